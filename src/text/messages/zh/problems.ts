import type { Problem, ProblemCode } from '../../../core/problem.ts';

export interface ProblemWords {
  /** What is so, in one sentence. */
  readonly title: string;
  /** What was done or what to do. */
  readonly action: string;
}

type Words = (problem: Problem) => ProblemWords;

const say =
  (title: string, action: string): Words =>
  () => ({ title, action });
const RESAVE = '请在 Excel 或 WPS 中另存为 .xlsx 或 CSV 后再打开。';

/** One sentence for every code; a code without words does not compile. */
export const problems: Record<ProblemCode, Words> = {
  recipe_too_large: say('读法文件太大', '读法文件只有几 KB，请确认选的是从本应用导出的读法。'),
  recipe_not_json: say('这不是读法文件', '请选择从本应用导出的读法（.json）。'),
  recipe_invalid: (p) => ({
    title: `读法文件里“${p.raw ?? ''}”一处不对`,
    action: '可能被改过，或来自更新的版本。没有导入其中任何一条。',
  }),
  empty_file: say('文件为空（0 字节）', '请检查导出是否成功。'),
  blank_file: say('文件里只有空行', '请检查导出是否成功。'),
  file_too_large: say('文件超过 200 MB', '请按年份或地区拆成几个文件。'),
  spreadsheet: say('这是 Excel 工作簿（.xlsx），不是 CSV', RESAVE),
  old_spreadsheet: say('这是旧版 Excel 文件（.xls）', RESAVE),
  pdf: say('这是 PDF 文件', '请取得表格的 CSV 或 Excel 版本。'),
  image: say('这是图片文件', '请取得表格的 CSV 或 Excel 版本。'),
  archive: say('这是压缩包', '请先解压，再打开其中的 CSV 或 .xlsx。'),
  web_page: say('这是网页文件，不是 CSV', '可能下载到了登录页或网页表格，请重新导出 CSV。'),
  json: say('这是 JSON 文件，不是 CSV', '请导出为 CSV。'),
  binary: say('这是程序或二进制文件，不是文本表格', '请确认文件类型。'),
  encoding_unknown: say('认不出文件的编码', RESAVE),
  encoding_mixed: (p) => ({
    title: `这一行的字节不是 ${p.expected ?? ''} 编码`,
    action: `文件可能由两种编码拼成，也可能在传输中损坏。可以按其中一种读，读不出的字标为 �；或者${RESAVE}`,
  }),
  encoding_ambiguous: say('文件编码有几种可能，读出的字不同', '请选择读得通的一种。'),
  replacement_characters: say('有字在之前的转换中已经损坏（�）', '照原样保留，请核对原件。'),
  file_unreadable: say('读到一半，文件打不开了', '可能被移动、修改或移动盘已拔出。请重试。'),
  worker_failed: say('读取程序意外停止', '已打开的数据不受影响。请重试；若再次出现，请把文件拆小。'),
  cancelled: say('已取消读取', '没有改动任何数据。'),
  header_only: say('只有表头，没有数据行', '请检查导出条件。'),
  several_tables: say(
    '文件里不止一张表，从这一行起是另一张',
    '请选一张来读；没有列出来的，请另存为单独的文件。',
  ),
  no_data_near_top: (p) => ({
    title: `开头 ${p.expected ?? ''} 行里没有数据`,
    action: '请删去数据上方的空行或说明后再打开。',
  }),
  one_column: say('只读到一列，分不出列', '请确认分隔符是逗号、分号、制表符或竖线。'),
  no_values: (p) => ({
    title: p.raw === null ? '没有找到数值列' : `没有找到数值列：“${p.raw}”不能读作数`,
    action: p.raw === null ? '请确认表中有数字。' : '请把这一列改成只有数字，括号、三角等符号另列说明。',
  }),
  no_period: say('表里没有年份', '请在标题、文件名或列中写明年份，如“2023年”。'),
  line_too_long: say('这一行太长（超过 200 万字符）', '可能缺少换行或引号没有闭合。'),
  cell_too_long: say('单元格超过 32,767 个字符', '可能引号没有闭合。'),
  too_many_rows: say('数据超过 2,000,000 行', '请按年份或地区拆成几个文件。'),
  too_many_columns: (p) => ({ title: `有 ${p.raw ?? ''} 列，超过 500 列`, action: '可以只读其中一部分列。' }),
  too_many_indicators: say('指标超过 65,536 个', '可能把编号或地区当成了指标。请把文件拆小。'),
  too_many_periods: say('时间超过 65,536 个', '请按年份拆成几个文件。'),
  too_many_units: say('单位超过 65,536 种', '可能“单位”列里是别的内容，请核对。'),
  unclosed_quote: say('引号没有闭合', '从这里起后面的内容会被读成一个单元格。请补上引号。'),
  stray_quote: say('引号后面还有字', '单元格里的引号应写成两个（""），整格用引号括起。'),
  quote_after_space: say('引号前有空格', '引号不起作用，单元格可能被切开。请删去空格。'),
  mixed_line_endings: say('换行符不止一种', '已统一按换行读取。'),
  separator_line: say('首行是分隔符声明（sep=）', '已按它分列，不作为数据。'),
  header_not_there: (p) => ({
    title: `第 ${p.line ?? ''} 行不能作表头：它是空行，或不在开头 ${p.expected ?? ''} 行里`,
    action: '请另选表头所在的行。',
  }),
  header_too_high: (p) => ({
    title: `表头最多 ${p.expected ?? ''} 行，选了 ${p.raw ?? ''} 行`,
    action: '请只选写有列名的行。',
  }),
  role_twice: (p) => ({
    title: `两列定为同一种用途：“${p.raw ?? ''}”与第 ${p.expected ?? ''} 列`,
    action: '地区可以有几列，其余用途只能有一列。请改其中一列。',
  }),
  role_without_period: (p) => ({
    title: `“${p.raw ?? ''}”列定为数值，但不知道是哪一年的`,
    action: '请写明这一列的年份，如 2023。',
  }),
  choice_unused: (p) => ({
    title:
      p.expected === 'line'
        ? `第 ${p.raw ?? ''} 行不是数据区里的行，对它的改正没有用上`
        : p.expected === 'column'
          ? `没有第 ${p.raw ?? ''} 列，对它的改正没有用上`
          : `没有读到“${p.raw ?? ''}”，对它的改正没有用上`,
    action: '其余改正照常。',
  }),
  cells_beyond: (p) => ({
    title: `比表格宽：第 ${p.expected ?? ''} 列之后还有内容“${p.raw ?? ''}”`,
    action: '这一行按数据读入，多出的格没有读入。',
  }),
  no_header: say('没有表头，第一行就是数据', '已按内容认定各列。'),
  merged_header: say('表头有两行', '已把上行的字合到下行各列。'),
  duplicate_header: (p) => ({
    title: `列名重复：“${p.raw ?? ''}”与第 ${p.expected ?? ''} 列相同`,
    action: '请给两列取不同的名字。',
  }),
  similar_headers: (p) => ({
    title: `“${p.raw ?? ''}”与“${p.expected ?? ''}”只差空格、大小写或全半角`,
    action: '按两个名称分别读取，请核对是否同一项。',
  }),
  blank_header: say('有列没有名字', '已按位置命名。'),
  nameless_column: say('有一列没有列名，但有内容', '这一列没有采用。'),
  column_ignored: (p) => ({
    title: p.raw === null || p.raw === '' ? `第 ${p.column ?? ''} 列没有采用` : `“${p.raw}”列没有采用`,
    action: '它不是地区、年份、指标或数值。',
  }),
  ragged_row: (p) => ({
    title:
      p.column === null
        ? `不是数据行（应为 ${p.expected ?? ''} 列）`
        : `应为 ${p.expected ?? ''} 列，实际 ${p.column} 列`,
    action: '这些行没有读入，其余照常。',
  }),
  note_among_rows: (p) => ({
    title: `表中间有一行说明：“${p.raw ?? ''}”`,
    action: '它后面还有数据，所以没有当作注释，也没有当作数据。',
  }),
  section_row: (p) => ({ title: `“${p.raw ?? ''}”是小标题行，没有数值`, action: '没有当作数据读入。' }),
  column_without_cells: (p) => ({
    title: `“${p.raw ?? ''}”列没有内容：下面各行都比表头短`,
    action: '这一列没有读入。请核对数据行是否漏了一列，其余各列是否错位。',
  }),
  repeated_header: say('表头在中间又出现一次', '没有当作数据读入。'),
  total_row: (p) => ({ title: `“${p.raw ?? ''}”是合计行`, action: '照常显示，不参加排名。' }),
  fill_down: say(
    '名称或时间只写了一次，下面几行空着',
    '可能是合并单元格。请选择：用上一行的，或不读这些行。',
  ),
  missing_key: say('缺少地区、指标名称或时间', '这些行没有读入。'),
  duplicate_key: (p) => ({ title: `与第 ${p.expected ?? ''} 行是同一项，数值相同`, action: '只保留一次。' }),
  revised_value: (p) => ({
    title: `同一项既有初步数又有最终数（${p.expected ?? ''}）`,
    action: '采用最终数，初步数留作说明。',
  }),
  duplicate_missing: (p) => ({
    title: `与第 ${p.expected ?? ''} 行是同一项，其中一行没有数`,
    action: '采用有数的一行。',
  }),
  duplicate_conflict: (p) => ({
    title: `与第 ${p.expected ?? ''} 行是同一地区、指标和时间，数值不同`,
    action: p.severity === 'error' ? '请选择用哪一行。' : '按所选的只用一行。',
  }),
  row_limit_of_excel: say('行数正好是 Excel 的上限', '文件可能在导出时被截断，请核对末尾。'),
  hidden_characters: say('名称里有看不见的字符', '匹配时已去掉。'),
  unbalanced: say('行数对不上账', '没有采用这次读取。请反馈这个文件的结构。'),
  not_a_number: say('不是数', '没有读入。'),
  bad_grouping: say('千位分隔不对', '没有读入，请核对原数。'),
  decimal_comma: say('逗号可能是小数点，也可能是千位分隔', '两种读法数值不同，请选择。'),
  decimal_comma_read: say('逗号读作小数点', '只有这样读，各格才都是数。'),
  footnote_mark: say('数字或名称后有注号', '注号不算在内。'),
  bound_value: say('约数（余、≥、≤、约）', '读为“至少”“至多”或“约”，不能确定的变化不作判断。'),
  range_value: say('写的是范围', '没有读入。'),
  bracketed_number: say('数字带括号或三角', '可能表示负数或增减，不作猜测，没有读入。'),
  full_width_number: say('全角数字', '已按半角读取。'),
  unicode_minus: say('负号是“−”或“–”', '已按负数读取。'),
  scale_suffix: say('数字后带“万”“亿”', '已换算。'),
  unit_in_cell: say('数字里带单位', '已分开读取。'),
  percent_or_ratio: (p) => ({
    title: `“${p.expected ?? ''}”是百分数还是小数，看不出`,
    action: '两种读法相差 100 倍，请选择。',
  }),
  percent_in_cell: say('数字带百分号', '按百分数读取。'),
  number_overflow: say('数字太大或位数太多', '没有读入。'),
  excel_error_cell: say('Excel 错误值（如 #DIV/0!）', '按缺数读取。'),
  period_invalid: say('不是时间', '这些行没有读入。'),
  two_digit_year: (p) =>
    p.severity === 'note'
      ? { title: `年份只有两位（${p.raw ?? ''}）`, action: `读为 ${p.expected ?? ''}，请核对。` }
      : { title: '年份只有两位', action: '没有读入，请写成四位。' },
  future_year: say('年份在今年之后却有数', '可能是目标值，请核对。'),
  date_order: say('日和月的次序有两种可能', '请选择。'),
  fiscal_year: (p) => ({
    title: `财年或跨年度写法（${p.raw ?? ''}）`,
    action: `读为 ${p.expected ?? ''} 年。`,
  }),
  mixed_period: say('年、季、月混在一起', '只读主要的一种，其余没有读入。'),
  period_mark: (p) => ({
    title: `时间带有标记：“${p.raw ?? ''}”`,
    action: '与其他年份读作同一项；快报、初步、预计的数标为初步数。',
  }),
  cumulative_period: (p) => ({
    title: `各年都是 ${p.raw ?? ''} 的累计数`,
    action: '按年读取，与上年同样的月份比较。',
  }),
  period_dates: (p) => ({
    title: '日期都是月、季或年的第一天或最后一天',
    action: `按所在的月、季或年读取：${p.raw ?? ''} → ${p.expected ?? ''}。`,
  }),
  date_serial: (p) => ({
    title: '日期是 Excel 的序号',
    action: `已换算成日期：${p.raw ?? ''} → ${p.expected ?? ''}。`,
  }),
  dropped_zero: (p) => ({
    title: `“${p.raw ?? ''}”可能是 1 月，也可能是丢了末尾 0 的 10 月`,
    action: '请选择。',
  }),
  week_period: say('按周的时间不能与上年同期对齐', '没有读入，请汇总成月或年。'),
  figures_apart: (p) => ({
    title: `“${p.raw ?? ''}”与其他年份的数性质不同（决算与预算、实际与目标）`,
    action: '按不同指标读取，不互相比较。',
  }),
  unit_changed: (p) => ({
    title: `单位不同：${p.raw ?? ''}，其余为 ${p.expected ?? ''}`,
    action: '能精确换算的换算，不能的不比较。',
  }),
  unit_unknown: say('单位不认识', '照原样保留。'),
  impossible_value: (p) => ({ title: `数值不可能：${p.raw ?? ''}`, action: '照原样保留，请核对。' }),
  impossible_unit: (p) => ({
    title: `${p.expected ?? ''}不会有 ${p.raw ?? ''} 这么高`,
    action: '单位很可能是 μg/m³。照原样保留，请核对或改单位。',
  }),
  outlier_jump: (p) => ({
    title: `与上期相差约 10 倍的整数次方（${p.expected ?? ''} → ${p.raw ?? ''}）`,
    action: '可能是小数点或万、亿的差错，请核对。',
  }),
  published_change: say('文件自带同比列', '不当作数据；与按数值重算的同比逐个核对。'),
  published_error: (p) => ({
    title: `文件所列同比 ${p.raw ?? ''}，按数值重算为 ${p.expected ?? ''}`,
    action: '可能是正负号、小数点或数字写错，请核对；本应用用重算的数。',
  }),
  published_differs: (p) => ({
    title: `文件所列同比 ${p.raw ?? ''}，按数值重算为 ${p.expected ?? ''}`,
    action: '可能按可比价或可比口径计算，或上年数有修订；文件没有写明，本应用用重算的数。',
  }),
  published_comparable: (p) => ({
    title: `文件列有可比口径的增速 ${p.raw ?? ''}`,
    action: '全年的金额、数量和浓度以它为同比，并标明“可比口径，文件所列”。',
  }),
  published_rounding: (p) => ({
    title: `文件所列同比 ${p.raw ?? ''} 与重算的 ${p.expected ?? ''} 相差在四舍五入之内`,
    action: '视为一致。',
  }),
  published_unchecked: (p) => ({
    title: `文件所列同比 ${p.raw ?? ''} 无法核对`,
    action: '文件里没有可比的上年数，或表头没有写明是百分数还是差值；照文件所列另行注明。',
  }),
  encrypted_spreadsheet: say(
    '这个 Excel 文件设了密码',
    '请在 Excel 或 WPS 中取消密码，另存为 .xlsx 或 CSV 后再打开。',
  ),
  binary_spreadsheet: say('这是 Excel 二进制工作簿（.xlsb）', RESAVE),
  open_document: say('这是 OpenDocument 文件（如 .ods）', RESAVE),
  word_document: say('这是 Word 文档', '请把其中的表格复制出来粘贴到本页，或另存为 .xlsx 或 CSV。'),
  presentation: say('这是演示文稿', '请取得表格的 CSV 或 Excel 版本。'),
  spreadsheet_broken: (p) => ({
    title: p.raw === null ? '工作簿已损坏，打不开' : `工作簿已损坏：${p.raw} 读不出来`,
    action: '请在 Excel 或 WPS 中打开，另存一份再试。',
  }),
  spreadsheet_too_large: say(
    '工作簿超过了能读的大小',
    '文件最多 50 MB，解压后 300 MB，50 张工作表。压缩得异常的文件也不读。请拆小，或把要用的一张表另存为 CSV。',
  ),
  spreadsheet_entities: say(
    '工作簿里有不该有的文档类型声明',
    '可能是恶意文件，没有读。请向来源核实，或另存一份再试。',
  ),
  no_table_in_workbook: say('工作簿里没有数据', '请检查是否存错了文件。'),
  which_sheet: say('有几张工作表都有表格', '请选一张来读，其他的可再打开一次。'),
  sheet_missing: (p) => ({ title: `没有叫“${p.raw ?? ''}”的工作表`, action: '请选另一张。' }),
  range_unknown: (p) => ({ title: `“${p.raw ?? ''}”不是单元格区域`, action: '请写成 A1:F20 这样。' }),
  hidden_sheet: (p) => ({ title: `工作表“${p.raw ?? ''}”是隐藏的`, action: '照样读了，请确认该用它。' }),
  hidden_sheet_unread: (p) => ({ title: `有隐藏的工作表：“${p.raw ?? ''}”`, action: '没有读。' }),
  other_sheet: (p) => ({
    title: `另有工作表“${p.raw ?? ''}”`,
    action: `没有读；读的是“${p.expected ?? ''}”。`,
  }),
  outside_range: (p) => ({
    title: `只读了 ${p.raw ?? ''}`,
    action: `其外还有 ${p.expected ?? ''} 行有内容，没有读。`,
  }),
  text_named_spreadsheet: say('文件名是 Excel，内容是文本表格', '已按 CSV 读取。'),
  spreadsheet_named_text: say('文件名是文本，内容是 Excel 工作簿', '已按 .xlsx 读取。'),
  address_invalid: say('网址不对', '请写完整的 http 或 https 网址，指向 CSV 或 .xlsx 文件。'),
  address_blocked: (p) => ({
    title: `没有去取 ${p.raw ?? ''}：页面的安全策略只许访问本站`,
    action:
      '这条策略保证数据不会发出去。请在浏览器里下载这个文件再拖进来；部署单位也可在策略里准许这一个来源（见说明书“放到内网”）。',
  }),
  address_failed: (p) => ({
    title: p.expected === null ? '这个网址取不到文件' : `这个网址取不到文件（${p.expected}）`,
    action: '请检查网址和网络，或下载后再拖进来。',
  }),
  address_timeout: say('15 秒没有取完', '对方没有回应或太慢。可以再试一次，或下载后再拖进来。'),
  paste_denied: say('浏览器不让读剪贴板', '请直接在本页按 Ctrl V（Mac 上是 ⌘V）。'),
  paste_image: say('剪贴板里只有图片', '请在 Excel 或 WPS 里选中单元格复制，不要截图。'),
  paste_no_table: say('剪贴板里没有表格', '请在 Excel 或 WPS 里选中两列以上的单元格复制，再粘贴。'),
  paste_too_large: say('粘贴的内容超过 10 MB', '请存成文件再打开。'),
  merged_cells: (p) => ({
    title: `有合并的单元格（如 ${p.raw ?? ''}）`,
    action: '内容算在第一格，其余各格是空的。',
  }),
  merged_away: say('合并的单元格下压着别的内容', '在 Excel 里看不见，没有读。'),
  hidden_rows: say('有隐藏的行', '照样读了，请确认这些数该用。'),
  hidden_columns: say('有隐藏的列', '照样读了，请确认这些数该用。'),
  cell_line_break: say('单元格里有换行', '读作空格。'),
  formula_without_value: (p) => ({
    title: `公式没有算出的值（如 ${p.raw ?? ''}）`,
    action: '按缺数读取，不当作 0。请在 Excel 里打开、保存一次再导入。',
  }),
  percent_format: (p) => ({
    title: `单元格是百分比格式`,
    action: `按显示的百分数读取：${p.raw ?? ''} → ${p.expected ?? ''}。`,
  }),
  number_scaled: (p) => ({
    title: '单元格格式把数缩放了',
    action: `读作 ${p.expected ?? ''}（存的是 ${p.raw ?? ''}）。`,
  }),
  number_format_size: (p) => ({
    title: `单元格格式显示的大小与存的数不符（${p.expected ?? ''}）`,
    action: '两种读法数值不同，请选择。',
  }),
  early_date: (p) => ({
    title: `日期序号 ${p.raw ?? ''} 在 1900 年 3 月以前，Excel 自己也算不准`,
    action: '请核对这一格。',
  }),
};

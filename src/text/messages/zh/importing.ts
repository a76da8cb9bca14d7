export const importing = {
  reading: (name: string) => `正在读取 ${name}`,
  progress: (rows: string, percent: number) => `已读 ${rows} 行，${percent}%`,
  cancel: '取消',
  problemTitle: (asks: boolean, place: string, title: string) =>
    `${asks ? '要请你定一下' : '没有导入'}：${place === '' ? '' : `${place}，`}${title}`,
  unchanged: '原有数据没有改动。',
  another: '换一个文件',
  dismiss: '关闭',
  choose: '请选择读法',
  columnRanges: '读第几列',
  columnsUnknown: (width: string) => `请写成 1-3, 8 或 A-C 这样，最多到第 ${width} 列`,
  columnsChosen: (count: number, most: number) =>
    count > most ? `选了 ${count} 列，最多 ${most} 列` : `选了 ${count} 列`,
  readColumns: '读取这些列',
  findColumn: '按列名找',
  strip: '读到了什么',
  encoding: '编码',
  delimiter: '分隔符',
  header: '表头',
  headerLines: (lines: string) => `第 ${lines} 行`,
  noHeader: '没有表头',
  shape: '形状',
  titleNotes: '标题与附注',
  noTitleNotes: '没有',
  readOut: '读出',
  size: (regions: number, indicators: number, years: string) =>
    `${regions} 个地区 × ${indicators} 项指标，${years}`,
  counts: (values: string, missing: string) => `${values} 个数，${missing} 个缺`,
  balance: '逐行对账',
  balanceText: (facts: {
    lines: string;
    preamble: string;
    header: string;
    accepted: string;
    rejected: string;
    blank: string;
    notes: string;
  }) =>
    `${facts.lines} 行 ＝ ${facts.preamble} 标题 ＋ ${facts.header} 表头 ＋ ${facts.accepted} 接收 ＋ ${facts.rejected} 未采用 ＋ ${facts.blank} 空行 ＋ ${facts.notes} 附注`,
  findings: (count: number) => `${count} 处请看一眼`,
  noFindings: '没有问题',
  severity: { error: '须选', warning: '警告', note: '提示' },
  lines: (lines: string) => `第 ${lines} 行`,
  columnLetter: (letter: string) => `${letter} 列`,
  times: (count: number) => `共 ${count} 处`,
  raw: '原文',
  columns: '各列用途',
  fold: '收起',
  unfold: '展开读取说明',
  bom: '带 BOM',
  delimiters: { ',': '逗号', ';': '分号', '\t': '制表符', '|': '竖线', '，': '全角逗号', '；': '全角分号' },
  encodings: {
    'utf-8': 'UTF-8',
    gb18030: 'GB18030',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
    big5: 'Big5',
    shift_jis: 'Shift_JIS',
  },
  shapes: {
    'regions-by-years': '宽表：地区 × 年份',
    'indicators-by-years': '宽表：指标 × 年份',
    'regions-and-indicators-by-years': '宽表：地区、指标 × 年份',
    'years-down': '年份在行，指标在列',
    'years-by-regions': '年份在行，地区在列',
    long: '长表：一行一个数',
    series: '一列时间序列',
    'one-year': '单年表',
  },
  roles: {
    region: '地区',
    indicator: '指标',
    period: '时间',
    year: '年',
    half: '半年',
    quarter: '季',
    month: '月',
    day: '日',
    value: '数值',
    unit: '单位',
    target: '目标',
    bound: '约数',
    note: '备注',
    section: '主题',
    code: '代码',
    published: '自带同比',
    ignored: '未采用',
  },
  evidence: { name: '按列名', content: '按内容', choice: '按选择', position: '按位置' },
  comma: '，',
  severalFiles: (first: string, others: number) =>
    `一次读一个文件：读的是“${first}”，另外 ${others} 个没有读。`,
} as const;

import type { ColumnRole } from './report.ts';

/** Header words that say what a column is, in Chinese and English; compared without case, spaces, underscores and full stops. */
const NAMES: Partial<Record<ColumnRole, readonly string[]>> = {
  region: [
    '地区', '区域', '省份', '省', '省市', '省区市', '省市区', '城市', '市', '地市', '市州', '区县', '县区', '区', '县', '县市', '街道', '乡镇', '国家', '国家地区', '国别',
    '地区名称', '区域名称', '行政区', '行政区划', '行政区域', '地域', '所在地区', '单位名称', '地名', '省级行政区', '省名', '城市名称',
    'region', 'area', 'country', 'countryname', 'countryorarea', 'entity', 'province', 'city', 'district', 'county', 'state', 'location', 'geo', 'geography',
    'refarea', 'economy', 'place', 'territory', 'regionname', 'provincename', 'cityname', 'countries', 'regions',
  ],
  indicator: [
    '指标', '指标名称', '指标名', '项目', '项目名称', '统计指标', '指标项', '主要指标', '指标中文名',
    'indicator', 'indicatorname', 'series', 'seriesname', 'variable', 'variablename', 'metric', 'measure', 'item', 'subject', 'namezh',
  ],
  period: ['时间', '日期', '期间', '时期', '统计时间', '报告期', '统计期', '年月', '数据时间', 'date', 'time', 'period', 'timeperiod', 'refperiod', 'datetime', 'yearmonth'],
  year: ['年份', '年度', '年', '统计年份', '统计年度', 'year', 'yr', 'fiscalyear', 'years'],
  half: ['半年', '半年度', 'half', 'halfyear'],
  quarter: ['季度', '季', 'quarter', 'qtr'],
  month: ['月份', '月', '月度', 'month', 'mon'],
  day: ['日', '天', 'day'],
  value: ['数值', '值', '数据', '数据值', '指标值', '数量', '统计值', '本期值', '本期数', '观测值', 'value', 'obsvalue', 'observation', 'data', 'amount', 'val'],
  unit: ['单位', '计量单位', '数据单位', '指标单位', 'unit', 'units', 'unitofmeasure', 'unitmeasure', 'uom', 'unitname'],
  target: ['目标', '目标值', '年度目标', '计划', '计划值', 'target', 'goal', 'plan'],
  bound: ['bound', '界限', '约数'],
  note: ['备注', '说明', '注', '附注', '注释', '脚注', 'note', 'notes', 'remark', 'remarks', 'comment', 'comments', 'footnote', 'footnotes', '数据来源', '来源', '出处', 'source', 'sources', 'obsstatus', 'flag', 'flags'],
  section: ['主题', '类别', '部分', '分类', '章节', '大类', '领域', 'section', 'category', 'group', 'topic', 'theme'],
  code: [
    '序号', '编号', '代码', '行政区划代码', '地区代码', '区划代码', '指标代码', '指标编码', '编码', 'code', 'countrycode', 'indicatorcode', 'seriescode', 'regioncode', 'iso', 'iso3', 'isocode',
    'no', 'id', 'index', '#', 'fips', 'geoid', 'adcode', 'timecode', 'yearcode', 'nameen', '英文名称', 'direction', '方向',
  ],
  published: ['同比', '同比增长', '同比增速', '同比增减', '同比变化', '同比(%)', '增速', '增长', '增长率', '增长速度', '比上年增长', '比上年增减', '比上年', '较上年', '增减', '增减率', '增幅', 'yoy', 'change', 'growth', 'growthrate', '环比'],
};

const ROLE_OF = new Map<string, ColumnRole>();
for (const [role, names] of Object.entries(NAMES) as [ColumnRole, readonly string[]][]) {
  for (const name of names) if (!ROLE_OF.has(name)) ROLE_OF.set(name, role);
}

/** The role a header names, or null when it names none. */
export function roleOfName(header: string): ColumnRole | null {
  const key = header
    .toLowerCase()
    .replace(/[（(][%％][）)]|[\s_.\-:：'"“”/、]/g, '')
    .replaceAll('（', '(');
  return ROLE_OF.get(key) ?? null;
}

/** 合计, 全国, World and the like among the regions: part of the table, not one of the compared. */
export function isTotalName(name: string): boolean {
  return /^(?:合\s*计|总\s*计|小\s*计|全国|全省|全市|全区|全县|总数|全部|world|total|all|sum)$/i.test(name.trim());
}

const REGION_NAME =
  /(?:省|市|自治区|区|县|自治州|州|盟|旗|镇|乡|街道|特别行政区|开发区|新区|林区|兵团)$|^(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门|中国|美国|日本|韩国|英国|法国|德国|印度|俄罗斯|巴西|china|united states|japan|germany|france|india|brazil|aruba|afghanistan|albania|algeria|united kingdom|world)$/i;

/** How surely a name is a place's, by its ending or because everybody knows it. */
export function looksLikeRegion(name: string): boolean {
  return REGION_NAME.test(name.trim()) || isTotalName(name);
}

/** How surely a name is an indicator's, by the words they end in. */
export function looksLikeIndicator(name: string): boolean {
  return /(?:率|额|数|量|值|浓度|指数|面积|人口|产量|收入|支出|价格|比重|占比|比例|金额|总额|增加值|天数|件|次|排名|GDP|PM2\.5|PM10|index|rate|share|total|population|gdp)(?:[(（_].*)?$/i.test(
    name.trim(),
  );
}

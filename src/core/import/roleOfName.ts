import type { ColumnRole } from './report.ts';

/** Header words that say what a column is, in Chinese and English; the first role that claims a word has it. */
const WORDS: readonly (readonly [ColumnRole, string])[] = [
  [
    'region',
    `地区 区域 省份 省 省市 省区市 省市区 城市 市 地市 市州 区县 县区 区 县 县市 街道 乡镇 国家
     国家地区 国别 地区名称 区域名称 行政区 行政区划 行政区域 地域 所在地区 单位名称 地名
     省级行政区 省名 城市名称 region area country countryname countryorarea entity province city
     district county state location geo geography refarea economy place territory regionname
     provincename cityname countries regions`,
  ],
  [
    'indicator',
    `指标 指标名称 指标名 项目 项目名称 统计指标 指标项 主要指标 指标中文名 indicator
     indicatorname series seriesname variable variablename metric measure item subject namezh`,
  ],
  [
    'period',
    `时间 日期 期间 时期 统计时间 报告期 统计期 年月 数据时间 date time period timeperiod
     refperiod datetime yearmonth`,
  ],
  ['year', '年份 年度 年 统计年份 统计年度 year yr fiscalyear years'],
  ['half', '半年 半年度 half halfyear'],
  ['quarter', '季度 季 quarter qtr'],
  ['month', '月份 月 月度 month mon'],
  ['day', '日 天 day'],
  [
    'value',
    `数值 值 数据 数据值 指标值 数量 统计值 本期值 本期数 观测值 绝对数 绝对值 绝对额 总量 完成数 实绩 本年 本期
     本年数 本年实际 本年累计 value obsvalue observation data amount val`,
  ],
  ['unit', '单位 计量单位 数据单位 指标单位 unit units unitofmeasure unitmeasure uom unitname'],
  ['target', '目标 目标值 年度目标 计划 计划值 target goal plan'],
  ['bound', 'bound 界限 约数'],
  [
    'note',
    `备注 说明 注 附注 注释 脚注 note notes remark remarks comment comments footnote footnotes
     数据来源 来源 出处 source sources obsstatus flag flags`,
  ],
  ['section', '主题 类别 部分 分类 章节 大类 领域 section category group topic theme'],
  [
    'code',
    `序号 编号 代码 行政区划代码 地区代码 区划代码 指标代码 指标编码 编码 code countrycode
     indicatorcode seriescode regioncode iso iso3 isocode no id index # fips geoid adcode timecode
     yearcode nameen 英文名称 direction 方向 行政编码 行政代码 行政区代码 行政区编码 行政区划编码 区划编码
     地区编码 单位代码 机构代码 统一社会信用代码`,
  ],
  [
    'published',
    `同比 同比增长 同比增速 同比增减 同比变化 增速 增长 增长率 增长速度 比上年增长 比上年增减
     比上年 较上年 增减 增减率 增幅 yoy change growth growthrate 环比`,
  ],
  ['ignored', '上年 上年数 上年同期 上年同期数 去年 去年同期 上期 上期数 上年实际 上年累计'],
];

const ROLE_OF = new Map<string, ColumnRole>();
for (const [role, words] of WORDS)
  for (const word of words.split(/\s+/)) if (!ROLE_OF.has(word)) ROLE_OF.set(word, role);

/** The role a header names, or null when it names none; case, spaces, marks and a unit of percent do not count. */
export function roleOfName(header: string): ColumnRole | null {
  const key = header
    .toLowerCase()
    .replace(/[（(][%％][）)]|[\s_.\-:：'"“”/、%％]/g, '')
    .replaceAll('（', '(');
  return ROLE_OF.get(key) ?? (saysComparable(key) ? 'published' : null);
}

const COMPARABLE = /可比|不变价|同口径|实际增|实际同比|扣除价格/;
const CHANGE = /同比|增长|增速|增幅|增减/;
const WORDS_OF_CHANGE =
  /按|比上年|较上年|同期|可比价格?|可比口径|可比|不变价格?|同口径|口径|扣除价格因素|实际|计算|的|同比|增长速度|增长率|增长|增速|增幅|增减率|增减|变化|[()（）,，]/g;

/** 按可比价格计算的同比, 实际增长(%), 同比（可比口径）: a change on another caliber than that of the values. Nothing but such words may stand there. */
export function saysComparable(header: string): boolean {
  if (header.length > 40 || !COMPARABLE.test(header) || !CHANGE.test(header)) return false;
  return header.replace(/[（(]?[%％][）)]?|\s/g, '').replace(WORDS_OF_CHANGE, '') === '';
}

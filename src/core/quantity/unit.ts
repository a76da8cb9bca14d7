import type { Aggregation, Kind } from '../dataset/indicator.ts';

/** One way to write each unit that files write in several. Matching ignores case and spaces. */
const SYNONYMS: readonly (readonly [string, readonly string[]])[] = [
  [
    'μg/m³',
    [
      'μg/m3',
      'µg/m³',
      'µg/m3',
      'ug/m3',
      'ug/m³',
      '微克/立方米',
      '微克每立方米',
      'micrograms per cubic meter',
      'micrograms per cubic metre',
    ],
  ],
  ['mg/m³', ['mg/m3', '毫克/立方米', '毫克每立方米', 'milligrams per cubic meter']],
  ['%', ['％', '百分比', 'percent', 'per cent', 'pct']],
  ['‰', ['per mille', 'per thousand']],
  ['百分点', ['个百分点', 'percentage points', 'pp']],
  ['℃', ['°c', '摄氏度']],
  ['km²', ['km2', '平方千米', '平方公里', 'sq. km', 'sq km']],
  ['m²', ['m2', '㎡', '平方米', 'sq. m']],
  ['m³', ['m3', '立方米']],
];
const SCALED_METRIC = /^([十百千万亿]+)(m3|m³|m2|㎡|m²|km2|km²)$/i;
const CANONICAL = new Map(
  SYNONYMS.flatMap(([unit, others]) => [unit, ...others].map((other) => [key(other), unit] as const)),
);

function key(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '').replaceAll('（', '(').replaceAll('）', ')');
}

const SCALE = '(?:十|百|千|万|十万|百万|千万|亿|十亿|百亿|千亿|万亿)?';
const BASE =
  '元|美元|港元|欧元|日元|人民币|人|人次|人口|户|个|件|次|家|天|日|小时|分钟|秒|年|月|公里|千米|米|厘米|毫米|海里|亩|公顷|平方米|平方公里|平方千米|立方米|吨|公斤|千克|克|毫克|微克|升|毫升|千瓦时|千瓦|瓦|度|焦耳|吨标准煤|标准煤|标准箱|台|辆|架|艘|套|册|份|张|本|部|所|座|处|项|篇|条|场|场次|起|宗|笔|位|名|岁|分|倍|片|棵|株|头|只|羽|床|间|层|标台|班|组|批|卷|级|条次|车次|批次|种|支|件次|家次|户次|例|对|艘次|周|孔|门|点|TEU|字节|GB|TB';
const CHINESE = new RegExp(`^${SCALE}(?:${BASE})(?:人民币)?(?:\\/${SCALE}(?:${BASE}))?$`);
const ENGLISH =
  /^(?:(?:hundred|thousand|million|billion|trillion|'000|000s?|mn|bn)\s*)?(?:of\s+)?(?:k?t|mt|gt|kg|g|mg|km|m|cm|mm|ha|l|ml|kwh|mwh|gwh|twh|kw|mw|gw|w|j|gj|tj|pj|usd|eur|rmb|cny|gbp|jpy|us\$|\$|€|persons?|people|population|units?|number|households?|cases?|days?|hours?|years?|tonnes?|tons?|current us\$|constant .{0,20}us\$|local currency|lcu|index|points?|mt\s?co2e?|kt\s?co2e?|mtoe|ppm|ppb|db)(?:\s*(?:\/|per)\s*[a-z0-9 ,³²$]{1,24})?$/i;
const PERCENT_OF = /^(?:(?:annual|yearly|monthly)\s+)?(?:%|percent(?:age)?|per cent|pct)(?![a-z]).{0,40}$/i;
const PER = /^(?:per\s+(?:[\d,]+|capita|person|million|thousand|100)\b.{0,30})$/i;
const BASE_100 =
  /^(?:上年|上月|上年同期|上年同月|基期|\d{4}年?)\s*[=＝]\s*100$|^(?:previous year|\d{4})\s*=\s*100$/i;

/**
 * The unit a text is, in its canonical spelling, or null when it is no unit.
 * Knows Chinese units with 万 and 亿, quotients (件/万人), SI, currencies, percent, and index bases (上年=100).
 */
export function unitOf(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 48) return null;
  const canonical = CANONICAL.get(key(trimmed));
  if (canonical !== undefined) return canonical;
  const compact = trimmed
    .replace(/\s+/g, '')
    .replace('／', '/')
    .replace(/^人民币(?=.*元)/, '');
  if (CHINESE.test(compact)) return compact;
  const metric = SCALED_METRIC.exec(compact);
  if (metric !== null) return `${metric[1]}${CANONICAL.get(key(metric[2] ?? '')) ?? metric[2]}`;
  if (BASE_100.test(trimmed) || ENGLISH.test(trimmed) || PER.test(trimmed)) return trimmed;
  return PERCENT_OF.test(trimmed) ? trimmed : null;
}

export interface NamedQuantity {
  readonly name: string;
  readonly unit: string | null;
}

/** A longer text is a sentence, not a name with its unit. */
const LONGEST_HEADER = 200;

/**
 * Splits a header into name and unit: `GDP_亿元`, `里程(万公里)`, `CO2 (kt)`, `第二产业比重_%`, `指标：名称（单位：万元）`.
 * The text stays whole when its end is no unit.
 */
export function splitUnit(text: string): NamedQuantity {
  const whole = text.trim();
  if (whole.length > LONGEST_HEADER) return { name: whole, unit: null };
  const bracket =
    /^(.*?)\s*[([（［【]\s*(?:单位\s*[:：]\s*)?([^()[\]（）［］【】]*(?:\([^()]*\)[^()]*)?)\s*[)\]）］】]\s*(.*)$/s.exec(
      whole,
    );
  if (bracket !== null) {
    const [, name = '', inner = '', rest = ''] = bracket;
    const unit = unitOf(inner) ?? (/单位\s*[:：]/.test(whole) && inner !== '' ? inner : null);
    if (unit !== null && name !== '') return { name: (name + rest).trim(), unit };
    // GDP（亿元、现价）: the rest of the bracket stays with the name
    const [, word = '', kind = ''] = /^([^、，,;；]+)[、，,;；]\s*(.+)$/.exec(inner) ?? [];
    const own = unitOf(word);
    if (own !== null && name !== '') return { name: `${(name + rest).trim()}（${kind}）`, unit: own };
  }
  const tail = /^(.+)[_,，、:：/\s]\s*([^_,，、:：/\s]+(?:\s*=\s*100)?)$/s.exec(whole);
  if (tail !== null) {
    const [, name = '', last = ''] = tail;
    const unit = unitOf(last);
    if (unit !== null && !/^\d+$/.test(last)) return { name: name.trim(), unit };
  }
  return { name: whole, unit: null };
}

const RATE_NAME =
  /(?:率|占比|比重|比例|百分比|增速|增幅|增长速度|(?:^|[^年])增长|城镇化水平|城市化水平|share|ratio|rate)$/i;

/** 2020年=100, 基期=100: a level against a fixed base, which changes like any amount; 上年=100 is a change itself. */
const FIXED_BASE = /^(?:\d{4}年?|基期)\s*[=＝]\s*100$/;

/** What a number of this name and unit is; decides whether its change is a rate, points, places or a difference. */
export function kindOf(name: string, unit: string): Kind {
  if (FIXED_BASE.test(unit)) return 'amount';
  if (/=\s*100$|＝\s*100$/.test(unit)) return 'index';
  if (/^‰/.test(unit) || unit === '百分点' || PERCENT_OF.test(unit)) return 'rate';
  if (/(?:[μm]g|微克|毫克)\/(?:m³|l|升|立方米)$/i.test(unit)) return 'concentration';
  if (unit === '℃' || unit === '岁' || unit.toLowerCase() === 'db' || /\bpH\b|pH值/.test(name))
    return 'level';
  if (/(?:排名|位次|名次|rank)$/i.test(name) || unit === '位') return 'rank';
  if (unit === '' && RATE_NAME.test(name)) return 'rate';
  if (/元|\$|usd|rmb|cny|吨|公里|千瓦时|公顷|亩|毫米|km|kt|kg|m²|m³|\bha\b/i.test(unit) || unit === '')
    return 'amount';
  return 'count';
}

/** False for a name whose numbers the unit above a table cannot be of: a share, an index, a rank, a count of firms or people. */
export function takesTableUnit(name: string): boolean {
  return (
    !RATE_NAME.test(name) &&
    !/指数|排名|位次|名次|系数|倍数|(?:人|户|个|家|次|件|企业|单位|机构)数$/.test(name)
  );
}

/** True when a name says share or rate, so that its numbers may be percent or ratio. */
export function namesRate(name: string): boolean {
  return RATE_NAME.test(name);
}

const STOCK_NAME = /年末|期末|月末|季末|年底|存量|存栏|保有量|余额|人口(?!密度)/;
/** People who are born, die or move are counted over the year. */
const FLOW_OF_PEOPLE = /(?:出生|死亡|迁入|迁出|新增|净增|增加|转移|脱贫|减少)/;
/** 累计值: a later month holds the earlier ones. */
const CUMULATIVE_NAME = /累计|cumulative|year to date|\bytd\b/i;

/** A mean, a price, an index or a coefficient without a unit that says so. */
const MEAN_NAME = /平均(?!每)|均价|单价|价格$|指数$|系数$|倍数$|average|\bmean\b|\bindex$/i;

/** The stated default: mean for concentrations, rates, ranks, indices, levels, quotients and means; last for what stands at the end or is cumulative; sum for other counts and amounts. */
export function aggregationOf(kind: Kind, name: string, unit: string): Aggregation {
  if ((kind !== 'amount' && kind !== 'count') || FIXED_BASE.test(unit)) return 'mean';
  if (CUMULATIVE_NAME.test(name)) return 'last';
  if (unit.includes('/') || MEAN_NAME.test(name)) return 'mean';
  return STOCK_NAME.test(name) && !FLOW_OF_PEOPLE.test(name) ? 'last' : 'sum';
}

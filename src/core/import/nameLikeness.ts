/** 合计, 市辖区小计, 全市平均: by their last word. 总工会 and 平均镇 are no totals. */
const TOTAL_ENDING =
  /(?:合计|总计|小计|共计|平均(?:值|数|水平)?|(?:^|[\s,，:：–-])(?:sub-?)?totals?|\baverage)$/;
/** Not 全州: that is a county, too. */
const TOTAL_WHOLE =
  /^(?:全(?:国|省|市|区|县|盟|旗|镇|乡|域|部|体|球|街道|社会|系统)|合计数|总数|总体|整体|世界|world|all|sum|overall|mean)$/;
/** What statistics of countries add up to, by the names that the World Bank, OECD and Eurostat use. */
const GROUPS_OF_COUNTRIES = new Set(
  `european union|euro area|euro zone|eurozone|oecd|oecd members|g7|g8|g20|brics|asean|apec|
   africa|asia|europe|oceania|north america|south america|latin america|
   arab world|east asia & pacific|europe & central asia|latin america & caribbean|middle east & north africa|
   south asia|sub-saharan africa|central europe and the baltics|small states|caribbean small states|
   pacific island small states|other small states|high income|upper middle income|middle income|
   lower middle income|low income|low & middle income|high-income countries|upper-middle-income countries|
   lower-middle-income countries|low-income countries|ibrd only|ida only|ida blend|ida & ibrd total|
   heavily indebted poor countries|least developed countries|fragile and conflict affected situations|
   early-demographic dividend|late-demographic dividend|pre-demographic dividend|post-demographic dividend|
   欧盟|欧元区|经合组织|东盟|金砖国家|七国集团|二十国集团|亚太经合组织|亚洲|非洲|欧洲|大洋洲|北美洲|南美洲|拉丁美洲|
   高收入国家|中高收入国家|中等收入国家|中低收入国家|低收入国家|最不发达国家`
    .split('|')
    .map((name) => name.trim()),
);
/** A longer text is no total's name. */
const LONGEST_TOTAL = 80;

/** 合计, 全国, World and the like among the regions: part of the table, not one of the compared. */
export function isTotalName(name: string): boolean {
  return totalKind(name) !== null;
}

/** Which of the names are totals. Africa and High income are so beside countries, but not in a table of such groups alone. */
export function totalsAmong(names: readonly string[]): readonly boolean[] {
  const kinds = names.map(totalKind);
  const onlyGroups = !kinds.includes(null);
  return kinds.map((kind) => kind === 'sum' || (kind === 'group' && !onlyGroups));
}

function totalKind(name: string): 'sum' | 'group' | null {
  if (name.length > LONGEST_TOTAL) return null;
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)$|[:：]$/g, '')
    .replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '')
    .trim();
  if (TOTAL_ENDING.test(plain) || TOTAL_WHOLE.test(plain)) return 'sum';
  const group = plain.split(/ excluding |: /, 1)[0] ?? '';
  return GROUPS_OF_COUNTRIES.has(group) || /^eu-?\d{0,2}$/.test(plain) ? 'group' : null;
}

const REGION_NAME =
  /(?:省|市|自治区|区|县|自治州|州|盟|旗|镇|乡|街道|特别行政区|开发区|新区|林区|兵团)$|^(?:北京|天津|河北|山西|内蒙古|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|台湾|香港|澳门|中国|美国|日本|韩国|英国|法国|德国|印度|俄罗斯|巴西|china|united states|japan|germany|france|india|brazil|aruba|afghanistan|albania|algeria|united kingdom|world)$/i;

/** True when a name is a place's, by its ending or because everybody knows it. */
export function looksLikeRegion(name: string): boolean {
  return REGION_NAME.test(name.trim()) || isTotalName(name);
}

/** True for a part of the row above it: 其中：男, or a name that is set in. */
export function isPartName(name: string): boolean {
  return /^\s*(?:其中|#)|^(?:\u3000| {2})/.test(name);
}

const LEVELS: readonly RegExp[] = [
  /国|country/i,
  /省|自治区|province|state/i,
  /市|州|盟|city|prefecture/i,
  /区|县|旗|county|district/i,
  /乡|镇|街道|town/i,
  /村|社区|village/i,
];

/** How fine the places of a column are, by its name: 0 for 国家, 5 for 村; 区县 is finer than 城市. -1 when the name does not tell. */
export function placeLevel(columnName: string): number {
  const name = columnName.replace(/行政区划?|地区|区域|自治区/g, '');
  return LEVELS.findLastIndex((level) => level.test(name));
}

/** True when a name is an indicator's, by the words they end in. */
export function looksLikeIndicator(name: string): boolean {
  return /(?:率|额|数|量|值|浓度|指数|面积|人口|产量|收入|支出|价格|比重|占比|比例|金额|总额|增加值|天数|件|次|排名|GDP|PM2\.5|PM10|index|rate|share|total|population|gdp)(?:[(（_].*)?$/i.test(
    name.trim(),
  );
}

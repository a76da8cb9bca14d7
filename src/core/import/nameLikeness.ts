/** 合计, 全国, World and the like among the regions: part of the table, not one of the compared. */
export function isTotalName(name: string): boolean {
  return /^(?:合\s*计|总\s*计|小\s*计|全国|全省|全市|全区|全县|总数|全部|world|total|all|sum)$/i.test(
    name.trim(),
  );
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

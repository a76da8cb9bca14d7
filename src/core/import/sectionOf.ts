/** The sections of the annual report by their names, as the dictionary numbers them. */
const NUMERAL_OF: ReadonlyMap<string, string> = new Map([
  ['组织领导', '一'],
  ['政府职能', '二'],
  ['制度体系', '三'],
  ['行政决策', '四'],
  ['行政执法', '五'],
  ['应急应对', '六'],
  ['纠纷化解', '七'],
  ['权力监督', '八'],
  ['公共法律服务', '九'],
]);

/** The section that a file names: by its numeral where it is one of the report's (政府职能 and 二、政府职能 are 二), else in the file's own words. */
export function sectionOf(named: string | null): string | null {
  if (named === null) return null;
  const bare = named.replace(/^[一二三四五六七八九][、.．]\s*/, '').trim();
  return NUMERAL_OF.get(bare) ?? named;
}

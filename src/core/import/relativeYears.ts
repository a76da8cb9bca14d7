import type { HeaderText } from './headerText.ts';

const THIS_YEAR = /^(?:本年|本期|今年|当年)(?:实际|累计|完成|合计)?数?$/;
const YEAR_BEFORE = /^(?:上年|去年|上期|上年同期|去年同期)(?:实际|累计|完成|合计)?数?$/;

/** 本年 and 上年同期 as the year that the title names and the year before it; as they stand where it names none. */
export function relativeYears(headers: readonly HeaderText[], year: number | null): readonly HeaderText[] {
  const names = headers.map(({ name }) => name);
  const isPair = names.some((name) => THIS_YEAR.test(name)) && names.some((name) => YEAR_BEFORE.test(name));
  if (year === null || !isPair || headers.some(({ period }) => period !== null)) return headers;
  return headers.map((header) => {
    if (THIS_YEAR.test(header.name)) return { ...header, period: String(year), name: '' };
    return YEAR_BEFORE.test(header.name) ? { ...header, period: String(year - 1), name: '' } : header;
  });
}

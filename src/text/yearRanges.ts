import type { Language } from './language.ts';

/** Years as ranges: 2014—2018、2020 年, or 2014–2018, 2020. The years are ascending. */
export function yearRanges(years: readonly number[], language: Language): string {
  const runs: [first: number, last: number][] = [];
  for (const year of years) {
    const open = runs.at(-1);
    if (open !== undefined && year === open[1] + 1) open[1] = year;
    else runs.push([year, year]);
  }
  const dash = language === 'zh' ? '—' : '–';
  const texts = runs.map(([first, last]) => (first === last ? String(first) : `${first}${dash}${last}`));
  return language === 'zh' ? `${texts.join('、')} 年` : texts.join(', ');
}

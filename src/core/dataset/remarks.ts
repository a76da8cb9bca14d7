import type { Series } from './series.ts';

/** What the source says of single years, each remark once. */
export function remarksOf(
  series: Series,
): readonly { readonly text: string; readonly years: readonly number[] }[] {
  const years = new Map<string, number[]>();
  for (const { remark, year } of series.points)
    if (remark !== null) years.set(remark, [...(years.get(remark) ?? []), year]);
  return [...years].map(([text, known]) => ({ text, years: known }));
}

import type { Dataset } from './dataset.ts';
import { grainOf, partOf, yearOf } from './period.ts';

/** By the code of a period: the code of the same period one year earlier, or -1. */
export function periodBefore({ periods }: Dataset): Int32Array {
  const codes = new Map(periods.map((period, code) => [period, code]));
  return Int32Array.from(periods, (period) => {
    const year = yearOf(period) - 1;
    const earlier = grainOf(period) === 'year' ? String(year) : `${year}-${partOf(period)}`;
    return codes.get(earlier) ?? -1;
  });
}

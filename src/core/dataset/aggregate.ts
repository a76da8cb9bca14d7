import { roundHalfAway } from '../quantity/decimal.ts';
import type { Aggregation } from './indicator.ts';

/** One value for a year from the values of its parts, in their order; null when there are none. Tails of binary sums are cut at 12 digits. */
export function aggregate(values: readonly number[], how: Aggregation): number | null {
  const last = values.at(-1);
  if (last === undefined) return null;
  if (how === 'last') return last;
  const sum = values.reduce((total, value) => total + value, 0);
  const result = how === 'sum' ? sum : sum / values.length;
  const size = Math.abs(result);
  return size === 0
    ? 0
    : Number(roundHalfAway(result, Math.max(0, Math.min(15, 12 - Math.floor(Math.log10(size))))));
}

import { pointOf, type Series } from '../dataset/series.ts';
import { convert } from '../quantity/unitConversion.ts';
import type { NoRateReason } from './reading.ts';
import { valueIn } from './valueIn.ts';

export type GrowthRate =
  | { readonly rate: number; readonly years: number; readonly total: number }
  | { readonly reason: NoRateReason | 'notWhole' | 'negativeBetween' };

/**
 * 年均增长 (CAGR) between two years, percent a year, unrounded: ((to / from)^(1/years) - 1) x 100; total is the whole change in percent.
 * Refused for shares, ranks, levels and indices, from a base that is not positive, across a negative year, and across a change of
 * caliber or of unit, also one that is changed back.
 */
export function growthRate(series: Series, from: number, to: number): GrowthRate {
  const first = pointOf(series, from);
  const last = pointOf(series, to);
  const { kind } = series.indicator;
  if (kind === 'rate') return { reason: 'pointsOnly' };
  if (kind === 'rank') return { reason: 'placesOnly' };
  if (kind === 'level') return { reason: 'differenceOnly' };
  if (kind === 'index') return { reason: 'index' };
  if (last === null || typeof last.value !== 'number') return { reason: 'noCurrent' };
  if (first === null || typeof first.value !== 'number' || to <= from) return { reason: 'noBase' };
  if (first.bound !== null || last.bound !== null) return { reason: 'bound' };
  if (first.parts?.whole === false || last.parts?.whole === false) return { reason: 'notWhole' };
  if (series.points.some((point) => point.caliberChanged && point.year > from && point.year <= to))
    return { reason: 'caliberChanged' };
  const base = convert(first.value, first.unit, last.unit);
  if (base === null) return { reason: 'unitChanged' };
  if (base === 0) return { reason: 'zeroBase' };
  if (base < 0) return { reason: 'negativeBase' };
  if (last.value < 0) return { reason: 'turnedNegative' };
  for (const point of series.points) {
    if (point.year <= from || point.year >= to || typeof point.value !== 'number') continue;
    if (valueIn(point, last.unit) === null) return { reason: 'unitChanged' };
    if (point.value < 0) return { reason: 'negativeBetween' };
  }
  const ratio = last.value / base;
  return { rate: (ratio ** (1 / (to - from)) - 1) * 100, years: to - from, total: (ratio - 1) * 100 };
}

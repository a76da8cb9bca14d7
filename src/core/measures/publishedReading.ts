import { checkPublished, type Recomputed } from '../checks/published.ts';
import type { Value } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Point } from '../dataset/series.ts';
import { sizeOfUnit } from '../quantity/unitSize.ts';
import type { Base } from './comparableBase.ts';
import type { PublishedReading } from './reading.ts';
import type { Change } from './yearOverYear.ts';

/** The change that the file prints beside a value, classified against the recomputed one; null where it prints none. */
export function readPublished(
  indicator: Indicator,
  point: Point | null,
  value: Value,
  base: Base,
  change: Change,
  unit: string,
): PublishedReading | null {
  if (point === null || point.published === null || typeof value !== 'number') return null;
  const { difference, rate, points } = change;
  const known =
    difference !== null &&
    change.differenceBound === null &&
    typeof base.value === 'number' &&
    (rate !== null || points !== null);
  const recomputed: Recomputed | null =
    known && difference !== null && typeof base.value === 'number'
      ? {
          value,
          base: base.value,
          difference,
          rate,
          money: indicator.kind === 'amount' && /元|\$|usd|rmb|cny/i.test(unit),
          exact: indicator.kind === 'count' && sizeOfUnit(unit) === 1,
        }
      : null;
  return {
    ...point.published,
    verdict: checkPublished(point.published, recomputed),
    recomputed: recomputed === null ? null : (rate ?? difference),
  };
}

/** The printed rate that goes before a computed one: of an amount, count or concentration, by a header that says 可比价, 可比口径 or 实际增长. */
export function comparableRate(
  { kind }: Indicator,
  value: Value,
  published: PublishedReading | null,
): number | null {
  if (published === null || !published.comparable || published.measure !== 'percent') return null;
  if (typeof value !== 'number') return null;
  return kind === 'amount' || kind === 'count' || kind === 'concentration' ? published.value : null;
}

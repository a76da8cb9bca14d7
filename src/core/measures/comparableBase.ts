import { aggregate } from '../dataset/aggregate.ts';
import type { Bound, Value } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Point } from '../dataset/series.ts';
import { convert } from '../quantity/unitConversion.ts';

/** Last year as this year is compared with it. */
export interface Base {
  readonly value: Value;
  readonly bound: Bound | null;
  readonly reason: 'noBase' | 'partYear' | 'unitChanged' | 'unevenCoverage' | null;
  readonly converted: boolean;
}

export interface Measured {
  readonly value: Value;
  readonly unit: string;
  readonly converted: boolean;
}

/** A value in the indicator's own unit; as it stands where that is not exact. */
export function inOwnUnit(value: Value, point: Point | null, { unit: own }: Indicator): Measured {
  const unit = point === null || point.unit === '' ? own : point.unit;
  const converted = typeof value === 'number' && unit !== own ? convert(value, unit, own) : null;
  return converted === null
    ? { value, unit, converted: false }
    : { value: converted, unit: own, converted: true };
}

/** Last year in this year's unit; for a part year, of the same parts only. */
export function comparableBase(
  point: Point | null,
  before: Point | null,
  indicator: Indicator,
  now: Measured,
): Base {
  const bound = before?.bound ?? null;
  const none = { bound, converted: false };
  if (before === null || typeof before.value !== 'number')
    return { ...none, value: before?.value ?? 'absent', bound: null, reason: 'noBase' };
  if (point !== null && missingFrom(point, before).length + missingFrom(before, point).length > 0)
    return { ...none, value: before.value, reason: 'unevenCoverage' };
  const same = sameParts(point, before, indicator);
  if (same === null) return { ...none, value: before.value, reason: 'partYear' };
  const then = inOwnUnit(same, before, indicator);
  const isKnown = point !== null && typeof point.value === 'number';
  return isKnown && then.unit !== now.unit
    ? { ...none, value: then.value, reason: 'unitChanged' }
    : { value: then.value, bound, reason: null, converted: then.converted };
}

/** The regions in one sum that the other lacks. */
export function missingFrom(one: Point, other: Point): readonly string[] {
  return (one.coverage ?? []).filter((name) => other.coverage?.includes(name) !== true);
}

/** Last year's value; of the same parts where one of the years is a part year, or of the same last part; null where it lacks some of them. */
function sameParts(point: Point | null, before: Point, { aggregation }: Indicator): Value | null {
  if (point?.parts == null || before.parts === null || (point.parts.whole && before.parts.whole))
    return before.value;
  const parts = [...point.parts.values.keys()].slice(aggregation === 'last' ? -1 : 0);
  const values = parts.flatMap((part) => before.parts?.values.get(part) ?? []);
  return values.length < parts.length ? null : aggregate(values, aggregation);
}

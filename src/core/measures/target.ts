import type { Target } from '../dataset/dataset.ts';
import { pointOf, type Series } from '../dataset/series.ts';
import { subtract } from '../quantity/decimal.ts';
import type { TargetReading } from './reading.ts';
import { valueIn } from './valueIn.ts';

/** How the year's value stands to the target set for that year; null without a target, a value, or when a bound leaves it open. */
export function targetFor(series: Series, year: number): TargetReading | null {
  const target = series.targets.find((candidate) => candidate.kind === 'target' && candidate.year === year);
  return target === undefined ? null : distanceTo(series, year, target);
}

/** How the year's value, in the indicator's unit, stands to any target or standard. */
export function distanceTo(series: Series, year: number, target: Target): TargetReading | null {
  const point = pointOf(series, year);
  const value = valueIn(point, series.indicator.unit);
  if (point === null || value === null) return null;
  const reached = target.bound === 'atLeast' ? value >= target.value : value <= target.value;
  const certain = point.bound === null || (point.bound === target.bound && reached);
  return certain ? { target, distance: subtract(value, target.value), reached } : null;
}

/** Fixed references such as GB 3095, which hold for every year. */
export function standardsOf(series: Series): readonly Target[] {
  return series.targets.filter((target) => target.kind === 'standard');
}

/** The last target set for a year to come, for the path towards it. */
export function nextTarget(series: Series, year: number): Target | null {
  const later = series.targets.filter((target) => target.kind === 'target' && target.year > year);
  return later.sort((a, b) => b.year - a.year)[0] ?? null;
}

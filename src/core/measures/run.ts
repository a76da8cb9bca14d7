import { type Point, pointOf, type Series } from '../dataset/series.ts';
import { valueIn } from './valueIn.ts';
import { readYear } from './yearOverYear.ts';

/** How many years in a row, up to this one, were better than the year before. 0 for a neutral indicator. */
export function improvingRun(series: Series, year: number): number {
  let run = 0;
  while (readYear(series, year - run).verdict === 'better') run++;
  return run;
}

/** How many years in a row, up to this one, moved in the direction of this one; 0 where it did not move, or by a bounded amount. */
export function movingRun(series: Series, year: number): number {
  const direction = directionOf(series, year);
  let run = 0;
  while (direction !== 0 && directionOf(series, year - run) === direction) run++;
  return run;
}

function directionOf(series: Series, year: number): number {
  const { difference, differenceBound, verdict } = readYear(series, year);
  return differenceBound !== null || verdict === 'notComparable' ? 0 : Math.sign(difference ?? 0);
}

export interface Extreme {
  readonly kind: 'highest' | 'lowest';
  readonly since: number;
}

/** A year that is the single highest or lowest since the first year of an unbroken stretch; null with fewer than three years. */
export function extremeSince(series: Series, year: number): Extreme | null {
  const point = pointOf(series, year);
  if (
    point === null ||
    typeof point.value !== 'number' ||
    point.bound !== null ||
    point.parts?.whole === false
  )
    return null;
  const value = point.value;
  const others: number[] = [];
  let since: number | undefined;
  for (let at = year - 1; ; at--) {
    const before = pointOf(series, at);
    const after = pointOf(series, at + 1);
    if (before === null || after?.caliberChanged === true) break;
    const then = valueIn(before, point.unit);
    if (then === null || before.bound !== null || before.parts?.whole === false) break;
    others.push(then);
    since = at;
  }
  if (since === undefined || others.length < 2) return null;
  if (others.every((other) => value > other)) return { kind: 'highest', since };
  return others.every((other) => value < other) ? { kind: 'lowest', since } : null;
}

/** The best and the worst year by the indicator's direction; for a neutral one the largest and the smallest. The earlier of equals. */
export function bestAndWorst(series: Series): { readonly best: Point | null; readonly worst: Point | null } {
  const { unit, direction } = series.indicator;
  let high: Point | null = null;
  let low: Point | null = null;
  for (const point of series.points) {
    const value = valueIn(point, unit);
    if (value === null || point.bound !== null || point.parts?.whole === false) continue;
    if (high === null || value > (valueIn(high, unit) ?? value)) high = point;
    if (low === null || value < (valueIn(low, unit) ?? value)) low = point;
  }
  return direction === 'lower_better' ? { best: low, worst: high } : { best: high, worst: low };
}

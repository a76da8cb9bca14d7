import type { Bound, Value } from '../dataset/dataset.ts';
import type { Indicator, Kind } from '../dataset/indicator.ts';
import { type Point, pointOf, type Series } from '../dataset/series.ts';
import { percentChange, subtract } from '../quantity/decimal.ts';
import { sizeOfUnit } from '../quantity/unitSize.ts';
import { type Base, comparableBase, inOwnUnit } from './comparableBase.ts';
import { isNominal } from './nominal.ts';
import { comparableRate, readPublished } from './publishedReading.ts';
import type { ChangeIn, NoRateReason, Reading, Turn } from './reading.ts';
import { targetFor } from './target.ts';
import { verdictOf } from './verdict.ts';

/** A count below this has no telling rate: the difference leads (基数小). */
const LOW_COUNT = 10;

/** What changed, apart from how it is judged and shown. */
export interface Change {
  readonly difference: number | null;
  readonly differenceBound: Bound | null;
  readonly rate: number | null;
  readonly points: number | null;
  readonly reason: NoRateReason | null;
  readonly turn: Turn | null;
  readonly changeIn: ChangeIn;
}

/**
 * 同比: a year against the calendar year before it, exactly; never against the row before.
 * Rate = (value - base) / base x 100, unrounded, and only from a positive base; shares change in points, ranks in places.
 * Values are read in the indicator's own unit where the conversion is exact. Source: NBS definition of 同比增长率.
 */
export function readYear(series: Series, year: number): Reading {
  const { indicator } = series;
  const point = pointOf(series, year);
  const before = pointOf(series, year - 1);
  const now = inOwnUnit(point?.value ?? 'absent', point, indicator);
  const base = comparableBase(point, before, indicator, now);
  const { value, unit } = now;
  const computed = changeBetween(indicator, point, value, base);
  const published = readPublished(indicator, point, value, base, computed, unit);
  const stated = comparableRate(indicator, value, published);
  const change: Change =
    stated === null ? computed : { ...computed, rate: stated, reason: null, turn: null, changeIn: 'percent' };
  const partYear = point?.parts != null && !point.parts.whole ? [...point.parts.values.keys()] : null;
  return {
    indicator,
    region: series.region.name,
    year,
    baseYear: year - 1,
    value,
    bound: point?.bound ?? null,
    unit,
    base: base.value,
    baseBound: before?.bound ?? null,
    ...change,
    verdict: verdictOf(
      indicator,
      value,
      base.value,
      point?.bound ?? null,
      before?.bound ?? null,
      change,
      stated,
    ),
    provisional: point?.provisional ?? false,
    partYear,
    nominal: stated === null && isNominal(indicator),
    baseProvisional: before?.provisional ?? false,
    lowBase: stated === null && isLowBase(indicator, base.value, unit),
    converted: now.converted || base.converted,
    decimals: indicator.decimals,
    line: point?.line ?? null,
    baseLine: before?.line ?? null,
    remark: point?.remark ?? null,
    target: targetFor(series, year),
    rateFrom: stated === null ? 'values' : 'file',
    published,
  };
}

/** What a change that is known only from one side is said in: never in percent. */
const CHANGE_IN: Readonly<Record<Kind, ChangeIn>> = {
  amount: 'difference',
  count: 'difference',
  concentration: 'difference',
  level: 'difference',
  index: 'none',
  rate: 'points',
  rank: 'places',
};

const NONE: Change = {
  difference: null,
  differenceBound: null,
  rate: null,
  points: null,
  reason: null,
  turn: null,
  changeIn: 'none',
};

function changeBetween(indicator: Indicator, point: Point | null, value: Value, base: Base): Change {
  if (point === null || typeof value !== 'number') return { ...NONE, reason: 'noCurrent' };
  if (indicator.kind === 'index') return { ...NONE, reason: 'index' };
  if (base.reason !== null) return { ...NONE, reason: base.reason };
  if (typeof base.value !== 'number') return { ...NONE, reason: 'noBase' };
  if (point.caliberChanged) return { ...NONE, reason: 'caliberChanged' };
  const difference = subtract(value, base.value);
  if (point.bound !== null || base.bound !== null)
    return boundedChange(difference, point.bound, base.bound, CHANGE_IN[indicator.kind]);
  const exact = { ...NONE, difference };
  switch (indicator.kind) {
    case 'rate':
      return { ...exact, points: difference, reason: 'pointsOnly', changeIn: 'points' };
    case 'rank':
      return { ...exact, reason: 'placesOnly', changeIn: 'places' };
    case 'level':
      return { ...exact, reason: 'differenceOnly', changeIn: 'difference' };
    case 'amount':
    case 'count':
    case 'concentration':
      return { ...exact, ...rateOf(value, base.value) };
  }
}

function rateOf(value: number, base: number): Pick<Change, 'rate' | 'reason' | 'turn' | 'changeIn'> {
  const difference = { rate: null, changeIn: 'difference' as const };
  if (base === 0) return { ...difference, reason: 'zeroBase', turn: null };
  if (base < 0) {
    const turn: Turn = value >= 0 ? 'lossToProfit' : value > base ? 'lossNarrowed' : 'lossWidened';
    return { ...difference, reason: 'negativeBase', turn: value === base ? null : turn };
  }
  if (value < 0) return { ...difference, reason: 'turnedNegative', turn: 'profitToLoss' };
  const rate = percentChange(value, base);
  // a base next to nothing
  if (!Number.isFinite(rate)) return { ...difference, reason: 'zeroBase', turn: null };
  return { rate, reason: null, turn: null, changeIn: 'percent' };
}

/** 2000余 against an exact base is at least so much more, if it is more at all; two bounds, or 约, tell nothing. */
function boundedChange(
  difference: number,
  value: Bound | null,
  base: Bound | null,
  changeIn: ChangeIn,
): Change {
  const bounded = { ...NONE, reason: 'bound' as const };
  if (value === 'about' || base === 'about') return bounded;
  if (value !== null && base !== null) return bounded;
  const atLeast = value === 'atLeast' || base === 'atMost';
  if (atLeast ? difference <= 0 : difference >= 0) return bounded;
  return {
    ...bounded,
    difference,
    points: changeIn === 'points' ? difference : null,
    differenceBound: atLeast ? 'atLeast' : 'atMost',
    changeIn,
  };
}

function isLowBase(indicator: Indicator, base: Value, unit: string): boolean {
  return (
    indicator.kind === 'count' && typeof base === 'number' && base > 0 && base * sizeOfUnit(unit) < LOW_COUNT
  );
}

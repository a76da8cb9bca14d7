import { aggregate } from '../dataset/aggregate.ts';
import type { Bound, Value } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { type Point, pointOf, type Series } from '../dataset/series.ts';
import { subtract } from '../quantity/decimal.ts';
import { convert } from '../quantity/unitConversion.ts';
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
 * Source: NBS definition of 同比增长率; the cases without a rate follow docs/adr and the rules of 同比.
 */
export function readYear(series: Series, year: number): Reading {
  const { indicator } = series;
  const point = pointOf(series, year);
  const before = pointOf(series, year - 1);
  const unit = unitFor(point, indicator);
  const base = comparableBase(point, before, indicator, unit);
  const value: Value = point?.value ?? 'absent';
  const change = changeBetween(indicator, point, base);
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
    verdict: verdictOf(indicator, value, base.value, point?.bound ?? null, before?.bound ?? null, change),
    provisional: point?.provisional ?? false,
    partYear,
    lowBase: isLowBase(indicator, base.value),
    converted: base.converted,
    decimals: indicator.decimals,
    line: point?.line ?? null,
    baseLine: before?.line ?? null,
    remark: point?.remark ?? null,
    target: targetFor(series, year),
  };
}

interface Base {
  readonly value: Value;
  readonly bound: Bound | null;
  readonly reason: 'noBase' | 'partYear' | 'unitChanged' | null;
  readonly converted: boolean;
}

function unitFor(point: Point | null, indicator: Indicator): string {
  return point === null || point.unit === '' ? indicator.unit : point.unit;
}

/** Last year in this year's unit; for a part year, of the same parts only. */
function comparableBase(point: Point | null, before: Point | null, indicator: Indicator, unit: string): Base {
  if (before === null || typeof before.value !== 'number') {
    return { value: before?.value ?? 'absent', bound: null, reason: 'noBase', converted: false };
  }
  let value: number = before.value;
  if (point?.parts != null && before.parts !== null && !(point.parts.whole && before.parts.whole)) {
    const same = [...point.parts.values.keys()].flatMap((part) => {
      const then = before.parts?.values.get(part);
      return then === undefined ? [] : [then];
    });
    const again = aggregate(same, indicator.aggregation);
    if (again === null || same.length < point.parts.values.size) {
      return { value: before.value, bound: before.bound, reason: 'partYear', converted: false };
    }
    value = again;
  }
  const beforeUnit = unitFor(before, indicator);
  if (point !== null && typeof point.value === 'number' && beforeUnit !== unit) {
    const converted = convert(value, beforeUnit, unit);
    if (converted === null) return { value, bound: before.bound, reason: 'unitChanged', converted: false };
    return { value: converted, bound: before.bound, reason: null, converted: true };
  }
  return { value, bound: before.bound, reason: null, converted: false };
}

const NONE: Change = {
  difference: null,
  differenceBound: null,
  rate: null,
  points: null,
  reason: null,
  turn: null,
  changeIn: 'none',
};

function changeBetween(indicator: Indicator, point: Point | null, base: Base): Change {
  if (point === null || typeof point.value !== 'number') return { ...NONE, reason: 'noCurrent' };
  if (indicator.kind === 'index') return { ...NONE, reason: 'index' };
  if (base.reason !== null) return { ...NONE, reason: base.reason };
  if (typeof base.value !== 'number') return { ...NONE, reason: 'noBase' };
  if (point.caliberChanged) return { ...NONE, reason: 'caliberChanged' };
  const difference = subtract(point.value, base.value);
  if (point.bound !== null || base.bound !== null) return boundedChange(difference, point.bound, base.bound);
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
      return { ...exact, ...rateOf(point.value, base.value) };
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
  return { rate: ((value - base) / base) * 100, reason: null, turn: null, changeIn: 'percent' };
}

/** 2000余 against an exact base is at least so much more, if it is more at all; two bounds, or 约, tell nothing. */
function boundedChange(difference: number, value: Bound | null, base: Bound | null): Change {
  const bounded = { ...NONE, reason: 'bound' as const };
  if (value === 'about' || base === 'about') return bounded;
  if (value !== null && base !== null) return bounded;
  const atLeast = value === 'atLeast' || base === 'atMost';
  if (atLeast ? difference <= 0 : difference >= 0) return bounded;
  return { ...bounded, difference, differenceBound: atLeast ? 'atLeast' : 'atMost', changeIn: 'difference' };
}

function isLowBase(indicator: Indicator, base: Value): boolean {
  return indicator.kind === 'count' && typeof base === 'number' && base > 0 && base < LOW_COUNT;
}

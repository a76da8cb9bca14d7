import { rowAt, unitAt } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { yearOf } from '../dataset/period.ts';
import { pointAt } from '../dataset/seriesOf.ts';
import type { Reading } from '../measures/reading.ts';
import { subtract } from '../quantity/decimal.ts';
import { convert } from '../quantity/unitConversion.ts';
import type { Alignment } from './align.ts';
import type { Side } from './compare.ts';
import { readPair } from './readPair.ts';

/** 往年数被修订: one year's value as A prints it against the same year as B prints it. */
export interface Revision {
  readonly reading: Reading;
  readonly lineA: number | null;
  readonly lineB: number | null;
}

/**
 * Every value of a year that both datasets print, but for the year that is compared itself: revised where they differ
 * (after exact conversion of units), confirmed where they are the same. Only for years on both sides; parts of one dataset revise nothing.
 */
export function revisionsBetween(
  a: Side,
  b: Side,
  indicators: Alignment,
  regions: Alignment,
): { readonly revised: readonly Revision[]; readonly confirmed: number } {
  const revised: Revision[] = [];
  let confirmed = 0;
  if (a.dataset === b.dataset || a.dataset.grain !== 'year' || b.dataset.grain !== 'year')
    return { revised, confirmed };
  const shared = sharedPeriods(a, b);
  const [stateA, stateB] = [a.dataset.columns.state, b.dataset.columns.state];
  const [valueA, valueB] = [a.dataset.columns.value, b.dataset.columns.value];
  const unitsVary = a.dataset.columns.unit !== null || b.dataset.columns.unit !== null;
  for (const pair of indicators.pairs) {
    const [indicatorA, indicatorB] = [a.dataset.indicators[pair.a], b.dataset.indicators[pair.b]];
    if (indicatorA === undefined || indicatorB === undefined) continue;
    const inOneUnit = !unitsVary && indicatorA.unit === indicatorB.unit;
    for (const place of regions.pairs) {
      const of: RevisedSeries = { a, b, pair, place, indicatorA, indicatorB };
      for (const period of shared) {
        const rowA = rowAt(a.dataset, pair.a, place.a, period.a);
        const rowB = rowAt(b.dataset, pair.b, place.b, period.b);
        if (rowA < 0 || rowB < 0) continue;
        if ((stateA[rowA] ?? MISSING) >= MISSING || (stateB[rowB] ?? MISSING) >= MISSING) continue;
        const before = valueA[rowA] ?? 0;
        const after = valueB[rowB] ?? 0;
        const then = inOneUnit ? before : convert(before, unitAt(a.dataset, rowA), unitAt(b.dataset, rowB));
        if (then !== null && isSame(then, after)) confirmed++;
        else revised.push(new LazyRevision(of, period.year, rowA, rowB));
      }
    }
  }
  return { revised, confirmed };
}

/** States below it are numbers. */
const MISSING = 16;
/** So much apart, as a share of the larger, that no tail of a binary fraction explains it: those are in the 15th digit. */
const APART = 1e-12;

function isSame(then: number, after: number): boolean {
  if (then === after) return true;
  const isApart = Math.abs(then - after) > APART * Math.max(Math.abs(then), Math.abs(after));
  return !isApart && subtract(then, after) === 0;
}

interface RevisedSeries {
  readonly a: Side;
  readonly b: Side;
  readonly pair: { readonly a: number; readonly b: number };
  readonly place: { readonly a: number; readonly b: number };
  readonly indicatorA: Indicator;
  readonly indicatorB: Indicator;
}

/** A revision whose reading is made when it is asked for: a million of them are found at once, and some are shown. */
class LazyRevision implements Revision {
  private made: Reading | null = null;
  constructor(
    private readonly of: RevisedSeries,
    private readonly year: number,
    private readonly rowA: number,
    private readonly rowB: number,
  ) {}

  get lineA(): number | null {
    return this.of.a.dataset.columns.line[this.rowA] ?? null;
  }

  get lineB(): number | null {
    return this.of.b.dataset.columns.line[this.rowB] ?? null;
  }

  get reading(): Reading {
    this.made ??= readingOf(this.of, this.year);
    return this.made;
  }
}

function readingOf({ a, b, pair, place, indicatorA, indicatorB }: RevisedSeries, year: number): Reading {
  return readPair(
    { point: pointAt(a.dataset, pair.a, place.a, year), indicator: indicatorA },
    { point: pointAt(b.dataset, pair.b, place.b, year), indicator: indicatorB },
    b.dataset.regions[place.b]?.name ?? '',
    false,
    false,
  );
}

interface SharedPeriod {
  readonly year: number;
  readonly a: number;
  readonly b: number;
}

function sharedPeriods(a: Side, b: Side): readonly SharedPeriod[] {
  return b.dataset.periods.flatMap((period, at) => {
    const other = a.dataset.periods.indexOf(period);
    const year = yearOf(period);
    return other < 0 || (a.year === b.year && year === b.year) ? [] : [{ year, a: other, b: at }];
  });
}

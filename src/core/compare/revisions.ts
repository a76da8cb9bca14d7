import { rowAt, unitAt, valueAt } from '../dataset/dataset.ts';
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
  for (const pair of indicators.pairs) {
    const [indicatorA, indicatorB] = [a.dataset.indicators[pair.a], b.dataset.indicators[pair.b]];
    if (indicatorA === undefined || indicatorB === undefined) continue;
    for (const place of regions.pairs) {
      for (const period of shared) {
        const rowA = rowAt(a.dataset, pair.a, place.a, period.a);
        const rowB = rowAt(b.dataset, pair.b, place.b, period.b);
        if (rowA < 0 || rowB < 0) continue;
        const [before, after] = [valueAt(a.dataset, rowA), valueAt(b.dataset, rowB)];
        if (typeof before !== 'number' || typeof after !== 'number') continue;
        const then = convert(before, unitAt(a.dataset, rowA), unitAt(b.dataset, rowB));
        if (then !== null && (then === after || subtract(then, after) === 0)) {
          confirmed++;
          continue;
        }
        const pointA = pointAt(a.dataset, pair.a, place.a, period.year);
        const pointB = pointAt(b.dataset, pair.b, place.b, period.year);
        const region = b.dataset.regions[place.b]?.name ?? '';
        const reading = readPair(
          { point: pointA, indicator: indicatorA },
          { point: pointB, indicator: indicatorB },
          region,
          false,
          false,
        );
        revised.push({ reading, lineA: pointA.line, lineB: pointB.line });
      }
    }
  }
  return { revised, confirmed };
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

import type { Indicator } from '../dataset/indicator.ts';
import type { Point } from '../dataset/series.ts';
import type { Reading } from '../measures/reading.ts';
import { readYear } from '../measures/yearOverYear.ts';

/** One of the two values that are compared, with the indicator as its own dataset describes it. */
export interface PairSide {
  readonly point: Point;
  readonly indicator: Indicator;
}

/**
 * The change from A to B as a Reading: the same rules as 同比, whatever the two years are.
 * Judged and shown as B's indicator says; `broken`: the caliber changed between the two years. What B prints of the change counts where A is
 * the same place in the year before.
 */
export function readPair(
  a: PairSide,
  b: PairSide,
  region: string,
  broken: boolean,
  samePlace: boolean,
): Reading {
  const place = ({ point, indicator }: PairSide, year: number): Point => ({
    ...point,
    year,
    unit: point.unit === '' ? indicator.unit : point.unit,
    caliberChanged: year === AFTER && broken,
    published: year === AFTER && samePlace && b.point.year - a.point.year === 1 ? point.published : null,
  });
  const reading = readYear(
    {
      indicator: b.indicator,
      region: { name: region, total: false },
      points: [place(a, BEFORE), place(b, AFTER)],
      targets: [],
    },
    AFTER,
  );
  // one year printed twice is a revision, not a growth
  const nominal = reading.nominal && a.point.year !== b.point.year;
  return { ...reading, nominal, year: b.point.year, baseYear: a.point.year };
}

const BEFORE = 1;
const AFTER = 2;

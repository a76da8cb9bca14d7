import type { Series } from '../core/dataset/series.ts';

/** Years drawn beside a single one, empty, so that it is seen that nothing stands before it. */
const YEARS_BEFORE_ONE = 4;

/** The years of a series' chart. */
export function shownYears(series: Series): readonly number[] {
  const years = series.points.map((point) => point.year);
  const [only] = years;
  return only === undefined || years.length > 1
    ? years
    : Array.from({ length: YEARS_BEFORE_ONE + 1 }, (_, at) => only - YEARS_BEFORE_ONE + at);
}

import { type Dataset, rowAt, unitAt, valueAt } from '../dataset/dataset.ts';
import type { Direction } from '../dataset/indicator.ts';
import { pointOf, type Series } from '../dataset/series.ts';
import { seriesOf } from '../dataset/seriesOf.ts';

/** Place 1 is the best by the indicator's direction; for a neutral one the largest. */
export interface Rank {
  readonly place: number;
  readonly of: number;
  /** How many share the place, this one included. */
  readonly ties: number;
}

/** Place of a region among all that have an exact value in the year and the same unit; totals are left out. */
export function rankAmongRegions(
  dataset: Dataset,
  indicator: number,
  region: number,
  year: number,
): Rank | null {
  if (dataset.regions[region]?.total === true) return null;
  const period = dataset.periods.indexOf(String(year));
  const unit = dataset.indicators[indicator]?.unit;
  const exactValue = (at: number): number | null => {
    if (dataset.grain !== 'year') {
      const point = pointOf(seriesOf(dataset, indicator, at), year);
      return point !== null && typeof point.value === 'number' && point.parts?.whole !== false
        ? point.value
        : null;
    }
    const row = period < 0 ? -1 : rowAt(dataset, indicator, at, period);
    const value = valueAt(dataset, row);
    return typeof value === 'number' && unitAt(dataset, row) === unit ? value : null;
  };
  const others = dataset.regions.flatMap((place, at) => (place.total ? [] : (exactValue(at) ?? [])));
  return rankIn(others, exactValue(region), dataset.indicators[indicator]?.direction ?? 'neutral');
}

/** Place of a year among the series' own years up to it, from the last change of caliber on. */
export function rankAmongYears(series: Series, year: number): Rank | null {
  const point = pointOf(series, year);
  if (point === null || typeof point.value !== 'number') return null;
  const since =
    series.points.findLast((other) => other.caliberChanged && other.year <= year)?.year ??
    Number.NEGATIVE_INFINITY;
  const values = series.points.flatMap((other) =>
    typeof other.value === 'number' &&
    other.year >= since &&
    other.unit === point.unit &&
    other.year <= year &&
    other.parts?.whole !== false
      ? [other.value]
      : [],
  );
  return point.parts?.whole === false ? null : rankIn(values, point.value, series.indicator.direction);
}

function rankIn(values: readonly number[], value: number | null, direction: Direction): Rank | null {
  if (value === null || values.length < 2) return null;
  const ahead = values.filter((other) =>
    direction === 'lower_better' ? other < value : other > value,
  ).length;
  return { place: ahead + 1, of: values.length, ties: values.filter((other) => other === value).length };
}

import type { Dataset } from '../dataset/dataset.ts';
import type { Direction } from '../dataset/indicator.ts';
import { type Point, pointOf, type Series } from '../dataset/series.ts';
import { pointAt } from '../dataset/seriesOf.ts';
import { valueIn } from './valueIn.ts';

/** Place 1 is the best by the indicator's direction; for a neutral one the largest. */
export interface Rank {
  readonly place: number;
  readonly of: number;
  /** How many share the place, this one included. */
  readonly ties: number;
}

/** So many places make a ranking: of two, one is often a part of the other (开封市 and 河南省). */
const LEAST_REGIONS = 3;

/** Place of a region among all that have an exact value in the year, in one unit; totals, part years and bounds are left out. */
export function rankAmongRegions(
  dataset: Dataset,
  indicator: number,
  region: number,
  year: number,
): Rank | null {
  if (dataset.regions[region]?.total === true) return null;
  const own = dataset.indicators[indicator];
  if (own === undefined) return null;
  const exactValue = (at: number): number | null => exactIn(pointAt(dataset, indicator, at, year), own.unit);
  const others = dataset.regions.flatMap((place, at) => (place.total ? [] : (exactValue(at) ?? [])));
  return others.length < LEAST_REGIONS ? null : rankIn(others, exactValue(region), own.direction);
}

/** Place of a year among the series' own exact years up to it, and the first of them: those from the last change of caliber or of a unit that does not convert. */
export function rankAmongYears(series: Series, year: number): (Rank & { readonly since: number }) | null {
  const point = pointOf(series, year);
  if (point === null) return null;
  const past = series.points.filter((other) => other.year <= year);
  const since = past.findLast((other) => other.caliberChanged)?.year ?? Number.NEGATIVE_INFINITY;
  const foreign = past.findLast(
    (other) => typeof other.value === 'number' && valueIn(other, point.unit) === null,
  )?.year;
  const comparable = past.filter(
    (other) => other.year >= since && (foreign === undefined || other.year > foreign),
  );
  const exact = comparable.filter((other) => exactIn(other, point.unit) !== null);
  const values = exact.flatMap((other) => exactIn(other, point.unit) ?? []);
  const rank = rankIn(values, exactIn(point, point.unit), series.indicator.direction);
  return rank === null ? null : { ...rank, since: exact[0]?.year ?? year };
}

function exactIn(point: Point | null, unit: string): number | null {
  return point === null || point.bound !== null || point.parts?.whole === false ? null : valueIn(point, unit);
}

function rankIn(values: readonly number[], value: number | null, direction: Direction): Rank | null {
  if (value === null || values.length < 2) return null;
  const ahead = values.filter((other) =>
    direction === 'lower_better' ? other < value : other > value,
  ).length;
  return { place: ahead + 1, of: values.length, ties: values.filter((other) => other === value).length };
}

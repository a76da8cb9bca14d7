import { type Dataset, rowAt } from '../dataset/dataset.ts';
import type { Point, Series } from '../dataset/series.ts';
import { calendarYears, seriesOf } from '../dataset/seriesOf.ts';
import { inOwnUnit } from './comparableBase.ts';

/** Regions beyond this many are no list that a person would add up. */
const MOST_REGIONS = 500;

/**
 * The sum of an indicator over the regions of a file, each year with the regions that have a value in it; readYear compares two
 * years only where these are the same. Null where a sum would say nothing: of rates, means and ranks, of annual data only, of a
 * file that names a total itself, or whose regions lie in one another.
 */
export function regionTotal(dataset: Dataset, code: number): Series | null {
  const { regions, grain } = dataset;
  const indicator = dataset.indicators[code];
  if (indicator === undefined || grain !== 'year' || indicator.aggregation !== 'sum') return null;
  if (indicator.kind !== 'amount' && indicator.kind !== 'count') return null;
  if (regions.length < 2 || regions.length > MOST_REGIONS || regions.some(({ total }) => total)) return null;
  if (regions.some(({ name }) => regions.some((other) => other.name !== name && other.name.startsWith(name))))
    return null;
  const parts = regions
    .map((_, region) => region)
    .filter((region) => dataset.periods.some((_, period) => rowAt(dataset, code, region, period) >= 0))
    .map((region) => seriesOf(dataset, code, region));
  if (parts.length < 2) return null;
  const points = calendarYears(dataset).map((year, at) =>
    sumOf(
      year,
      parts.flatMap(({ region, points }) => {
        const point = points[at];
        return point === undefined ? [] : [{ name: region.name, point }];
      }),
      indicator,
    ),
  );
  return { indicator, region: { name: '', total: true }, points, targets: [] };
}

interface RegionPoint {
  readonly name: string;
  readonly point: Point;
}

function sumOf(year: number, of: readonly RegionPoint[], indicator: Series['indicator']): Point {
  const known = of.filter(({ point }) => typeof point.value === 'number');
  const values = known.map(({ point }) => inOwnUnit(point.value, point, indicator));
  const comparable = known.length > 0 && values.every(({ unit }) => unit === indicator.unit);
  const bounds = new Set(known.flatMap(({ point }) => point.bound ?? []));
  const [bound = null] = bounds;
  return {
    year,
    value: comparable ? total(values.map(({ value }) => (typeof value === 'number' ? value : 0))) : 'absent',
    bound: bounds.size > 1 ? 'about' : bound,
    unit: indicator.unit,
    provisional: known.some(({ point }) => point.provisional),
    caliberChanged: known.some(({ point }) => point.caliberChanged),
    parts: null,
    coverage: known.map(({ name }) => name),
    line: null,
    lines: [],
    remark: null,
    published: null,
  };
}

/** A sum without the tails of binary fractions. */
function total(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(14));
}

import { type Dataset, rowAt } from '../dataset/dataset.ts';
import type { Point, Series } from '../dataset/series.ts';
import { calendarYears, seriesOf } from '../dataset/seriesOf.ts';
import { inOwnUnit } from './comparableBase.ts';

/** Regions beyond this many are no list that a person would add up. */
const MOST_REGIONS = 500;

/**
 * The sum of an indicator over the regions of a file, each year with the regions that have a value in it; readYear compares two
 * years only where these are the same. Null where a sum would say nothing: of rates, means and ranks, of what
 * is told per head, of annual data only, of a file that names a total itself or holds one, or whose regions lie in one another.
 */
export function regionTotal(dataset: Dataset, code: number): Series | null {
  const { regions, grain } = dataset;
  const indicator = dataset.indicators[code];
  if (indicator === undefined || grain !== 'year' || indicator.aggregation !== 'sum') return null;
  if (indicator.kind !== 'amount' && indicator.kind !== 'count') return null;
  if (PER_HEAD.test(indicator.name) || PER_HEAD.test(indicator.nameEn ?? '')) return null;
  if (regions.length < 2 || regions.length > MOST_REGIONS || regions.some(({ total }) => total)) return null;
  if (regions.some(({ name }) => regions.some((other) => other.name !== name && other.name.startsWith(name))))
    return null;
  const parts = regions
    .map((_, region) => region)
    .filter((region) => dataset.periods.some((_, period) => rowAt(dataset, code, region, period) >= 0))
    .map((region) => seriesOf(dataset, code, region));
  if (parts.length < 2 || parts.some(({ region }) => /^其中/.test(region.name))) return null;
  if (parts.some((_, at) => isSumOfNeighbours(parts, at))) return null;
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

const PER_HEAD = /人均|户均|亩均|地均|平均|均价|每.{0,3}[人户亩]|per capita|per head|per person|average/i;

/** Totals and their parts are rounded one by one, and differ by no more than this share. */
const ROUNDING = 0.002;

/** True for a region that is, in every of two or more years, what the regions before or behind it add up to: 滨海区 above its streets, 东部 above its provinces. */
function isSumOfNeighbours(parts: readonly Series[], at: number): boolean {
  return [1, -1].some((step) => {
    const own = parts[at]?.points ?? [];
    const sums = own.map(() => 0);
    for (let other = at + step; other >= 0 && other < parts.length; other += step) {
      const points = parts[other]?.points ?? [];
      points.forEach(({ value }, year) => {
        sums[year] = (sums[year] ?? 0) + (typeof value === 'number' ? value : 0);
      });
      const told = own.filter(({ value }) => typeof value === 'number' && value !== 0).length;
      const same = own.every(
        ({ value }, year) =>
          typeof value !== 'number' || Math.abs(value - (sums[year] ?? 0)) <= ROUNDING * Math.abs(value),
      );
      if (same && told > 1 && Math.abs(other - at) > 1) return true;
    }
    return false;
  });
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

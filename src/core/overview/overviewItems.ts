import type { Dataset } from '../dataset/dataset.ts';
import type { Series } from '../dataset/series.ts';
import { seriesOf } from '../dataset/seriesOf.ts';
import { rowsAreRegions } from '../measures/readAll.ts';
import type { Reading } from '../measures/reading.ts';
import { readYear } from '../measures/yearOverYear.ts';

/** One row of the overview: an indicator of the region, or, in a table of one indicator, a region. */
export interface OverviewItem {
  readonly key: string;
  readonly kind: 'indicator' | 'region';
  readonly name: string;
  readonly region: string;
  readonly series: Series;
  readonly reading: Reading;
}

/** The rows of the overview in the file's order: indicators; or regions where there is one indicator and several regions. */
export function overviewItems(dataset: Dataset, region: number, year: number): readonly OverviewItem[] {
  const byRegion = rowsAreRegions(dataset);
  const count = byRegion ? dataset.regions.length : dataset.indicators.length;
  return Array.from({ length: count }, (_, at): OverviewItem => {
    const series = seriesOf(dataset, byRegion ? 0 : at, byRegion ? at : region);
    return {
      key: byRegion ? series.region.name : series.indicator.id,
      kind: byRegion ? 'region' : 'indicator',
      name: byRegion ? series.region.name : series.indicator.name,
      region: series.region.name,
      series,
      reading: readYear(series, year),
    };
  });
}

const HEADLINES = 4;

/** The four that lead: the dictionary's headlines; else the region's own row and the largest; else the most complete in file order. */
export function headlineItems(
  items: readonly OverviewItem[],
  dataset: Dataset,
  region: number,
  leading: readonly string[],
): readonly OverviewItem[] {
  const named = leading.flatMap(
    (id) => items.find((item) => item.kind === 'indicator' && item.key === id) ?? [],
  );
  if (named.length === HEADLINES) return named;
  const withValue = items.filter((item) => typeof item.reading.value === 'number');
  if (items[0]?.kind === 'region') {
    const own = withValue.find((item) => item.region === dataset.regions[region]?.name);
    const places = withValue.filter((item) => !item.series.region.total && item !== own);
    const largest = [...places].sort((a, b) => size(b) - size(a));
    return [...(own === undefined ? [] : [own]), ...largest].slice(0, HEADLINES);
  }
  const filled = (item: OverviewItem): number =>
    item.series.points.filter((point) => typeof point.value === 'number').length;
  const rest = withValue.filter((item) => !named.includes(item));
  const order = new Map(items.map((item, at) => [item, at]));
  const complete = [...rest].sort(
    (a, b) => filled(b) - filled(a) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
  return [...named, ...complete].slice(0, HEADLINES);
}

function size(item: OverviewItem): number {
  return typeof item.reading.value === 'number' ? item.reading.value : Number.NEGATIVE_INFINITY;
}

import { type Dataset, rowAt } from '../dataset/dataset.ts';
import { grainOf, partOf, yearOf } from '../dataset/period.ts';
import type { Published } from '../dataset/published.ts';
import { annualPoint } from '../dataset/seriesOf.ts';
import type { Reading } from './reading.ts';
import { readYear } from './yearOverYear.ts';

/** One observation against the same period of the calendar year before, beside this printed change of it; null for a row that does not exist. For data of any grain. */
export function recomputedAt(dataset: Dataset, row: number, published: Published | null): Reading | null {
  const { columns, indicators, regions, periods } = dataset;
  const [indicator, region, period] = [columns.indicator[row], columns.region[row], columns.period[row]];
  if (indicator === undefined || region === undefined || period === undefined) return null;
  const [described, place, now] = [indicators[indicator], regions[region], periods[period]];
  if (described === undefined || place === undefined || now === undefined) return null;
  const year = yearOf(now);
  const before = periods.indexOf(grainOf(now) === 'year' ? String(year - 1) : `${year - 1}-${partOf(now)}`);
  const base = before < 0 ? -1 : rowAt(dataset, indicator, region, before);
  return readYear(
    {
      indicator: described,
      region: place,
      points: [annualPoint(dataset, base, year - 1), { ...annualPoint(dataset, row, year), published }],
      targets: [],
    },
    year,
  );
}

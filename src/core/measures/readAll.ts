import { type Dataset, rowAt, valueAt } from '../dataset/dataset.ts';
import { yearOf } from '../dataset/period.ts';
import { calendarYears, seriesOf } from '../dataset/seriesOf.ts';
import type { Reading, Verdict } from './reading.ts';
import { readYear } from './yearOverYear.ts';

/** Every indicator of one region in one year, in the dataset's order. */
export function readAll(dataset: Dataset, region: number, year: number): readonly Reading[] {
  return dataset.indicators.map((_, indicator) => readYear(seriesOf(dataset, indicator, region), year));
}

export function countVerdicts(readings: readonly Reading[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { better: 0, flat: 0, worse: 0, notComparable: 0, neutral: 0 };
  for (const { verdict } of readings) counts[verdict]++;
  return counts;
}

/** The calendar years of a dataset, oldest first. */
export function yearsOf(dataset: Dataset): readonly number[] {
  return calendarYears(dataset);
}

/** A table of one indicator in several regions is read region by region. */
export function rowsAreRegions({ indicators, regions }: Dataset): boolean {
  return indicators.length === 1 && regions.length > 1;
}

/** The newest year with a number in the region (null: in any); of the dataset where the region has none; else its last year. */
export function newestYear(dataset: Dataset, region: number | null): number {
  const period =
    region === null
      ? newestPeriod(dataset, dataset.regions.keys())
      : (newestPeriod(dataset, [region]) ?? newestPeriod(dataset, dataset.regions.keys()));
  return yearOf(period ?? dataset.periods.at(-1) ?? '0');
}

function newestPeriod(dataset: Dataset, regions: Iterable<number>): string | undefined {
  const places = [...regions];
  return dataset.periods.findLast((_, period) =>
    dataset.indicators.some((_, indicator) =>
      places.some(
        (region) => typeof valueAt(dataset, rowAt(dataset, indicator, region, period)) === 'number',
      ),
    ),
  );
}

/** How much there is to compare: no number at all, numbers of one year only, or of several. */
export type Coverage = 'empty' | 'oneYear' | 'years';

export function coverageOf(dataset: Dataset): Coverage {
  const { period, value } = dataset.columns;
  const yearOfPeriod = dataset.periods.map(yearOf);
  let only: number | undefined;
  for (let row = 0; row < value.length; row++) {
    if (typeof valueAt(dataset, row) !== 'number') continue;
    const year = yearOfPeriod[period[row] ?? 0];
    if (only !== undefined && year !== only) return 'years';
    only = year;
  }
  return only === undefined ? 'empty' : 'oneYear';
}

import { type Dataset, rowAt, valueAt } from '../dataset/dataset.ts';
import { yearOf } from '../dataset/period.ts';
import { calendarYears, seriesOf } from '../dataset/seriesOf.ts';
import type { Reading, Verdict } from './reading.ts';
import { readYear } from './yearOverYear.ts';

/** Every indicator of one region in one year, in the dataset's order. */
export function readAll(dataset: Dataset, region: number, year: number): readonly Reading[] {
  return dataset.indicators.map((_, indicator) => readYear(seriesOf(dataset, indicator, region), year));
}

/** One indicator in every region, in the dataset's order. */
export function readRegions(dataset: Dataset, indicator: number, year: number): readonly Reading[] {
  return dataset.regions.map((_, region) => readYear(seriesOf(dataset, indicator, region), year));
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

/** The newest year in which any indicator of the region has a number; the dataset's last year when none has. */
export function newestYear(dataset: Dataset, region: number): number {
  for (let period = dataset.periods.length - 1; period >= 0; period--) {
    for (let indicator = 0; indicator < dataset.indicators.length; indicator++) {
      if (typeof valueAt(dataset, rowAt(dataset, indicator, region, period)) === 'number') {
        return yearOf(dataset.periods[period] ?? '');
      }
    }
  }
  return yearOf(dataset.periods.at(-1) ?? '0');
}

import type { Dataset } from '../../core/dataset/dataset.ts';
import { calendarYears } from '../../core/dataset/seriesOf.ts';

/** 2016–2023, or 2023. */
export function yearsText(dataset: Dataset): string {
  const years = calendarYears(dataset);
  return spanText(years[0] ?? 0, years.at(-1) ?? 0);
}

export function spanText(first: number, last: number): string {
  return first === last ? String(first) : `${first}–${last}`;
}

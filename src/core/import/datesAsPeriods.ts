import type { Period } from '../dataset/period.ts';
import { daysIn } from './calendar.ts';
import type { Findings, Place } from './findings.ts';

/**
 * Days that all begin months, or all end them, as the months they stand for: 2020-01-01, 2020-02-01 are January and February.
 * Quarters, halves or years where only their first (or last) months occur; one day alone tells nothing and stays.
 */
export function datesAsPeriods(
  periods: readonly Period[],
  /** Of the first of them. */
  place: Place,
  findings: Findings,
): readonly Period[] {
  const [first = ''] = periods;
  if (first.length !== 10 || periods.length < 2) return periods;
  const begin = periods.every((day) => day.endsWith('-01'));
  const end = periods.every((day) => Number(day.slice(8)) === daysIn(day.slice(0, 4), day.slice(5, 7)));
  if (!begin && !end) return periods;
  const months = [...new Set(periods.map((day) => Number(day.slice(5, 7))))];
  const length = lengthOf(months, begin);
  const of = (day: Period): Period => periodOf(day, length);
  findings.add('period_dates', 'note', { ...place, raw: first, expected: of(first) });
  return periods.map(of);
}

/** Months in the longest period that begins (or ends) in these months only. */
function lengthOf(months: readonly number[], begin: boolean): number {
  const fits = (length: number): boolean =>
    months.every((month) => (begin ? month - 1 : month) % length === 0);
  if (fits(12)) return 12;
  if (months.length < 2) return 1;
  return fits(6) ? 6 : fits(3) ? 3 : 1;
}

function periodOf(day: Period, length: number): Period {
  const year = day.slice(0, 4);
  const part = Math.ceil(Number(day.slice(5, 7)) / length);
  if (length === 12) return year;
  if (length === 1) return day.slice(0, 7);
  return `${year}-${length === 6 ? 'H' : 'Q'}${part}`;
}

import type { Period } from '../dataset/period.ts';

/** Years outside this span are taken for numbers or mistakes. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

export function yearPeriod(year: string): Period | null {
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR ? year : null;
}

/** A month of a year as a period; null when there is no such month. */
export function monthPeriod(year: string, month: string): Period | null {
  const valid = /^\d{1,2}$/.test(month) && Number(month) >= 1 && Number(month) <= 12;
  return valid && yearPeriod(year) !== null ? `${year}-${month.padStart(2, '0')}` : null;
}

/** A day as a period; null when the calendar has no such day. */
export function dayPeriod(year: string, month: string, day: string): Period | null {
  const of = monthPeriod(year, month);
  const valid = /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= daysIn(year, month);
  return of !== null && valid ? `${of}-${day.padStart(2, '0')}` : null;
}

export function daysIn(year: string, month: string): number {
  const leap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
}

/** The months from one to another as the period they are: a year, half, quarter or month, else the span itself (2023-01/09). */
export function spanPeriod(year: string, first: string, last: string): Period | null {
  const from = monthPeriod(year, first);
  const to = monthPeriod(year, last);
  if (from === null || to === null || from > to) return null;
  const months = `${Number(first)}-${Number(last)}`;
  const part = PARTS_OF_MONTHS.get(months);
  if (months === '1-12') return year;
  if (part !== undefined) return `${year}-${part}`;
  return from === to ? from : `${from}/${to.slice(5)}`;
}

const PARTS_OF_MONTHS = new Map([
  ['1-6', 'H1'],
  ['7-12', 'H2'],
  ['1-3', 'Q1'],
  ['4-6', 'Q2'],
  ['7-9', 'Q3'],
  ['10-12', 'Q4'],
]);

const SERIAL_OF_1970 = 25_569;
const DAY = 86_400_000;

/** The day that a spreadsheet keeps as this number (44562 is 2022-01-01), counted in UTC so that no reader's time zone moves it. */
export function daySerial(serial: string): Period {
  return new Date((Number(serial) - SERIAL_OF_1970) * DAY).toISOString().slice(0, 10);
}

/** The whole year of two digits, as spreadsheets take it: 00 to 29 are in this century. */
export function fullYear(digits: string): string {
  return `${Number(digits) < 30 ? 20 : 19}${digits}`;
}

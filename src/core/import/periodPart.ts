import type { Grain, Period } from '../dataset/period.ts';
import { trimCell } from '../quantity/number.ts';
import { MONTH_NAME, monthNamed, ordinal } from './periodWords.ts';
import { plainDigits } from './plainDigits.ts';

/** The parts of a year that stand without one, as Period writes them. */
export const PARTS = [
  ...Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0')),
  ...['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'],
];

/** A part of a year in words: 1月, 十二月份, Jan, 一季度, Q2, 上半年; null when the text is none. Bare numbers are read where the column is named for the part. */
export function readPart(cell: string, named: Grain | null = null): string | null {
  if (cell.length > 20 || NUMBER.test(cell)) return null;
  const text = plainDigits(trimCell(cell)).toLowerCase();
  if (text === '' || text.length > 9) return null;
  const half = /^(?:(上|下)半年度?|h([12]))$/.exec(text);
  if (half !== null) return half[1] === '上' || half[2] === '1' ? 'H1' : 'H2';
  const quarter = /^(?:第?(.{1,3})季度?|q([1-4]))$/.exec(text);
  if (quarter !== null) return partOf('Q', ordinal(quarter[1] ?? quarter[2] ?? ''), 4);
  const month = /^(.{1,2})月份?$/.exec(text);
  if (month !== null) return partOf('', ordinal(month[1] ?? ''), 12);
  const english = MONTH.exec(text);
  if (english !== null) return partOf('', monthNamed(english[1] ?? ''), 12);
  if (named === 'month') return partOf('', ordinal(text), 12);
  if (named === 'quarter') return partOf('Q', ordinal(text.replace(/^第/, '')), 4);
  if (named !== 'half') return null;
  return partOf('H', text === '上' ? 1 : text === '下' ? 2 : ordinal(text), 2);
}

/** More than two digits are no month. */
const NUMBER = /^-?\d*(?:\d{3}|\.\d+)$/;
const MONTH = new RegExp(`^(${MONTH_NAME})\\.?$`);

function partOf(mark: '' | 'Q' | 'H', number: number, most: number): string | null {
  if (!(number >= 1 && number <= most)) return null;
  return mark === '' ? String(number).padStart(2, '0') : `${mark}${number}`;
}

export function grainOfPart(part: string | null): Grain | null {
  if (part === null) return null;
  return part.startsWith('Q') ? 'quarter' : part.startsWith('H') ? 'half' : 'month';
}

/** A year and one of its parts, each from where it stands. */
export function withPart(year: Period, part: string): Period {
  return `${year.slice(0, 4)}-${part}`;
}

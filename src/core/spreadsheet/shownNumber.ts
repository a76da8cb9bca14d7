import { isPeriod } from '../import/periodText.ts';
import type { ProblemCode } from '../problem.ts';
import { shiftPoint } from '../quantity/decimal.ts';
import { readNumber } from '../quantity/number.ts';
import { SCALE_POWERS } from '../quantity/unitSize.ts';
import { dateOfSerial, FIRST_SURE_SERIAL } from './dateSerial.ts';
import { type FormatSection, type NumberFormat, sectionFor } from './numberFormat.ts';

/** A number of a cell as it is read, and what has to be said of that. */
export interface ShownNumber {
  readonly text: string;
  readonly remark: ProblemCode | null;
}

/** Whether a figure counts as the format shows it or as it is stored, where the two disagree. */
export type NumbersAs = 'shown' | 'stored';

/**
 * The number as its format shows it, at full precision and not rounded: 0.123 under 0.0% is 12.3%, 12345 under 0!.0,"万" is 1.2345万,
 * a serial under a date format is its day. What is behind the digits is kept where it makes a figure or a year; else the digits stand alone.
 */
export function shownNumber(
  value: number,
  format: NumberFormat | undefined,
  date1904: boolean,
  numbersAs: NumbersAs,
): ShownNumber {
  const section = format === undefined ? null : sectionFor(format, value);
  const stored = { text: String(value), remark: null };
  if (section === null || section.kind === 'plain') return stored;
  if (section.kind === 'time')
    return value >= 0 && value < 1 ? { text: timeOf(value), remark: null } : stored;
  if (section.kind === 'date') return shownDate(value, section, date1904);
  const { power, before, after } = section;
  if (power === 0 && before === '' && after === '') return stored;
  if (!shownAsStored(section) && numbersAs === 'stored')
    return { text: String(value), remark: 'number_scaled' };
  const digits = String(shiftPoint(value, power));
  const sign = digits.startsWith('-') ? '-' : '';
  const size = digits.slice(sign.length);
  const whole = `${before}${sign}${size}${after}`;
  const candidates = [whole, `${sign}${size}${after}`, `${before}${sign}${size}`];
  const text = candidates.find((candidate) => readNumber(candidate).kind === 'number' || isPeriod(candidate));
  return { text: text ?? `${sign}${size}`, remark: remarkOn(section) };
}

/** True for a figure that its format shows at another size than it has: 123.5亿 for 123456789, which is 1.23 亿. */
export function sizeInDoubt(value: number, format: NumberFormat | undefined): boolean {
  const section = format === undefined ? null : sectionFor(format, value);
  return section?.kind === 'number' && value !== 0 && !shownAsStored(section);
}

/** A format that divides and then names the size it divided by, or one that only divides or only names. */
function shownAsStored({ power, after }: FormatSection): boolean {
  const divided = -power;
  const named = labelPower(after);
  return divided <= 0 || named === 0 || divided === named;
}

/** 4 for 万 and 万元. */
function labelPower(label: string): number {
  const size = /^(?:[十百千]?[万亿]|万亿|[十百千])/.exec(label)?.[0] ?? '';
  return SCALE_POWERS.get(size) ?? 0;
}

function remarkOn({ power, after }: FormatSection): ProblemCode | null {
  if (after.includes('%')) return 'percent_format';
  return power === 0 ? null : 'number_scaled';
}

function shownDate(value: number, { dateTo }: FormatSection, date1904: boolean): ShownNumber {
  const day = dateOfSerial(value, date1904);
  if (day === null) return { text: String(value), remark: 'early_date' };
  const length = dateTo === 'year' ? 4 : dateTo === 'month' ? 7 : 10;
  const early = !date1904 && value < FIRST_SURE_SERIAL;
  return { text: day.slice(0, length), remark: early ? 'early_date' : 'date_serial' };
}

function timeOf(share: number): string {
  const minutes = Math.round(share * 1440);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

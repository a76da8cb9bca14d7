import type { Period } from '../dataset/period.ts';
import type { ValueProblem } from '../problem.ts';
import { trimCell } from '../quantity/number.ts';
import { dayPeriod, daySerial, fullYear, monthPeriod, spanPeriod, yearPeriod } from './calendar.ts';
import { splitMark } from './periodMark.ts';
import {
  DAY_LAST,
  isDaySerial,
  type PeriodStyle,
  PLAIN_STYLE,
  POINT_JANUARY,
  YEAR_PAIR,
} from './periodStyle.ts';
import { MONTH_NAME, monthNamed, ordinal } from './periodWords.ts';
import { plainDigits } from './plainDigits.ts';

type PeriodFault = Extract<
  ValueProblem,
  'period_invalid' | 'two_digit_year' | 'date_order' | 'dropped_zero' | 'week_period'
>;

/** What has to be said of a period that was read. */
export interface PeriodRemark {
  readonly code: Extract<ValueProblem, 'period_mark' | 'two_digit_year' | 'fiscal_year' | 'date_serial'>;
  readonly provisional: boolean;
}

export type PeriodReading =
  | { readonly ok: true; readonly period: Period; readonly remark: PeriodRemark | null }
  | { readonly ok: false; readonly code: PeriodFault };

const YEAR = /^(\d{4})(?:\.0|\s*年度?|\s*年{0,2}[末底]|\s*\[yr\d{4}\])?$/;
const FISCAL = /^fy\s?(?:(\d{4})|['’]?(\d{2}))$/;
const HALF = /^(\d{4})\s*[-年]?\s*(?:h([12])|(上|下)半年)$/;
const QUARTER = /^(\d{4})\s*[-年]?\s*(?:q([1-4])|第?([1-4一二三四]|ⅰ|ⅱ|ⅲ|ⅳ|iv|i{1,3})季度?)$/;
const QUARTER_FIRST = /^q([1-4])\s*[-/ ]?\s*(\d{4})$/;
const MONTH = /^(\d{4})(?:[-/.]|年|m)(\d{1,2})(?:月份?)?(?:[末底])?$/;
const MONTH_COMPACT = /^(\d{4})(0[1-9]|1[0-2])$/;
const MONTH_NAMED = new RegExp(`^(${MONTH_NAME})(?:\\.?[- ]?\\s?(\\d{4})|[-'’](\\d{2}))$`);
const SPAN = /^(\d{4})(?:年|\.)?\s*(\d{1,2})月?\s*[-~—–至到]{1,2}\s*(\d{1,2})月份?(?:累计)?$/;
const SPAN_OF_QUARTERS =
  /^(\d{4})年?\s*(?:前([二三两23])个?|第?[1一]\s*[-~—–至到]{1,2}\s*第?([2-4二三四]))季度?(?:累计)?$/;
const DAY =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/;
const DAY_COMPACT = /^(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const DAY_NAMED = new RegExp(`^(\\d{1,2})[- ](${MONTH_NAME})\\.?[- ,]+(\\d{4})$`);
const WEEK = /^\d{4}(?:-?w\d{1,2}|年?\s*第\d{1,2}周)(?:-\d)?$/;
const YEAR_SHORT = /^['’‘`]?\d{2}年?$/;

/** A longer text is no period; the patterns above need not be run on it. */
const LONGEST_PERIOD = 60;
/** Numbers that no period is written as, which most cells are: told at once. */
const PLAIN_NUMBER = /^(?!(?:\d{2}|\d{4,6}|\d{8}|\d{4}\.\d{1,2})$)-?\d+(?:\.\d+)?$/;

/**
 * One cell as a period: 2024, 2024年末, 2023-24, FY19, 2024年上半年, 2024Q1, 2024年一季度, 2022-03, 2022年3月, 202203, Jan-21, 2022/3/5, 20220301, 2024年1-9月.
 * A mark after it (2022年（快报）, 2022*, 2023E) is said. Never through Date in local time, whose result depends on the reader's time zone.
 */
export function readPeriod(cell: string, style: PeriodStyle = PLAIN_STYLE): PeriodReading {
  const trimmed = trimCell(cell);
  if (trimmed.length > LONGEST_PERIOD || PLAIN_NUMBER.test(trimmed)) return refused('period_invalid');
  const text = plainDigits(trimmed).toLowerCase();
  if (text === '' || text.length > 32) return refused('period_invalid');
  const reading = readPlain(text, style);
  if (reading.ok || reading.code !== 'period_invalid') return reading;
  const marked = splitMark(text);
  if (marked === null) return reading;
  const unmarked = readPlain(marked.text, style);
  return unmarked.ok
    ? { ...unmarked, remark: { code: 'period_mark', provisional: marked.provisional } }
    : reading;
}

function readPlain(text: string, style: PeriodStyle): PeriodReading {
  const year = YEAR.exec(text);
  if (year !== null) return periodOr(yearPeriod(year[1] ?? ''), 'period_invalid');
  if (style.serial && isDaySerial(text)) return said(daySerial(text), 'date_serial');
  const fiscal = FISCAL.exec(text);
  if (fiscal !== null) return said(fiscal[1] ?? fullYear(fiscal[2] ?? ''), 'fiscal_year');
  const pair = YEAR_PAIR.exec(text);
  if (pair !== null) {
    const [, mark, first = '', second = ''] = pair;
    const follows = Number(second) === (second.length === 4 ? Number(first) + 1 : (Number(first) + 1) % 100);
    const isMonth = second.length === 2 && Number(second) >= 1 && Number(second) <= 12;
    if (follows && (mark !== undefined || style.fiscal || !isMonth) && yearPeriod(first) !== null)
      return said(first, 'fiscal_year');
  }
  const part = readPartOfYear(text, style);
  if (part !== null) return part;
  const day = DAY.exec(text) ?? DAY_COMPACT.exec(text);
  if (day !== null) return periodOr(dayPeriod(day[1] ?? '', day[2] ?? '', day[3] ?? ''), 'period_invalid');
  const named = DAY_NAMED.exec(text);
  if (named !== null) {
    const month = String(monthNamed(named[2] ?? ''));
    return periodOr(dayPeriod(named[3] ?? '', month, named[1] ?? ''), 'period_invalid');
  }
  const dayLast = DAY_LAST.exec(text);
  if (dayLast !== null) return readDayLast(dayLast, style.dateOrder);
  if (WEEK.test(text)) return refused('week_period');
  return refused(YEAR_SHORT.test(text) ? 'two_digit_year' : 'period_invalid');
}

/** Half years, quarters, months, and the months from one to another. */
function readPartOfYear(text: string, style: PeriodStyle): PeriodReading | null {
  const half = HALF.exec(text);
  if (half !== null) return period(`${half[1]}-H${half[2] ?? (half[3] === '上' ? 1 : 2)}`);
  const quarter = QUARTER.exec(text);
  if (quarter !== null) return period(`${quarter[1]}-Q${ordinal(quarter[2] ?? quarter[3] ?? '')}`);
  const quarterFirst = QUARTER_FIRST.exec(text);
  if (quarterFirst !== null) return period(`${quarterFirst[2]}-Q${quarterFirst[1]}`);
  const span = SPAN.exec(text);
  if (span !== null)
    return periodOr(spanPeriod(span[1] ?? '', span[2] ?? '', span[3] ?? ''), 'period_invalid');
  const quarters = SPAN_OF_QUARTERS.exec(text);
  if (quarters !== null) {
    const last = ordinal((quarters[2] ?? quarters[3] ?? '').replace('两', '二'));
    return periodOr(spanPeriod(quarters[1] ?? '', '1', String(last * 3)), 'period_invalid');
  }
  if (POINT_JANUARY.test(text)) {
    if (style.pointMonth === null) return refused('dropped_zero');
    return period(`${text.slice(0, 4)}-${style.pointMonth === 'january' ? '01' : '10'}`);
  }
  const month = MONTH.exec(text) ?? MONTH_COMPACT.exec(text);
  if (month !== null) return periodOr(monthPeriod(month[1] ?? '', month[2] ?? ''), 'period_invalid');
  const named = MONTH_NAMED.exec(text);
  if (named !== null) {
    const [, word = '', whole, short = ''] = named;
    const found = monthPeriod(whole ?? fullYear(short), String(monthNamed(word)));
    if (found === null || whole !== undefined) return periodOr(found, 'period_invalid');
    return said(found, 'two_digit_year');
  }
  return null;
}

/** 05/03/2022: one number above 12 decides for this cell, the column's order for all others. */
function readDayLast(
  [, a = '', b = '', y = '']: RegExpExecArray,
  known: PeriodStyle['dateOrder'],
): PeriodReading {
  const own = Number(a) > 12 || a === b ? 'dayFirst' : Number(b) > 12 ? 'monthFirst' : null;
  const order = known ?? own;
  if (order === null) return refused('date_order');
  return periodOr(order === 'dayFirst' ? dayPeriod(y, b, a) : dayPeriod(y, a, b), 'period_invalid');
}

/** True when the cell is some period by itself, though its day and month may stand in either order. */
export function isPeriod(cell: string): boolean {
  const reading = readPeriod(cell);
  return reading.ok || reading.code === 'date_order' || reading.code === 'week_period';
}

/** True for '21 and 21: a year of which only two digits are written, in a column named for years. */
export function isShortYear(cell: string): boolean {
  return cell.length < 9 && YEAR_SHORT.test(plainDigits(trimCell(cell)));
}

export function periodOr(found: Period | null, otherwise: PeriodFault): PeriodReading {
  return found === null ? refused(otherwise) : period(found);
}

export function refused(code: PeriodFault): PeriodReading {
  return { ok: false, code };
}

function period(text: Period): PeriodReading {
  return { ok: true, period: text, remark: null };
}

function said(text: Period, code: PeriodRemark['code']): PeriodReading {
  return { ok: true, period: text, remark: { code, provisional: false } };
}

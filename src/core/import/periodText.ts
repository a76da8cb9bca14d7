import type { Grain, Period } from '../dataset/period.ts';
import type { ValueProblem } from '../problem.ts';
import { trimCell } from '../quantity/number.ts';

export type PeriodReading =
  | { readonly ok: true; readonly period: Period }
  | {
      readonly ok: false;
      readonly code: Extract<
        ValueProblem,
        'period_invalid' | 'two_digit_year' | 'date_order' | 'mixed_period'
      >;
    };

/** How a column of periods is written where one cell alone does not tell. */
export interface PeriodStyle {
  /** 2011-12 is the year 2011-12, not December 2011: true when every cell pairs a year with the next. */
  readonly fiscal: boolean;
  /** Order of day and month in 05/03/2022; null while nothing in the file decides it. */
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
}

export const PLAIN_STYLE: PeriodStyle = { fiscal: false, dateOrder: null };

const CHINESE_DIGITS = '〇一二三四五六七八九';
const ORDINAL = new Map([
  ...['一', '二', '三', '四'].map((word, at) => [word, at + 1] as const),
  ...['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'].map((word, at) => [word, at + 1] as const),
  ...['i', 'ii', 'iii', 'iv'].map((word, at) => [word, at + 1] as const),
]);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const YEAR = /^(?:fy\s?)?(\d{4})(?:\.0|\s*年度?|\s*\[yr\d{4}\])?$/;
const YEAR_PAIR = /^(\d{4})\s*[-/–—]\s*(\d{2}|\d{4})(?:学?年度?)?$/;
const HALF = /^(\d{4})\s*[-年]?\s*(?:h([12])|(上|下)半年)$/;
const QUARTER = /^(\d{4})\s*[-年]?\s*(?:q([1-4])|第?([1-4一二三四]|Ⅰ|Ⅱ|Ⅲ|Ⅳ|iv|i{1,3})季度?)$/;
const QUARTER_FIRST = /^q([1-4])\s*[-/ ]?\s*(\d{4})$/;
const MONTH = /^(\d{4})(?:[-/.]|年|m)(\d{1,2})月?$/;
const MONTH_COMPACT = /^(\d{4})(0[1-9]|1[0-2])$/;
const MONTH_NAMED = /^([a-z]{3})[a-z]*[-. ]\s?(\d{4})$/;
const CUMULATIVE = /^(\d{4})年?\s*0?1\s*[-~—–至]\s*0?(\d{1,2})月$/;
const DAY =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?$/;
const DAY_COMPACT = /^(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])$/;
const DAY_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

/** A longer text is no period; the patterns above need not be run on it. */
const LONGEST_PERIOD = 60;

/** Years outside this span are taken for numbers or mistakes. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/**
 * One cell as a period: 2024, 2024年, 2023-24, 2024年上半年, 2024Q1, 2024年一季度, 2022-03, 2022年3月, 202203, 2022/3/5, 20220301.
 * Never through Date, whose result depends on the reader's time zone.
 */
export function readPeriod(cell: string, style: PeriodStyle = PLAIN_STYLE): PeriodReading {
  const trimmed = trimCell(cell);
  if (trimmed.length > LONGEST_PERIOD) return refused('period_invalid');
  const text = plainDigits(trimmed).toLowerCase();
  const year = YEAR.exec(text);
  if (year !== null) return inSpan(Number(year[1])) ? period(`${year[1]}`) : refused('period_invalid');
  const pair = YEAR_PAIR.exec(text);
  if (pair !== null) {
    const [, first = '', second = ''] = pair;
    const follows = Number(second) === (second.length === 4 ? Number(first) + 1 : (Number(first) + 1) % 100);
    const isMonth = second.length === 2 && Number(second) >= 1 && Number(second) <= 12;
    if (follows && (style.fiscal || !isMonth) && inSpan(Number(first))) return period(first);
  }
  const half = HALF.exec(text);
  if (half !== null) return period(`${half[1]}-H${half[2] ?? (half[3] === '上' ? 1 : 2)}`);
  const quarter = QUARTER.exec(text);
  if (quarter !== null) {
    const mark = quarter[2] ?? quarter[3] ?? '';
    return period(`${quarter[1]}-Q${ORDINAL.get(mark) ?? mark}`);
  }
  const quarterFirst = QUARTER_FIRST.exec(text);
  if (quarterFirst !== null) return period(`${quarterFirst[2]}-Q${quarterFirst[1]}`);
  const cumulative = CUMULATIVE.exec(text);
  if (cumulative !== null) {
    return cumulative[2] === '6'
      ? period(`${cumulative[1]}-H1`)
      : cumulative[2] === '12'
        ? period(`${cumulative[1]}`)
        : refused('mixed_period');
  }
  const month = MONTH.exec(text) ?? MONTH_COMPACT.exec(text);
  if (month !== null) return monthOf(month[1] ?? '', month[2] ?? '');
  const named = MONTH_NAMED.exec(text);
  if (named !== null && MONTHS.includes(named[1] ?? '')) {
    return monthOf(named[2] ?? '', String(MONTHS.indexOf(named[1] ?? '') + 1));
  }
  const day = DAY.exec(text) ?? DAY_COMPACT.exec(text);
  if (day !== null) return dayOf(day[1] ?? '', day[2] ?? '', day[3] ?? '');
  const dayLast = DAY_LAST.exec(text);
  if (dayLast !== null) {
    const [, a = '', b = '', y = ''] = dayLast;
    if (Number(a) > 12) return dayOf(y, b, a);
    if (Number(b) > 12) return dayOf(y, a, b);
    if (a === b) return dayOf(y, a, b);
    if (style.dateOrder === null) return refused('date_order');
    return style.dateOrder === 'dayFirst' ? dayOf(y, b, a) : dayOf(y, a, b);
  }
  if (/^['’]?\d{2}年?$/.test(text)) return refused('two_digit_year');
  return refused('period_invalid');
}

/** True when the cell is some period by itself. */
export function isPeriod(cell: string): boolean {
  return readPeriod(cell).ok;
}

/** How the periods of one column or header are written, from all their texts. */
export function periodStyle(cells: readonly string[]): PeriodStyle {
  const texts = cells.map((cell) => plainDigits(trimCell(cell))).filter((text) => text !== '');
  const pairs = texts.map((text) => YEAR_PAIR.exec(text)).filter((match) => match !== null);
  const fiscal =
    pairs.length >= 2 &&
    pairs.length === texts.length &&
    pairs.every(([, first = '', second = '']) => Number(second) % 100 === (Number(first) + 1) % 100);
  const dates = texts.map((text) => DAY_LAST.exec(text)).filter((match) => match !== null);
  const dayFirst = dates.some((match) => Number(match[1]) > 12);
  const monthFirst = dates.some((match) => Number(match[2]) > 12);
  return { fiscal, dateOrder: dayFirst === monthFirst ? null : dayFirst ? 'dayFirst' : 'monthFirst' };
}

/** A year, half, quarter, month and day that stand in columns of their own. */
export function joinPeriod(parts: ReadonlyMap<Grain | 'whole', string>): PeriodReading {
  const year = readPeriod(parts.get('year') ?? '');
  if (!year.ok || year.period.length !== 4) return year.ok ? refused('period_invalid') : year;
  const part = (grain: Grain): string =>
    plainDigits(trimCell(parts.get(grain) ?? ''))
      .replace(/[年月日号]|季度?|第/g, '')
      .toLowerCase();
  if (parts.has('day')) return dayOf(year.period, part('month'), part('day'));
  if (parts.has('month')) {
    const named = MONTHS.indexOf(part('month').slice(0, 3));
    return monthOf(year.period, named >= 0 ? String(named + 1) : part('month'));
  }
  if (parts.has('quarter')) {
    const quarter = ORDINAL.get(part('quarter')) ?? Number(part('quarter').replace('q', ''));
    return quarter >= 1 && quarter <= 4 ? period(`${year.period}-Q${quarter}`) : refused('period_invalid');
  }
  if (parts.has('half')) {
    const half = /^(上|h?1|一)/.test(part('half')) ? 1 : /^(下|h?2|二)/.test(part('half')) ? 2 : null;
    return half === null ? refused('period_invalid') : period(`${year.period}-H${half}`);
  }
  return year;
}

function monthOf(year: string, month: string): PeriodReading {
  const number = Number(month);
  const valid = /^\d{1,2}$/.test(month) && number >= 1 && number <= 12 && inSpan(Number(year));
  return valid ? period(`${year}-${month.padStart(2, '0')}`) : refused('period_invalid');
}

function dayOf(year: string, month: string, day: string): PeriodReading {
  const first = monthOf(year, month);
  const leap = (Number(year) % 4 === 0 && Number(year) % 100 !== 0) || Number(year) % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month) - 1] ?? 0;
  const valid = first.ok && /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= days;
  return valid ? period(`${first.period}-${day.padStart(2, '0')}`) : refused('period_invalid');
}

function inSpan(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/** Full-width and Chinese year digits as ASCII: ２０２３, 二〇二三年. */
function plainDigits(text: string): string {
  const narrow = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return narrow.replace(/^[〇○零一二三四五六七八九]{4}(?=年|$)/, (digits) =>
    [...digits]
      .map((digit) => (digit === '○' || digit === '零' ? 0 : CHINESE_DIGITS.indexOf(digit)))
      .join(''),
  );
}

function period(text: Period): PeriodReading {
  return { ok: true, period: text };
}

function refused(code: 'period_invalid' | 'two_digit_year' | 'date_order' | 'mixed_period'): PeriodReading {
  return { ok: false, code };
}

import { trimCell } from '../quantity/number.ts';
import { plainDigits } from './plainDigits.ts';
import type { Choices } from './report.ts';

/** How a column of periods is written where one cell alone does not tell. */
export interface PeriodStyle {
  /** 2011-12 is the year 2011-12, not December 2011: true when every cell pairs a year with the next. */
  readonly fiscal: boolean;
  /** Order of day and month in 05/03/2022; null while nothing in the file decides it. */
  readonly dateOrder: 'dayFirst' | 'monthFirst' | null;
  /** What 2022.1 is; null beside 2022.09 or 2022.11, where a spreadsheet may have dropped the zero of 2022.10. */
  readonly pointMonth: 'january' | 'october' | null;
  /** 44562 is the day that a spreadsheet keeps under this number. */
  readonly serial: boolean;
}

export const PLAIN_STYLE: PeriodStyle = {
  fiscal: false,
  dateOrder: null,
  pointMonth: 'january',
  serial: false,
};

export const YEAR_PAIR = /^(fy\s?)?(\d{4})\s*[-/–—]\s*(\d{2}|\d{4})(?:学?年度?)?$/;
export const DAY_LAST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
export const POINT_JANUARY = /^(\d{4})\.1$/;
const POINT_PADDED = /^\d{4}\.(?:0[1-9]|1[0-2])$/;
/** 2022.10 and no 2022.09: text whose zeros were kept, and none is written before a month. */
const POINT_UNPADDED = /^\d{4}\.10$/;

/** How the periods of one column or header are written, from all their texts. */
export function periodStyle(cells: readonly string[]): PeriodStyle {
  const texts = cells.map((cell) => plainDigits(trimCell(cell)).toLowerCase()).filter((text) => text !== '');
  const pairs = texts.map((text) => YEAR_PAIR.exec(text)).filter((match) => match !== null);
  const fiscal =
    pairs.length >= 2 &&
    pairs.length === texts.length &&
    pairs.every(([, , first = '', second = '']) => Number(second) % 100 === (Number(first) + 1) % 100);
  const dates = texts.map((text) => DAY_LAST.exec(text)).filter((match) => match !== null);
  const dayFirst = dates.some((match) => Number(match[1]) > 12);
  const monthFirst = dates.some((match) => Number(match[2]) > 12);
  return {
    fiscal,
    dateOrder: dayFirst === monthFirst ? null : dayFirst ? 'dayFirst' : 'monthFirst',
    pointMonth: pointMonth(texts),
    serial: texts.length > 0 && texts.every(isDaySerial),
  };
}

function pointMonth(texts: readonly string[]): PeriodStyle['pointMonth'] {
  if (!texts.some((text) => POINT_JANUARY.test(text))) return 'january';
  const padded = texts.filter((text) => POINT_PADDED.test(text));
  const zerosKept =
    padded.some((text) => POINT_UNPADDED.test(text)) && !padded.some((text) => text[5] === '0');
  return padded.length === 0 || zerosKept ? 'january' : null;
}

/** A number that a spreadsheet would show as a day from 2009 to 2064. */
export function isDaySerial(text: string): boolean {
  return /^[45]\d{4}$/.test(text);
}

/** The style as found, but for what the person has decided. */
export function styleWith(
  found: PeriodStyle,
  { dateOrder, pointMonth }: Pick<Choices, 'dateOrder' | 'pointMonth'>,
): PeriodStyle {
  return {
    ...found,
    dateOrder: dateOrder ?? found.dateOrder,
    pointMonth: pointMonth ?? found.pointMonth,
  };
}

/** How the periods of a header are written; a number of five digits there is no day. */
export function headerStyle(headerRows: readonly (readonly string[])[], choices: Choices): PeriodStyle {
  const texts = headerRows.flat().filter((text) => /\d{4}/.test(text));
  return { ...styleWith(periodStyle(texts), choices), serial: false };
}

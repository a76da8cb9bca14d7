import type { Period } from '../dataset/period.ts';
import { readPeriod } from './periodText.ts';

const SPAN = '\\d{1,2}月?\\s*[-~—–至到]{1,2}\\s*\\d{1,2}(?:月份?|季度)|前[二三两23]个?季度';
const PART = `${SPAN}|第?[一二三四1-4]季度?|[上下]半年|\\d{1,2}月(?:\\d{1,2}[日号]|份)?`;
const DATE = '(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}';
/** 2023年, 2023年5月, 2023年1-9月, 2023年一季度, 2023-05-31, 2023. */
const PERIOD = new RegExp(
  `(?<!\\d)(?:${DATE}|(?:19|20)\\d{2}\\s*年度?(?:\\s*(?:${PART}))?|(?:19|20)\\d{2}(?!\\d))`,
  'g',
);
const ANY_DATE = `(?:${DATE}|(?:(?:19|20)\\d{2}\\s*年)?\\s*\\d{1,2}月\\d{1,2}[日号])`;
const MADE =
  '发布|公布|印发|更新|制表|填报|填表|导出|下载|打印|印制|整理|updated|published|released|retrieved';
/** When a table was made, which is not the time of its figures. */
const DATE_MADE = new RegExp(
  `(?:${MADE})[^\\d]{0,12}(?:${ANY_DATE}|(?:19|20)\\d{2}\\s*年\\s*\\d{1,2}月)|${ANY_DATE}\\s*(?:${MADE})`,
  'gi',
);
const ONLY_DATE = new RegExp(
  `^[\\s()（）]*(?:[^\\d]{0,6}[:：]\\s*)?${ANY_DATE}\\s*(?:${MADE})?[\\s()（）]*$`,
);

/** A longer line is a text, not a title with its year. */
const LONGEST_TITLE = 200;

/** The one period that lines around a table name, in the words of the first that names any; null when they name several years. */
export function periodIn(lines: readonly string[]): Period | null {
  const named = lines.map(periodsOf).filter((periods) => periods.length > 0);
  const years = new Set(named.flat().map((period) => period.slice(0, 4)));
  const [year] = years;
  if (year === undefined || years.size > 1) return null;
  const parts = new Set(named[0]?.filter((period) => period !== year));
  return parts.size === 1 ? ([...parts][0] ?? year) : year;
}

function periodsOf(line: string): readonly Period[] {
  if (line.length > LONGEST_TITLE) return [];
  return (line.replace(DATE_MADE, '').match(PERIOD) ?? []).flatMap((text) => {
    const reading = readPeriod(text);
    return reading.ok ? [reading.period] : [];
  });
}

/** True for a line that is a date and no more: never what a table calls itself. */
export function isDateLine(line: string): boolean {
  return line.length <= LONGEST_TITLE && ONLY_DATE.test(line);
}

/** A title without the periods it names. */
export function withoutPeriods(title: string): string {
  if (title.length > LONGEST_TITLE) return title;
  return title
    .replace(DATE_MADE, '')
    .replace(/(?:历年|近年来?|\d{4}\s*年?\s*[-—–~至]\s*\d{4}\s*年?)/g, '')
    .replace(PERIOD, (text) => (/年|[-/.]/.test(text) ? '' : text))
    .replace(/[（(]\s*[)）]/g, '');
}

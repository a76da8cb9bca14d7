import type { Period } from '../dataset/period.ts';
import { trimCell } from '../quantity/number.ts';
import { splitUnit, unitOf } from '../quantity/unit.ts';
import { splitNameMark } from './periodMark.ts';
import { readPart, withPart } from './periodPart.ts';
import type { PeriodStyle } from './periodStyle.ts';
import { type PeriodRemark, readPeriod } from './periodText.ts';

/** What the words over one column say: 2024年GDP(亿元) is a period, a name and a unit. */
export interface HeaderText {
  /** As it stands, the rows of a two-row header joined by a space. */
  readonly text: string;
  readonly period: Period | null;
  /** A month, quarter or half without its year: 1月, 一季度. */
  readonly part: string | null;
  /** What has to be said of the period: it is marked, or of a fiscal year. */
  readonly remark: PeriodRemark | null;
  readonly name: string;
  readonly unit: string | null;
}

export function readHeaderCell(parts: readonly string[], style: PeriodStyle): HeaderText {
  let period: Period | null = null;
  let part: string | null = null;
  let remark: PeriodRemark | null = null;
  let unit: string | null = null;
  const names: string[] = [];
  const texts = parts.map((text) => oneLine(trimCell(text))).filter((text) => text !== '');
  for (const text of texts) {
    const ofYear = readPart(text);
    if (ofYear !== null) {
      part ??= ofYear;
      continue;
    }
    const bare = text.replace(/^[（(]|[)）]$/g, '');
    if (parts.length > 1 && unitOf(bare) !== null && (names.length > 0 || period !== null)) {
      unit ??= unitOf(bare);
      continue;
    }
    const dated = datedQuantity(text, style);
    period ??= dated.period;
    remark ??= dated.remark;
    unit ??= dated.unit;
    if (dated.name !== '' && dated.name !== names.at(-1)) names.push(dated.name);
  }
  if (period !== null && period.length === 4 && part !== null) {
    period = withPart(period, part);
    part = null;
  }
  return { text: texts.join(' '), period, part, remark, name: names.join(' '), unit };
}

function oneLine(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : text;
}

type Dated = Pick<HeaderText, 'period' | 'remark' | 'name' | 'unit'>;

/** A longer header is a sentence, not a name with its year. */
const LONGEST_DATED = 200;
/** A year may come first: 2024年, 2024年1-9月, 2021_GDP. A number with a name but without 年 or a mark between (2000人以上) is none. */
const LEADING =
  /^((?:19|20)\d{2}(?=[_\s-]+[^\d\s_-])|\d{4}\s*年度?(?:\s*(?:[上下]半年|第?[一二三四1-4]季度?|前[二三两23]个?季度|\d{1,2}月?\s*[-~—–至到]{1,2}\s*\d{1,2}(?:月份?|季度)|\d{1,2}月份?))?)(?!\s*[-~—–至到]?\s*\d)[\s_-]*(.+)$/;
/** Or last: 人口_2024, GDP2023E, GDP_亿元_2021. */
const TRAILING =
  /^(.*?[^\d\s_-])[\s_-]*((?:19|20)\d{2}(?:年度?)?(?:[*※#\u2460-\u24ff]+|[AEFaef]|[(（][^()（）]+[)）])?)$/;

/** The period, name and unit in one cell of a header; 2024年末人口 is 年末人口 of 2024. */
function datedQuantity(text: string, style: PeriodStyle): Dated {
  if (text.length > LONGEST_DATED) return { period: null, remark: null, name: text, unit: null };
  const quantity = splitUnit(text);
  for (const { name, unit } of [{ name: text, unit: null }, quantity]) {
    const whole = readPeriod(name, style);
    if (whole.ok) return { period: whole.period, remark: whole.remark, name: '', unit };
  }
  const leading = LEADING.exec(quantity.name);
  const trailing = TRAILING.exec(quantity.name);
  const [, period = '', after = ''] = leading ?? [];
  const [, before = '', year = ''] = trailing ?? [];
  const first = readPeriod(period, style);
  if (first.ok) return named(first.period, null, endOf(period, after), quantity.unit);
  const last = readPeriod(year, style);
  if (last.ok && !/[=＝(（]\s*$/.test(before)) return named(last.period, last.remark, before, quantity.unit);
  return { period: null, remark: null, ...quantity };
}

function named(period: Period, remark: PeriodRemark | null, text: string, unit: string | null): Dated {
  const mark = splitNameMark(text);
  const quantity = splitUnit((mark?.text ?? text).trim());
  const ofMark: PeriodRemark | null =
    mark === null ? null : { code: 'period_mark', provisional: mark.provisional };
  return { period, remark: remark ?? ofMark, name: quantity.name, unit: unit ?? quantity.unit };
}

/** 2024年 and 末人口 belong together as 年末人口. */
function endOf(period: string, name: string): string {
  if (!/^(?:[末底]|初(?![步值]))/.test(name)) return name;
  return `${/([年月季])度?$/.exec(period)?.[1] ?? '年'}${name}`;
}

/** The rows of a header as one list of parts a column: an upper row's words reach over the blanks that follow them, as far as something stands below. */
export function headerParts(
  rows: readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const [upper, ...lower] = rows;
  if (upper === undefined) return Array.from({ length: width }, () => []);
  if (lower.length === 0) return Array.from({ length: width }, (_, column) => [upper[column] ?? '']);
  const below = headerParts(lower, width);
  let reach = '';
  return Array.from({ length: width }, (_, column) => {
    const word = (upper[column] ?? '').trim();
    const under = (below[column] ?? []).map((part) => part.trim());
    if (word !== '') reach = under.every((part) => part === '') ? '' : word;
    return [word !== '' ? word : reach, ...under];
  });
}

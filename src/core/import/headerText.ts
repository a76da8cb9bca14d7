import type { Period } from '../dataset/period.ts';
import { trimCell } from '../quantity/number.ts';
import { splitUnit, unitOf } from '../quantity/unit.ts';
import { type PeriodStyle, readPeriod } from './periodText.ts';

/** What the words over one column say: 2024年GDP(亿元) is a period, a name and a unit. */
export interface HeaderText {
  /** As it stands, the rows of a two-row header joined by a space. */
  readonly text: string;
  readonly period: Period | null;
  readonly name: string;
  readonly unit: string | null;
}

const YEAR_BEFORE = /^(\d{4})\s*年度?\s*(?![-~—–至\d]|上半|下半|\d{1,2}月|第?[一二三四1-4]季)(.+)$/;
const YEAR_AFTER = /^(.*?[^\d\s_-])[\s_-]*((?:19|20)\d{2})(?:年度?)?$/;
const YEAR_MARKED = /^(\d{4})\s*\[YR\d{4}\]$/i;

export function readHeaderCell(parts: readonly string[], style: PeriodStyle): HeaderText {
  let period: Period | null = null;
  let unit: string | null = null;
  const names: string[] = [];
  const texts = parts.map((part) => oneLine(trimCell(part))).filter((part) => part !== '');
  for (const part of texts) {
    const whole = readPeriod(YEAR_MARKED.exec(part)?.[1] ?? part, style);
    if (whole.ok) {
      period ??= whole.period;
      continue;
    }
    const bare = part.replace(/^[（(]|[)）]$/g, '');
    if (parts.length > 1 && unitOf(bare) !== null && names.length > 0) {
      unit ??= unitOf(bare);
      continue;
    }
    const quantity = splitUnit(part);
    unit ??= quantity.unit;
    const dated = datedName(quantity.name, style);
    period ??= dated.period;
    if (dated.name !== '' && dated.name !== names.at(-1)) names.push(dated.name);
  }
  return { text: texts.join(' '), period, name: names.join(' '), unit };
}

function oneLine(text: string): string {
  return text.includes('\n')
    ? text
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
    : text;
}

/** A longer header is a sentence, not a name with its year. */
const LONGEST_DATED = 200;

/** 2024年末人口 and 人口_2024 carry their year with them. */
function datedName(
  text: string,
  style: PeriodStyle,
): { readonly name: string; readonly period: Period | null } {
  if (text.length > LONGEST_DATED) return { name: text, period: null };
  const before = YEAR_BEFORE.exec(text);
  if (before !== null) {
    const reading = readPeriod(before[1] ?? '', style);
    if (reading.ok) return { name: (before[2] ?? '').trim(), period: reading.period };
  }
  const after = YEAR_AFTER.exec(text);
  if (after !== null) {
    const reading = readPeriod(after[2] ?? '', style);
    if (reading.ok && !/[=＝(（]\s*$/.test(after[1] ?? ''))
      return { name: (after[1] ?? '').trim(), period: reading.period };
  }
  return { name: text, period: null };
}

/** Two header rows as one list of parts a column: the upper row's words reach over the blanks that follow them. */
export function headerParts(
  rows: readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const [upper, lower] = rows;
  if (upper === undefined) return Array.from({ length: width }, () => []);
  if (lower === undefined) return Array.from({ length: width }, (_, column) => [upper[column] ?? '']);
  let reach = '';
  return Array.from({ length: width }, (_, column) => {
    const word = (upper[column] ?? '').trim();
    const under = (lower[column] ?? '').trim();
    if (word !== '') reach = under === '' ? '' : word;
    return word !== '' ? [word, under] : [reach, under];
  });
}

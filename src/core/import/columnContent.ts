import type { Grain } from '../dataset/period.ts';
import { isQuantity } from './layout.ts';
import { isMissingCell, type MissingMarks } from './missingMarks.ts';
import { looksLikeIndicator, looksLikeRegion } from './nameLikeness.ts';
import { grainOfPart, readPart } from './periodPart.ts';
import { isDaySerial } from './periodStyle.ts';
import { isPeriod, isShortYear } from './periodText.ts';

/** What the cells of one column look like, from the first rows of data; shares are of the filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly blank: number;
  readonly numbers: number;
  readonly periods: number;
  /** 1月, 一季度: parts of a year in words. */
  readonly parts: number;
  /** Of the first of them. */
  readonly partGrain: Grain | null;
  /** Numbers from 1 to 12: months or quarters where the column is named so. */
  readonly ordinals: number;
  /** '21 and 21. */
  readonly shortYears: number;
  /** 44562: days as a spreadsheet keeps them. */
  readonly serials: number;
  readonly regions: number;
  readonly indicators: number;
  readonly distinct: number;
  /** 007, or whole numbers one apart from row to row: a code or a running number. */
  readonly code: boolean;
  readonly leadingZeros: boolean;
}

export function contentOf(
  rows: readonly (readonly string[])[],
  column: number,
  marks: MissingMarks | null,
): ColumnContent {
  const cells = rows.map((row) => (row[column] ?? '').trim());
  const filled = cells.filter((cell) => cell !== '');
  // a column has few words and many rows: each text is looked at once
  const counts = new Map<string, number>();
  for (const cell of filled) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const distinct = [...counts];
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0
      ? 0
      : distinct.reduce((sum, [cell, count]) => sum + (test(cell) ? count : 0), 0) / filled.length;
  const partOf = new Map(distinct.map(([cell]) => [cell, readPart(cell)]));
  const steps = filled.slice(1).map((cell, at) => Number(cell) - Number(filled[at]));
  return {
    filled: filled.length,
    blank: cells.length - filled.length,
    numbers: share((cell) => isQuantity(cell) || isMissingCell(cell, marks)),
    periods: share((cell) => isPeriod(cell)),
    parts: share((cell) => partOf.get(cell) !== null),
    partGrain: grainOfPart([...partOf.values()].find((part) => part !== null) ?? null),
    ordinals: share((cell) => readPart(cell, 'month') !== null),
    shortYears: share((cell) => isShortYear(cell)),
    serials: share((cell) => isDaySerial(cell)),
    regions: share((cell) => looksLikeRegion(cell)),
    indicators: share((cell) => looksLikeIndicator(cell)),
    distinct: distinct.length,
    leadingZeros: filled.some((cell) => /^0\d/.test(cell)),
    code:
      share((cell) => /^0\d+$/.test(cell)) > 0.05 ||
      (filled.length > 2 && steps.every((step) => step === 1) && /^[01]$/.test(filled[0] ?? '')),
  };
}

export function isNumeric(content: ColumnContent): boolean {
  return content.filled === 0 || content.numbers >= 0.6;
}

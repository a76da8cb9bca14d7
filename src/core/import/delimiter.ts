import { missingMark, readNumber } from '../quantity/number.ts';
import { isPeriod } from './periodText.ts';
import { plainDialect, sampleRecords } from './records.ts';
import type { Delimiter } from './report.ts';

export const DELIMITERS: readonly Delimiter[] = [',', '\t', ';', '|', '，', '；'];

const ROWS_TRIED = 300;

/** `sep=;` in the first line is an instruction of Excel's, not data. */
export function separatorLine(text: string): Delimiter | null {
  const mark = /^"?sep=(.)"?[,;\t|，；]*(?:\n|$)/i.exec(text)?.[1];
  return DELIMITERS.find((delimiter) => delimiter === mark) ?? null;
}

/**
 * The delimiter that cuts the first rows into the steadiest table of clean cells; null when every row stays one cell.
 * Score = share of rows of the usual width x share of cells that are numbers, periods, blank or text without another delimiter.
 * Ties go to the wider table, then to the order of DELIMITERS.
 */
export function detectDelimiter(text: string): Delimiter | null {
  let best: Delimiter | null = null;
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const score = scoreOf(text, delimiter);
    if (score > bestScore + 1e-9) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(text: string, delimiter: Delimiter): number {
  const rows = sampleRecords(text, plainDialect(delimiter), ROWS_TRIED).rows.filter((row) =>
    row.some((cell) => cell.trim() !== ''),
  );
  const width = usualWidth(rows);
  if (width < 2) return 0;
  const steady = rows.filter((row) => row.length === width);
  const cells = steady.flat();
  const clean = cells.filter((cell) => isClean(cell)).length;
  return (steady.length / rows.length) * (0.2 + (0.8 * clean) / cells.length) + Math.min(width, 50) * 1e-4;
}

function isClean(cell: string): boolean {
  if (!DELIMITERS.some((delimiter) => cell.includes(delimiter))) return true;
  return missingMark(cell) !== null || readNumber(cell).kind === 'number' || isPeriod(cell);
}

/** The width that most rows of at least two cells have; of equally frequent ones the larger. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  return frequentWidths(rows)[0] ?? 1;
}

/** Widths of at least two cells that are about as frequent as the most frequent one, which comes first. */
export function frequentWidths(rows: readonly (readonly string[])[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const sorted = [...counts].sort(([widthA, countA], [widthB, countB]) => countB - countA || widthB - widthA);
  const most = sorted[0]?.[1] ?? 0;
  return sorted.filter(([, count]) => count >= most * 0.8).map(([width]) => width);
}

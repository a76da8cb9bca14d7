/** A block of cells, rows and columns from 1, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

const A1 = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?:\s*[:：]\s*\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** B3:F20 as a range; null for anything else. Corners may be given in any order. */
export function parseRange(text: string): CellRange | null {
  const match = A1.exec(text.trim());
  if (match === null) return null;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnOf(left), columnOf(right)];
  const rows = [Number(top), Number(bottom)];
  return {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}

export function formatRange({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): string {
  return `${cellName(firstRow, firstColumn)}:${cellName(lastRow, lastColumn)}`;
}

/** The row and column of a cell's name, C7; null for anything else. Quick, as it is asked of every cell of a sheet. */
export function parseCell(name: string): { readonly row: number; readonly column: number } | null {
  let at = 0;
  let column = 0;
  for (; at < name.length; at++) {
    const letter = name.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = Number(name.slice(at));
  return column > 0 && Number.isInteger(row) && row > 0 ? { row, column } : null;
}

export function cellName(row: number, column: number): string {
  return `${lettersOf(column)}${row}`;
}

/** The columns of a range, from 1. */
export function columnsOf({ firstColumn, lastColumn }: CellRange): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, at) => firstColumn + at);
}

export function holdsCell(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn
  );
}

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

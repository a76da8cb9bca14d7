import { LIMITS } from '../import/limits.ts';
import type { ByteSource } from '../import/pieces.ts';

type Rows = readonly (readonly string[])[];

/** Rows are joined into pieces of so many, so that no text grows cell by cell. */
const ROWS_A_PIECE = 4096;

/** A grid written as the text of a table: row n is line n, a blank row a blank line, all rows as wide as the widest, as a spreadsheet writes CSV. */
export function sheetText(rows: Rows): ByteSource {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < rows.length; at += ROWS_A_PIECE) {
    const lines = rows.slice(at, at + ROWS_A_PIECE).map((row) => rowText(row, width));
    pieces.push(encoder.encode(`${lines.join('\n')}\n`));
  }
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return { size, read: async (from, to) => whole.subarray(from, to) };
}

/** One row as a line; it is shown so where a figure names its source. */
export function rowText(row: readonly string[], width: number): string {
  if (row.length === 0) return '';
  // a far cell in one row must not make all rows long
  const missing = width > LIMITS.columns * 2 ? 0 : width - row.length;
  return `${row.map(quoted).join(',')}${','.repeat(Math.max(0, missing))}`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
}

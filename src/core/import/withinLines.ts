import { success } from '../result.ts';
import type { CellRange } from './cellRange.ts';
import type { Piece, Pieces } from './pieces.ts';

/** Counts the lines outside a range that were not blank. */
export interface OutsideLines {
  count: number;
}

/** A file of which only some lines are read: those outside are blank, so that every line keeps its number. */
export async function* withinLines(
  pieces: Pieces,
  { firstRow, lastRow }: Pick<CellRange, 'firstRow' | 'lastRow'>,
  outside: OutsideLines,
): Pieces {
  for await (const piece of pieces)
    yield piece.ok ? success(cut(piece.value, firstRow, lastRow, outside)) : piece;
}

function cut(piece: Piece, firstRow: number, lastRow: number, outside: OutsideLines): Piece {
  const lines = piece.text.split('\n');
  const kept = lines.map((text, at) => {
    const line = piece.line + at;
    if (line >= firstRow && line <= lastRow) return text;
    if (text.trim() !== '') outside.count++;
    return '';
  });
  return { ...piece, text: kept.join('\n') };
}

import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { contentOf } from './dialect.ts';
import { problemAt } from './findings.ts';
import { LIMITS } from './limits.ts';
import type { Piece, Pieces } from './pieces.ts';
import { createRecordReader, type Dialect, type RecordBatch } from './records.ts';

/** So much of the beginning as the structure is decided from: the first pieces as one. A blank file is refused. */
export async function readOpening(pieces: Pieces): Promise<Result<Piece, Problem>> {
  let text = '';
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    if (!next.value.ok) return next.value;
    const piece = next.value.value;
    text += piece.text;
    if (!piece.last && text.length < LIMITS.openingCharacters) continue;
    if (text.trim() === '') break;
    return success({ ...piece, text, line: 1 });
  }
  return failure(problemAt('blank_file', 'error'));
}

export interface RecordPiece {
  readonly batch: RecordBatch;
  readonly piece: Piece;
}

/** All records of a file: of its opening, then of the pieces that follow. */
export async function* readRecords(
  opening: Piece,
  following: Pieces,
  dialect: Dialect,
): AsyncGenerator<Result<RecordPiece, Problem>> {
  const reader = createRecordReader(dialect);
  const read = (piece: Piece, text: string): Result<RecordPiece, Problem> => {
    const batch = reader.push(text, piece.last);
    return batch.ok ? success({ batch: batch.value, piece }) : batch;
  };
  yield read(opening, contentOf(opening.text, dialect.firstLine));
  for await (const piece of following) yield piece.ok ? read(piece.value, piece.value.text) : piece;
}

import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { problemAt } from './findings.ts';
import { LIMITS } from './limits.ts';
import { countLineEnds } from './lineEnds.ts';
import type { Piece, Pieces } from './pieces.ts';

/** So much of the beginning as the structure is decided from: the first pieces as one. A blank file is refused. */
export async function readOpening(pieces: Pieces): Promise<Result<Piece, Problem>> {
  let text = '';
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    if (!next.value.ok) return next.value;
    const piece = next.value.value;
    text += piece.text;
    if (!piece.last && text.length < LIMITS.openingCharacters) continue;
    if (text.trim() === '') {
      if (piece.last) break;
      const lines = countLineEnds(text);
      return failure(problemAt('no_data_near_top', 'error', { line: lines, expected: String(lines) }));
    }
    return success({ ...piece, text, line: 1 });
  }
  return failure(problemAt('blank_file', 'error'));
}

/** The whole file again: its opening, then the pieces that follow. */
export async function* readOn(opening: Piece, following: Pieces): Pieces {
  yield success(opening);
  yield* following;
}

import { type Result, success } from '../result.ts';
import { type CellRange, columnsOf } from './cellRange.ts';
import { detectDelimiter, separatorLine } from './delimiter.ts';
import type { Findings } from './findings.ts';
import { LIMITS } from './limits.ts';
import type { Piece } from './pieces.ts';
import type { Dialect } from './records.ts';
import { refuse } from './refuse.ts';
import type { Choices, Refusal } from './report.ts';

/** How the file is cut into records: as the person says, else as its `sep=` line says, else as fits its beginning best. */
export function findDialect(
  opening: string,
  choices: Choices,
  range: CellRange | null,
  findings: Findings,
): Result<Dialect, Refusal> {
  const separator = separatorLine(opening);
  const firstLine = separator === null ? 1 : 2;
  if (separator !== null)
    findings.add('separator_line', 'note', { line: 1, column: 1, raw: opening.split('\n', 1)[0] ?? '' });
  const beginning = beginningOf(contentOf(opening, firstLine));
  const delimiter = choices.delimiter ?? separator ?? detectDelimiter(beginning);
  if (delimiter !== null)
    return success({
      delimiter,
      firstLine,
      columns: choices.columns ?? (range === null ? null : columnsOf(range)),
    });
  const lines = beginning.split('\n').filter((line) => line.trim() !== '').length;
  return refuse(lines <= 1 ? 'header_only' : 'one_column', {
    line: firstLine,
    raw: beginning.split('\n', 1)[0] ?? '',
  });
}

/** An opening without the `sep=` line before its records. */
export function behindSeparator(opening: Piece, { firstLine }: Dialect): Piece {
  return { ...opening, text: contentOf(opening.text, firstLine), line: firstLine };
}

function contentOf(opening: string, firstLine: number): string {
  return firstLine === 1 ? opening : opening.slice(opening.indexOf('\n') + 1);
}

/** So much of a content, in whole lines, as its structure is concluded from. */
export function beginningOf(content: string): string {
  const limit = LIMITS.pieceBytes / 2;
  if (content.length <= limit) return content;
  const end = content.lastIndexOf('\n', limit);
  return end < 0 ? content : content.slice(0, end + 1);
}

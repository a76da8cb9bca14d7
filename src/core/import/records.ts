import Papa from 'papaparse';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { problemAt } from './findings.ts';
import { LIMITS } from './limits.ts';
import { countLineEnds } from './lineEnds.ts';
import { quotedRecords } from './quotedRecords.ts';
import type { Delimiter } from './report.ts';

/** How a text is cut into records. */
export interface Dialect {
  readonly delimiter: Delimiter;
  /** Physical line of the first record: 2 behind a `sep=` line. */
  readonly firstLine: number;
  /** Columns kept (from 1) of a table wider than the limit; null keeps all. */
  readonly columns: readonly number[] | null;
}

export function plainDialect(delimiter: Delimiter): Dialect {
  return { delimiter, firstLine: 1, columns: null };
}

/** Records in file order. lines[i] is the physical line on which record i starts, lines[rows.length] the line after the last. */
export interface RecordBatch {
  readonly rows: readonly (readonly string[])[];
  readonly lines: Uint32Array;
  /** U+FFFD stands somewhere in it: an earlier conversion lost a character. */
  readonly damaged: boolean;
}

/** A record with its place in the file. */
export interface FileRecord {
  readonly cells: readonly string[];
  /** Physical line on which it starts. */
  readonly line: number;
  /** Physical lines over which it runs. */
  readonly lines: number;
}

export function recordAt({ rows, lines }: RecordBatch, at: number): FileRecord {
  const line = lines[at] ?? 0;
  return { cells: rows[at] ?? [], line, lines: (lines[at + 1] ?? 0) - line };
}

/** Turns pieces of whole lines into records; a quoted cell may run over several lines and pieces. */
export interface RecordReader {
  /** text must end in \n unless it is the file's last. */
  push(text: string, last: boolean): Result<RecordBatch, Problem>;
}

export function createRecordReader(dialect: Dialect): RecordReader {
  const { delimiter } = dialect;
  let carry = '';
  let line = dialect.firstLine;
  return {
    push(text, last) {
      const input = carry + (last && text !== '' && !text.endsWith('\n') ? `${text}\n` : text);
      const { data, errors, used } = parsePiece(input, delimiter);
      const quotes = errors.find((error) => error.type === 'Quotes');
      const rest = input.slice(used);
      const unclosed = rest !== '' && (last || rest.length > LIMITS.recordCharacters);
      // An error inside the unfinished last record may heal with the next piece.
      if (quotes !== undefined && (unclosed || (quotes.index ?? 0) < used)) {
        return failure(quoteProblem(input, quotes, line, delimiter));
      }
      if (unclosed) {
        const whole = parse(rest, delimiter, false).errors.find((error) => error.type === 'Quotes');
        const restLine = line + countLineEnds(input.slice(0, used));
        if (whole !== undefined) return failure(quoteProblem(rest, whole, restLine, delimiter));
        return failure(problemAt('line_too_long', 'error', { line: restLine }));
      }
      carry = rest;
      const { lines, longest } = lineStarts(data, input, used, line);
      line = lines[data.length] ?? line;
      if (longest > LIMITS.cellCharacters) {
        const long = findLongCell(data);
        if (long !== null) {
          return failure(
            problemAt('cell_too_long', 'error', {
              line: lines[long.row] ?? line,
              column: long.column,
              raw: long.raw,
            }),
          );
        }
      }
      return success({ rows: keepColumns(data, dialect), lines, damaged: input.includes('\ufffd') });
    },
  };
}

/** The first records of a text, for looking at its structure; faults in it are left to the reading itself. */
export function sampleRecords(text: string, dialect: Dialect, limit: number): RecordBatch {
  const { data } = parse(text, dialect.delimiter, false, limit + 1);
  const { lines } = lineStarts(data, text, text.length, dialect.firstLine);
  const rows = keepColumns(data.slice(0, limit), dialect);
  return { rows, lines: lines.subarray(0, rows.length + 1), damaged: text.includes('\ufffd') };
}

/** A title or a note of one cell stays as it is. */
function keepColumns(rows: RecordBatch['rows'], { columns }: Dialect): RecordBatch['rows'] {
  if (columns === null) return rows;
  return rows.map((row) => (row.length < 2 ? row : columns.map((column) => row[column - 1] ?? '')));
}

interface ParsedPiece {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly Papa.ParseError[];
  /** Characters of the piece up to the end of its last finished record. */
  readonly used: number;
}

function parsePiece(input: string, delimiter: Delimiter): ParsedPiece {
  const quoted = quotedRecords(input, delimiter);
  if (quoted !== null) return { data: quoted, errors: [], used: input.length };
  const { data, errors, meta } = parse(input, delimiter, true);
  return { data, errors, used: meta.cursor };
}

/** At most so many records; 0 for all. */
function parse(
  input: string,
  delimiter: Delimiter,
  ignoreLastRow: boolean,
  most = 0,
): Papa.ParseResult<string[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"', preview: most });
  const result: Papa.ParseResult<string[]> = parser.parse(input, 0, ignoreLastRow);
  const tail = result.data.at(-1);
  const whole = !ignoreLastRow && (most === 0 || result.data.length < most);
  if (whole && input.endsWith('\n') && tail?.length === 1 && tail[0] === '') result.data.pop();
  return result;
}

/** Papa numbers records, not lines: the line comes from counting the line ends before its character index. */
function quoteProblem(
  input: string,
  error: Papa.ParseError,
  firstLine: number,
  delimiter: Delimiter,
): Problem {
  const at = error.index ?? 0;
  const before = input.slice(0, at);
  const lineStart = before.lastIndexOf('\n') + 1;
  return problemAt(error.code === 'MissingQuotes' ? 'unclosed_quote' : 'stray_quote', 'error', {
    line: firstLine + countLineEnds(before),
    column: before.slice(lineStart).split(delimiter).length,
    raw: input.slice(at, at + LIMITS.rawCharacters).split('\n', 1)[0] ?? '',
  });
}

function lineStarts(
  rows: readonly (readonly string[])[],
  input: string,
  used: number,
  firstLine: number,
): { readonly lines: Uint32Array; readonly longest: number } {
  const lines = new Uint32Array(rows.length + 1);
  let ends = 0;
  let longest = 0;
  let start = 0;
  for (let at = input.indexOf('\n'); at >= 0 && at < used; at = input.indexOf('\n', start)) {
    ends++;
    if (at - start > longest) longest = at - start;
    start = at + 1;
  }
  const simple = ends === rows.length || (ends === rows.length - 1 && !input.endsWith('\n'));
  let line = firstLine;
  for (let row = 0; row < rows.length; row++) {
    lines[row] = line;
    line++;
    if (!simple) for (const cell of rows[row] ?? []) line += countLineEnds(cell);
  }
  lines[rows.length] = line;
  return { lines, longest: simple ? longest : LIMITS.cellCharacters + 1 };
}

function findLongCell(
  rows: readonly (readonly string[])[],
): { row: number; column: number; raw: string } | null {
  for (const [row, cells] of rows.entries()) {
    const column = cells.findIndex((cell) => cell.length > LIMITS.cellCharacters);
    if (column >= 0)
      return { row, column: column + 1, raw: (cells[column] ?? '').slice(0, LIMITS.rawCharacters) };
  }
  return null;
}

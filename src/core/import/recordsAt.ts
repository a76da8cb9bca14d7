import { type Result, success } from '../result.ts';
import { behindSeparator } from './dialect.ts';
import { type ByteSource, readPieces } from './pieces.ts';
import { createRecordReader, type Dialect, type FileRecord, type RecordBatch, recordAt } from './records.ts';
import type { SettledEncoding } from './settleEncoding.ts';

/** Which records of a file are wanted: so many from its beginning and its end, and those on these physical lines. */
export interface WantedRecords {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly number[];
}

/** How a file is decoded and cut; without a dialect each line is one cell. */
export interface Cut {
  readonly encoding: SettledEncoding;
  /** Bytes that are not of the encoding end the reading; else they become U+FFFD. */
  readonly strict: boolean;
  readonly dialect: Dialect | null;
}

/**
 * The wanted records in file order: a pass over the file that ends with the last of them.
 * A text with a broken quote is cut into lines.
 */
export async function recordsAt(
  source: ByteSource,
  cut: Cut,
  wanted: WantedRecords,
): Promise<readonly FileRecord[]> {
  const { encoding, strict, dialect } = cut;
  const reader = dialect === null ? createLineReader() : createRecordReader(dialect);
  const found = new Map<number, FileRecord>();
  let last: readonly FileRecord[] = [];
  const keep = (record: FileRecord): unknown => found.set(record.line, record);
  const furthest = Math.max(0, ...wanted.lines);
  for await (const piece of readPieces(source, encoding.encoding, encoding.bomBytes, strict)) {
    if (!piece.ok) break;
    const begins = dialect !== null && piece.value.line === 1;
    const { text } = begins ? behindSeparator(piece.value, dialect) : piece.value;
    const read: Result<RecordBatch, unknown> = reader.push(text, piece.value.last);
    if (!read.ok) return recordsAt(source, { ...cut, dialect: null }, wanted);
    const batch = read.value;
    const { length } = batch.rows;
    for (let at = 0; at < length && found.size < wanted.first; at++) keep(recordAt(batch, at));
    for (const line of wanted.lines) {
      const at = placeOf(line, batch);
      if (at !== null) keep(recordAt(batch, at));
    }
    const from = Math.max(0, length - wanted.last);
    const tail = Array.from({ length: length - from }, (_, at) => recordAt(batch, from + at));
    last = wanted.last === 0 ? [] : [...last, ...tail].slice(-wanted.last);
    const end = batch.lines[length] ?? 0;
    if (wanted.last === 0 && found.size >= wanted.first && end > furthest) break;
  }
  last.forEach(keep);
  return [...found.values()].sort((a, b) => a.line - b.line);
}

/** The record of a batch that a physical line belongs to. */
function placeOf(line: number, { rows, lines }: RecordBatch): number | null {
  if (line < (lines[0] ?? 0) || line >= (lines[rows.length] ?? 0)) return null;
  let low = 0;
  let high = rows.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= line) low = middle;
    else high = middle;
  }
  return low;
}

/** Every line a record of one cell. */
function createLineReader(): { push(text: string): Result<RecordBatch, unknown> } {
  let line = 1;
  return {
    push(text) {
      const rows = (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n').map((cell) => [cell]);
      const lines = Uint32Array.from({ length: rows.length + 1 }, (_, at) => line + at);
      line += rows.length;
      return success({ rows, lines, damaged: false });
    },
  };
}

import { type Result, success } from '../result.ts';
import type { Findings } from './findings.ts';
import { findLayout, isBlankRow, type Layout } from './layout.ts';
import { readFacts, type TableFacts } from './preamble.ts';
import { isNoteRow } from './recordKind.ts';
import { type FileRecord, type RecordBatch, recordAt } from './records.ts';
import { refuse } from './refuse.ts';
import type { Refusal } from './report.ts';

/** The beginning of a table, told apart: title lines, header, first rows of data. */
export interface TableHead {
  readonly layout: Layout;
  readonly preamble: readonly FileRecord[];
  readonly header: readonly FileRecord[];
  /** The first rows of data that are neither blank nor too short nor notes. */
  readonly body: readonly FileRecord[];
  /** Where the table begins: its header, else its first row. */
  readonly line: number;
  readonly facts: TableFacts;
}

/** Finds the header of a table and what the lines around it say; refuses one without rows below the header. */
export function findHead(
  sample: RecordBatch,
  wholeFile: boolean,
  findings: Findings,
): Result<TableHead, Refusal> {
  const layout = findLayout(sample.rows);
  const preamble = layout.preamble.map((at) => recordAt(sample, at));
  const header = layout.header.map((at) => recordAt(sample, at));
  const line = sample.lines[layout.header[0] ?? layout.body] ?? 1;
  if (header.length === 0) findings.add('no_header', 'note', { line, column: 1 });
  if (header.length > 1) findings.add('merged_header', 'note', { line, column: 1 });
  for (const { cells, line } of header)
    for (const [at, raw] of cells.entries())
      if (at >= layout.width && raw.trim() !== '')
        findings.add('column_without_cells', 'warning', { line, column: at + 1, raw });
  const filled = sample.rows.flatMap((row, at) => (at < layout.body || isBlankRow(row) ? [] : [at]));
  if (filled.length === 0) {
    const end = sample.lines[sample.rows.length] ?? 1;
    if (wholeFile) return refuse('header_only', { line: header.at(-1)?.line ?? null });
    // what is no blank line and yet no record by now is a quoted cell without end
    return sample.rows.length <= layout.body + 1
      ? refuse('cell_too_long', { line: end })
      : refuse('no_data_near_top', { line: end - 1, expected: String(end - 1) });
  }
  return success({
    layout,
    preamble,
    header,
    body: filled
      .map((at) => recordAt(sample, at))
      .filter(({ cells }) => cells.length >= layout.width && !isNoteRow(cells)),
    line,
    facts: readFacts([...preamble.map(({ cells }) => cells), ...trailingRows(sample.rows, layout.width)]),
  });
}

/** Rows at the end of the beginning that are shorter than the table: a small file's notes, which may name the source. */
function trailingRows(rows: RecordBatch['rows'], width: number): RecordBatch['rows'] {
  return rows
    .slice(-6)
    .filter((row) => row.length < width || row.slice(1).every((cell) => cell.trim() === ''));
}

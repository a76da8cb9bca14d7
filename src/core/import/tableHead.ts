import { type Result, success } from '../result.ts';
import type { Findings } from './findings.ts';
import { findLayout, isBlankRow, isQuantity, type Layout } from './layout.ts';
import { isPeriod } from './periodText.ts';
import { readFacts, type TableFacts } from './preamble.ts';
import { createRecordKinds } from './recordKind.ts';
import { type FileRecord, type RecordBatch, recordAt } from './records.ts';
import { refuse } from './refuse.ts';
import type { Refusal } from './report.ts';

/** The beginning of a table, told apart: title lines, header, first rows of data. */
export interface TableHead {
  readonly layout: Layout;
  readonly preamble: readonly FileRecord[];
  readonly header: readonly FileRecord[];
  /** The first rows of data that are neither blank, too short nor notes. */
  readonly body: readonly FileRecord[];
  /** Where the table begins: its header, else its first row. */
  readonly line: number;
  readonly facts: TableFacts;
}

/** Finds the header of a table and what the lines around it say; refuses one without rows below the header. */
export function findHead(sample: RecordBatch, findings: Findings): Result<TableHead, Refusal> {
  const layout = findLayout(sample.rows);
  const preamble = layout.preamble.map((at) => recordAt(sample, at));
  const header = layout.header.map((at) => recordAt(sample, at));
  const line = sample.lines[layout.header[0] ?? layout.body] ?? 1;
  if (header.length === 0) findings.add('no_header', 'note', { line });
  if (header.length > 1) findings.add('merged_header', 'note', { line });
  const filled = sample.rows.flatMap((row, at) => (at < layout.body || isBlankRow(row) ? [] : [at]));
  if (filled.length === 0) return refuse('header_only', { line: header.at(-1)?.line ?? null });
  if (holdsTable(preamble)) return refuse('several_tables', { line, raw: header[0]?.cells.join(',') ?? '' });
  const kindOf = createRecordKinds(
    layout.width,
    header.map(({ cells }) => cells),
  );
  return success({
    layout,
    preamble,
    header,
    body: filled
      .map((at) => recordAt(sample, at))
      .filter(({ cells }) => cells.length >= layout.width && kindOf(cells) !== 'note'),
    line,
    facts: factsAround(
      preamble.map(({ cells }) => cells),
      trailingRows(sample.rows, layout.width),
    ),
  });
}

/** What the lines above a table say, and of its unit and source also those below; a note names no table. */
function factsAround(above: RecordBatch['rows'], below: RecordBatch['rows']): TableFacts {
  const facts = readFacts(above);
  const { unit, source } = readFacts(below);
  return { ...facts, unit: facts.unit ?? unit, source: facts.source ?? source };
}

/** True when lines above the header are a table themselves: words, and under them rows of as many cells with numbers. */
function holdsTable(preamble: readonly FileRecord[]): boolean {
  const numbersIn = ({ cells }: FileRecord): boolean =>
    cells.some((cell) => isQuantity(cell) && !isPeriod(cell)) && !isQuantity(cells[0] ?? '');
  return preamble.some((head, at) => {
    const below = preamble.slice(at + 1, at + 3);
    return (
      head.cells.length > 1 &&
      !numbersIn(head) &&
      below.length === 2 &&
      below.every((row) => row.cells.length === head.cells.length && numbersIn(row))
    );
  });
}

/** Rows at the end of the beginning that are shorter than the table: a small file's notes, which may name the source. */
function trailingRows(rows: RecordBatch['rows'], width: number): RecordBatch['rows'] {
  return rows
    .slice(-6)
    .filter((row) => row.length < width || row.slice(1).every((cell) => cell.trim() === ''));
}

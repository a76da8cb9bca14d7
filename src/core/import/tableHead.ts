import { type Result, success } from '../result.ts';
import { chosenLines } from './chosenLines.ts';
import type { Findings } from './findings.ts';
import { isBlankRow, isQuantity, type Layout } from './layout.ts';
import { layoutOf } from './layoutOf.ts';
import { missingMarks } from './missingMarks.ts';
import { isPeriod } from './periodText.ts';
import { readFacts, type TableFacts } from './preamble.ts';
import { isNoteRow } from './recordKind.ts';
import { type FileRecord, type RecordBatch, recordAt } from './records.ts';
import { refuse } from './refuse.ts';
import type { Choices, Refusal } from './report.ts';

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
export function findHead(
  sample: RecordBatch,
  wholeFile: boolean,
  choices: Choices,
  findings: Findings,
): Result<TableHead, Refusal> {
  const found = layoutOf(sample, choices, missingMarks(choices));
  if (!found.ok) return found;
  const layout = found.value;
  const automatic = choices.header === undefined;
  const preamble = layout.preamble.map((at) => recordAt(sample, at));
  const header = layout.header.map((at) => recordAt(sample, at));
  const line = sample.lines[layout.header[0] ?? layout.body] ?? 1;
  if (automatic && header.length === 0) findings.add('no_header', 'note', { line, column: 1 });
  if (automatic && header.length > 1) findings.add('merged_header', 'note', { line, column: 1 });
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
  if (automatic && holdsTable(preamble))
    return refuse('several_tables', { line, column: 1, raw: header[0]?.cells.join(',') ?? '' });
  const chosen = chosenLines(choices);
  return success({
    layout,
    preamble,
    header,
    body: filled
      .map((at) => recordAt(sample, at))
      .filter(({ cells, line, lines }) => {
        const kind = chosen?.(line, lines) ?? null;
        return kind === null ? cells.length >= layout.width && !isNoteRow(cells) : kind === 'data';
      }),
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

import type { SourceNote } from '../dataset/dataset.ts';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { checkValues } from './checkValues.ts';
import { detectDelimiter, separatorLine } from './delimiter.ts';
import { foreignKind } from './fileKind.ts';
import { collectFindings, type Findings, problemAt } from './findings.ts';
import type { Dictionary } from './indicatorMeta.ts';
import { findLayout, isBlankRow } from './layout.ts';
import { LIMITS } from './limits.ts';
import { type ByteSource, type LineEnds, lineEnding, readPieces } from './pieces.ts';
import { readFacts, type TableFacts } from './preamble.ts';
import { openQuestion } from './questions.ts';
import { createRowReader, type RowsRead } from './readRows.ts';
import { createRecordReader, type RecordBatch, sampleRecords } from './records.ts';
import type { Balance, Choices, Delimiter, ImportedTable, Refusal } from './report.ts';
import { type SettledEncoding, settleEncoding } from './settleEncoding.ts';
import { planTable, type TablePlan } from './tablePlan.ts';
import { toDataset } from './toDataset.ts';

export interface ImportContext {
  readonly fileName: string;
  readonly dictionary: Dictionary;
  readonly choices: Choices;
  /** Values in years after this one are marked. */
  readonly thisYear: number;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/**
 * Bytes become a Dataset: encoding, delimiter, records, header, shape, cells, in one streaming pass after a look at the beginning.
 * Bad input is a refusal with its line, or a finding; a choice that only a person can make comes back as options to choose from.
 */
export async function importTable(
  source: ByteSource,
  context: ImportContext,
): Promise<Result<ImportedTable, Refusal>> {
  if (source.size === 0) return refuse(problemAt('empty_file', 'error'));
  if (source.size > LIMITS.fileBytes)
    return refuse(problemAt('file_too_large', 'error', { expected: String(LIMITS.fileBytes) }));
  const head = await source.read(0, Math.min(source.size, LIMITS.pieceBytes));
  const foreign = foreignKind(head);
  if (foreign !== null) return refuse(problemAt(foreign, 'error', { line: 1 }));
  const encoding = await settleEncoding(source, head, context.choices);
  if (!encoding.ok) return encoding;

  const read = await readTable(source, encoding.value, context);
  // A file that began as ASCII and turned out not to be UTF-8 is read again as GB18030.
  if (!read.ok && read.problem.problem.code === 'encoding_mixed' && encoding.value.mayBeLegacy) {
    return readTable(source, { encoding: 'gb18030', bomBytes: 0, mayBeLegacy: false }, context);
  }
  return read;
}

async function readTable(
  source: ByteSource,
  settled: SettledEncoding,
  context: ImportContext,
): Promise<Result<ImportedTable, Refusal>> {
  const findings = collectFindings();
  const ends: LineEnds = { crlf: false, lf: false, cr: false };
  let table: OpenTable | null = null;
  let first = '';
  for await (const piece of readPieces(source, settled.encoding, settled.bomBytes, ends)) {
    if (!piece.ok) return refuse(piece.problem);
    const { text, bytesRead, line } = piece.value;
    const last = bytesRead >= source.size;
    if (text.includes('\ufffd'))
      findings.add('replacement_characters', 'warning', { line: line + lineOf(text, '\ufffd') });
    if (table === null) {
      first += text;
      if (!last && first.length < LIMITS.openingCharacters) continue;
      const opened = openTable(first, context, findings);
      if (!opened.ok) return opened;
      table = opened.value;
    } else first = '';
    const pushed = table.push(first === '' ? text : first, last, bytesRead / source.size);
    if (!pushed.ok) return pushed;
    context.onProgress?.({ bytes: bytesRead, totalBytes: source.size, rows: pushed.value });
  }
  if (table === null) return refuse(problemAt('blank_file', 'error'));
  return closeTable(table, { source, settled, ends, context, findings });
}

interface OpenTable {
  readonly delimiter: Delimiter;
  readonly separatorLines: number;
  readonly plan: TablePlan;
  readonly facts: TableFacts;
  readonly preamble: readonly NumberedRow[];
  readonly header: readonly NumberedRow[];
  /** Reads on; the value is how many data rows there are so far. */
  readonly push: (text: string, last: boolean, share: number) => Result<number, Refusal>;
  readonly finish: () => RowsRead;
  /** Physical lines read. */
  readonly lines: () => number;
  readonly headBlank: () => number;
}

interface NumberedRow {
  readonly cells: readonly string[];
  readonly line: number;
  readonly lines: number;
}

/** Looks at the beginning, decides how the table is to be read, and gives the reader for all of it. */
function openTable(text: string, context: ImportContext, findings: Findings): Result<OpenTable, Refusal> {
  const { choices, fileName } = context;
  if (text.trim() === '') return refuse(problemAt('blank_file', 'error'));
  const separator = separatorLine(text);
  const separatorLines = separator === null ? 0 : 1;
  if (separator !== null)
    findings.add('separator_line', 'note', { line: 1, raw: text.split('\n', 1)[0] ?? '' });
  const content = separator === null ? text : text.slice(text.indexOf('\n') + 1);
  const beginning = wholeLines(content, LIMITS.pieceBytes / 2);
  const delimiter = choices.delimiter ?? separator ?? detectDelimiter(beginning);
  if (delimiter === null) {
    const lines = beginning.split('\n').filter((line) => line.trim() !== '').length;
    return refuse(
      problemAt(lines <= 1 ? 'header_only' : 'one_column', 'error', {
        line: 1 + separatorLines,
        raw: beginning.split('\n', 1)[0] ?? '',
      }),
    );
  }
  // A broken quote in the beginning is said before anything is concluded from it.
  const trial = createRecordReader(delimiter).push(beginning, beginning.length === content.length);
  if (!trial.ok) return refuse(shiftLine(trial.problem, separatorLines));

  const raw = sampleRecords(beginning, delimiter, LIMITS.sampleRows);
  const widest = raw.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const kept = choices.columns ?? null;
  if (kept === null && widest > LIMITS.columns) return refuseColumns(widest, raw, choices);
  const keepColumns = (row: readonly string[]): readonly string[] =>
    kept === null || row.length < 2 ? row : kept.map((column) => row[column - 1] ?? '');
  const sample: RecordBatch = {
    rows: raw.rows.map(keepColumns),
    lines: raw.lines.map((line) => line + separatorLines),
  };

  const layout = findLayout(sample.rows);
  const numbered = (at: number): NumberedRow => ({
    cells: sample.rows[at] ?? [],
    line: sample.lines[at] ?? 0,
    lines: (sample.lines[at + 1] ?? 0) - (sample.lines[at] ?? 0),
  });
  const preamble = layout.preamble.map(numbered);
  const header = layout.header.map(numbered);
  if (header.length === 0) findings.add('no_header', 'note', { line: sample.lines[layout.body] ?? null });
  if (header.length > 1) findings.add('merged_header', 'note', { line: header[0]?.line ?? null });
  const bodyRows = sample.rows.slice(layout.body).filter((row) => !isBlankRow(row));
  if (bodyRows.length === 0)
    return refuse(problemAt('header_only', 'error', { line: header.at(-1)?.line ?? null }));

  const facts = readFacts([...preamble.map((row) => row.cells), ...trailingLines(sample.rows, layout.width)]);
  const planned = planTable(sample, layout, facts, fileName, choices, findings);
  if (!planned.ok) return planned;
  const question = openQuestion(sample, layout, planned.value, delimiter, choices);
  if (question !== null) return failure(question);

  const reader = createRecordReader(delimiter);
  const rows = createRowReader(
    planned.value,
    header.map((row) => row.cells),
    choices,
    findings,
  );
  let skipped = false;
  let lines = separatorLines;
  let dataRows = 0;
  let headBlank = 0;
  const push = (piece: string, last: boolean, share: number): Result<number, Refusal> => {
    const body = skipped || separatorLines === 0 ? piece : piece.slice(piece.indexOf('\n') + 1);
    const pushed = reader.push(body, last);
    if (!pushed.ok) return refuse(shiftLine(pushed.problem, separatorLines));
    const shifted = shiftLines(pushed.value, separatorLines);
    const batch = kept === null ? shifted : { ...shifted, rows: shifted.rows.map(keepColumns) };
    let from = 0;
    if (!skipped) {
      from = layout.body;
      headBlank = countBlank(batch, from);
      skipped = true;
    }
    if (!rows.push(batch, from, share)) {
      return refuse(
        problemAt('too_many_rows', 'error', {
          line: batch.lines.at(-1) ?? null,
          expected: String(LIMITS.dataRows),
        }),
      );
    }
    dataRows += batch.rows.length - from;
    lines = Math.max(lines, (batch.lines[batch.rows.length] ?? 1) - 1);
    return success(dataRows);
  };
  return success({
    delimiter,
    separatorLines,
    plan: planned.value,
    facts,
    preamble,
    header,
    push,
    finish: rows.finish,
    lines: () => lines,
    headBlank: () => headBlank,
  });
}

interface Closing {
  readonly source: ByteSource;
  readonly settled: SettledEncoding;
  readonly ends: LineEnds;
  readonly context: ImportContext;
  readonly findings: Findings;
}

/** After the last row: the Dataset, the checks on its values, and the account of every line. */
function closeTable(
  table: OpenTable,
  { source, settled, ends, context, findings }: Closing,
): Result<ImportedTable, Refusal> {
  const read = table.finish();
  const { counts } = read;
  const facts = readFacts([...table.preamble.map((row) => row.cells), ...read.notes.map((row) => row.cells)]);
  const notes = [...table.preamble, ...read.notes].map(
    ({ cells, line }): SourceNote => ({
      text: cells.filter((cell) => cell.trim() !== '').join(' '),
      textEn: null,
      line,
      indicator: null,
    }),
  );
  const frame = {
    fileName: context.fileName,
    origin: facts.source,
    region: facts.region,
    notes,
    dictionary: context.dictionary,
  };
  if (counts.acceptedRows === 0) return refuse(nothingRead(table, findings));
  const assembled = toDataset(read, frame, context.choices, findings);
  if (!assembled.ok) return assembled;
  const { dataset, duplicates, otherGrain } = assembled.value;
  for (const line of otherGrain) {
    const lines = read.longRows.get(line) ?? 1;
    counts.acceptedRows--;
    counts.acceptedLines -= lines;
    counts.rejectedRows++;
    counts.rejectedLines += lines;
  }
  checkValues(dataset, context.thisYear, findings);
  const ending = lineEnding(ends);
  if (ending === 'mixed') findings.add('mixed_line_endings', 'note');
  const lines = table.lines();
  if (lines === 65_536 || lines === 1_048_576) findings.add('row_limit_of_excel', 'warning', { line: lines });

  const values = dataset.columns.state.reduce((sum, state) => sum + Number(state < 16), 0);

  const preambleLines = [...(table.separatorLines > 0 ? [1] : []), ...linesOf(table.preamble)];
  const headerLines = linesOf(table.header);
  const noteLines = linesOf(read.notes);
  const balance: Balance = {
    lines,
    blank: counts.blankLines + table.headBlank(),
    preamble: preambleLines.length,
    header: headerLines.length,
    notes: noteLines.length,
    accepted: counts.acceptedLines,
    rejected: counts.rejectedLines,
  };
  const sum =
    balance.blank + balance.preamble + balance.header + balance.notes + balance.accepted + balance.rejected;
  if (sum !== lines)
    return refuse(problemAt('unbalanced', 'error', { raw: String(sum), expected: String(lines) }));
  return success({
    dataset,
    report: {
      fileName: context.fileName,
      bytes: source.size,
      encoding: settled.encoding,
      bom: settled.bomBytes > 0,
      delimiter: table.delimiter,
      lineEnding: ending,
      preambleLines,
      headerLines,
      noteLines,
      shape: table.plan.shape,
      grain: dataset.grain,
      columns: table.plan.columns,
      values,
      missing: dataset.columns.value.length - values,
      acceptedRows: counts.acceptedRows,
      rejectedRows: counts.rejectedRows,
      duplicates,
      findings: findings.list(),
      balance,
      choices: context.choices,
    },
  });
}

/** A table of which no row could be read is refused with the first reason found. */
function nothingRead(table: OpenTable, findings: Findings): Problem {
  const reason = findings.list().find((problem) => problem.severity === 'warning');
  const line = table.header.at(-1)?.line ?? null;
  return reason === undefined
    ? problemAt('header_only', 'error', { line })
    : { ...reason, severity: 'error' };
}

function linesOf(rows: readonly NumberedRow[]): number[] {
  return rows.flatMap(({ line, lines }) => Array.from({ length: lines }, (_, at) => line + at));
}

/** Rows at the end of the beginning that are shorter than the table: a small file's notes, which may name the source. */
function trailingLines(rows: RecordBatch['rows'], width: number): RecordBatch['rows'] {
  return rows
    .slice(-6)
    .filter((row) => row.length < width || row.slice(1).every((cell) => cell.trim() === ''));
}

function countBlank(batch: RecordBatch, until: number): number {
  let blank = 0;
  for (let at = 0; at < until; at++) {
    if (isBlankRow(batch.rows[at] ?? [])) blank += (batch.lines[at + 1] ?? 0) - (batch.lines[at] ?? 0);
  }
  return blank;
}

function shiftLines(batch: RecordBatch, by: number): RecordBatch {
  return by === 0 ? batch : { rows: batch.rows, lines: batch.lines.map((line) => line + by) };
}

function shiftLine(problem: Problem, by: number): Problem {
  return by === 0 || problem.line === null
    ? problem
    : { ...problem, line: problem.line + by, lines: problem.lines.map((line) => line + by) };
}

function wholeLines(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const end = text.lastIndexOf('\n', characters);
  return end < 0 ? text : text.slice(0, end + 1);
}

function lineOf(text: string, mark: string): number {
  return text.slice(0, text.indexOf(mark)).split('\n').length - 1;
}

function refuseColumns(widest: number, batch: RecordBatch, choices: Choices): Result<OpenTable, Refusal> {
  const at = batch.rows.findIndex((row) => row.length === widest);
  const columns = Array.from({ length: LIMITS.columns }, (_, position) => position + 1);
  return failure({
    problem: problemAt('too_many_columns', 'error', {
      line: batch.lines[at] ?? 1,
      raw: String(widest),
      expected: String(LIMITS.columns),
    }),
    options: [
      { choices: { ...choices, columns }, raw: `1–${LIMITS.columns}`, becomes: String(LIMITS.columns) },
    ],
  });
}

function refuse(problem: Problem): { readonly ok: false; readonly problem: Refusal } {
  return failure({ problem, options: [] });
}

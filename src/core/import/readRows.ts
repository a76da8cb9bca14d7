import type { Problem, ProblemCode } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { createCodebook, overfull, type TableNames } from './codebook.ts';
import { type Findings, type Place, problemAt } from './findings.ts';
import { isBlankRow } from './layout.ts';
import { LIMITS } from './limits.ts';
import { isTotalName } from './nameLikeness.ts';
import { type Observations, reserve } from './observations.ts';
import { createRecordKinds } from './recordKind.ts';
import { type FileRecord, type RecordBatch, recordAt } from './records.ts';
import type { Choices } from './report.ts';
import { createKeyReader, namesRegions } from './rowKeys.ts';
import { createObservationReader } from './rowObservations.ts';
import type { TableHead } from './tableHead.ts';
import type { TablePlan } from './tablePlan.ts';

/** Everything the rows gave, before names become indicators and codes a Dataset. */
export interface RowsRead extends TableNames {
  readonly observations: Observations;
  readonly counts: Readonly<RowCounts>;
  readonly notes: readonly FileRecord[];
  /** First lines of accepted rows that run over more than one line, and over how many. */
  readonly longRows: ReadonlyMap<number, number>;
  /** Physical lines of the whole file. */
  readonly lines: number;
}

export interface RowCounts {
  blankLines: number;
  acceptedRows: number;
  acceptedLines: number;
  rejectedRows: number;
  rejectedLines: number;
}

export interface RowReader {
  /** Reads the next records, which end at this share of the file; answers how many rows of data there are so far. Their problem, where they have one, is the answer. */
  push(batch: Result<RecordBatch, Problem>, share: number): Result<number, Problem>;
  finish(): RowsRead;
}

export function createRowReader(
  head: TableHead,
  plan: TablePlan,
  choices: Choices,
  findings: Findings,
): RowReader {
  const { body } = head.layout;
  const codebook = createCodebook(namesRegions(plan));
  const { observations, read: readObservations } = createObservationReader(plan, codebook, choices, findings);
  const { keys, read: readKeys } = createKeyReader(plan, codebook, choices);
  const kindOf = createRecordKinds(
    plan.width,
    head.header.map(({ cells }) => cells),
  );
  const counts: RowCounts = {
    blankLines: 0,
    acceptedRows: 0,
    acceptedLines: 0,
    rejectedRows: 0,
    rejectedLines: 0,
  };
  const longRows = new Map<number, number>();
  let notes: FileRecord[] = [];
  let records = 0;
  let dataRows = 0;
  let linesRead = 0;

  const countRejected = (lines: number): void => {
    counts.rejectedRows++;
    counts.rejectedLines += lines;
  };
  const reject = (code: ProblemCode, lines: number, place: Place): void => {
    countRejected(lines);
    findings.add(code, 'warning', place);
  };

  const readRow = (row: readonly string[], line: number, lines: number): void => {
    const problem = readKeys(row);
    if (problem !== null) {
      reject(problem.code, lines, { line, column: problem.column, raw: problem.raw });
      return;
    }
    const before = observations.length;
    readObservations(row, keys, line);
    if (observations.length === before) {
      countRejected(lines);
      if (plan.values.length > 1) findings.add('not_a_number', 'warning', { line });
      return;
    }
    if (lines > 1) longRows.set(line, lines);
    counts.acceptedRows++;
    counts.acceptedLines += lines;
  };

  /** Data follow what looked like notes: these were ragged rows. */
  const rejectNotes = (): void => {
    for (const { cells, line, lines } of notes)
      reject('ragged_row', lines, { line, raw: cells.join(' '), expected: String(plan.width) });
    notes = [];
  };

  return {
    push(pushed, share) {
      if (!pushed.ok) return pushed;
      const batch = pushed.value;
      const { rows } = batch;
      const from = Math.min(Math.max(body - records, 0), rows.length);
      records += rows.length;
      linesRead = (batch.lines[rows.length] ?? 1) - 1;
      for (let at = 0; at < from; at++) {
        const { cells, lines } = recordAt(batch, at);
        if (isBlankRow(cells)) counts.blankLines += lines;
      }
      const more = (rows.length - from) * plan.values.length;
      reserve(observations, more, Math.ceil(((observations.length + more) / share) * 1.02));
      for (let at = from; at < rows.length; at++) {
        const row = rows[at] ?? [];
        const line = batch.lines[at] ?? 0;
        const lines = (batch.lines[at + 1] ?? 0) - line;
        const kind = kindOf(row);
        if (kind === 'blank') {
          counts.blankLines += lines;
          continue;
        }
        if (++dataRows > LIMITS.dataRows)
          return failure(
            problemAt('too_many_rows', 'error', {
              line: batch.lines.at(-1) ?? null,
              expected: String(LIMITS.dataRows),
            }),
          );
        if (kind === 'note') {
          notes.push({ cells: row, line, lines });
          continue;
        }
        if (notes.length > 0) rejectNotes();
        if (kind === 'data') {
          readRow(row, line, lines);
          const full = overfull(codebook);
          if (full !== null)
            return failure(problemAt(full, 'error', { line, expected: String(LIMITS.distinctNames) }));
        } else if (kind === 'repeated_header') reject(kind, lines, { line, raw: row.join(',') });
        else reject(kind, lines, { line, column: row.length, raw: row.join(','), expected: `${plan.width}` });
      }
      return success(records - body);
    },
    finish() {
      for (const name of codebook.regions.names)
        if (isTotalName(name)) findings.add('total_row', 'note', { raw: name });
      for (const cell of [...codebook.regions.hidden, ...codebook.indicators.hidden])
        findings.add('hidden_characters', 'warning', { raw: cell });
      return { ...codebook, observations, counts, notes, longRows, lines: linesRead };
    },
  };
}

import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { reportDamage, reportMarks } from './cellMarks.ts';
import { chosenLines } from './chosenLines.ts';
import { createCodebook, overfull, type TableNames } from './codebook.ts';
import { type Findings, problemAt } from './findings.ts';
import { type KeyPlaces, keyPlaces } from './keyPlaces.ts';
import { isBlankRow } from './layout.ts';
import { LIMITS } from './limits.ts';
import { type Observations, reserve } from './observations.ts';
import { createRecordKinds, type RecordKind } from './recordKind.ts';
import { type FileRecord, type RecordBatch, recordAt } from './records.ts';
import { chosenUnits } from './renaming.ts';
import type { Choices } from './report.ts';
import { createRowFates, type RowFate, type RowFates } from './rowFates.ts';
import { createKeyReader, namesRegions } from './rowKeys.ts';
import { createObservationReader } from './rowObservations.ts';
import type { TableHead } from './tableHead.ts';
import type { TablePlan } from './tablePlan.ts';
import { createWaitingRows } from './waitingRows.ts';

/** Everything the rows gave, before names become indicators and codes a Dataset. */
export interface RowsRead extends TableNames {
  readonly places: KeyPlaces;
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
  /** What became of the records so far. */
  readonly fates: RowFates;
}

const TABLE_NUMBER = /^附?表\s*[\d一二三四五六七八九十]/;

export function createRowReader(
  head: TableHead,
  plan: TablePlan,
  choices: Choices,
  findings: Findings,
): RowReader {
  const { body } = head.layout;
  const unitGiven = chosenUnits(choices);
  const codebook = createCodebook(namesRegions(plan), unitGiven);
  const { observations, read: readObservations } = createObservationReader(
    plan,
    head.line,
    codebook,
    choices,
    findings,
  );
  const { keys, read: readKeys, remarkOn } = createKeyReader(plan, codebook, choices);
  const kindOf = createRecordKinds(
    plan.width,
    head.header.map(({ cells }) => cells),
    plan.values.map(({ column }) => column),
  );
  const counts: RowCounts = {
    blankLines: 0,
    acceptedRows: 0,
    acceptedLines: 0,
    rejectedRows: 0,
    rejectedLines: 0,
  };
  const fates = createRowFates();
  const longRows = new Map<number, number>();
  const waiting = createWaitingRows(plan.width, head.preamble);
  const chosen = chosenLines(choices);
  const chosenNotes: FileRecord[] = [];
  let records = 0;
  let dataRows = 0;
  let linesRead = 0;
  // a title as wide as the table looks like a row without values, until the header follows again
  let lone: FileRecord | null = null;
  let afterBlank = false;

  const drop = (line: number, lines: number, fate: RowFate = 'rejected'): void => {
    counts.rejectedRows++;
    counts.rejectedLines += lines;
    fates.set(line, fate);
  };

  const readRow = (row: readonly string[], line: number, lines: number): void => {
    const problem = readKeys(row, line);
    if (problem !== null) {
      findings.add(problem.code, 'warning', { line, column: problem.column, raw: problem.raw });
      drop(line, lines);
      return;
    }
    const remark = remarkOn();
    if (remark !== null) findings.add(remark.code, 'note', { ...remark, line });
    const before = observations.length;
    readObservations(row, keys, line);
    if (observations.length === before) {
      // each of its cells has been said
      drop(line, lines);
      return;
    }
    if (lines > 1) longRows.set(line, lines);
    counts.acceptedRows++;
    counts.acceptedLines += lines;
  };

  const setAside = (row: readonly string[], line: number, lines: number, kind: RecordKind): void => {
    const column = row.findIndex((cell) => cell.trim() !== '') + 1;
    const raw = row
      .slice(column - 1)
      .join(',')
      .replace(/,+$/, '');
    if (kind === 'note') findings.add('note_among_rows', 'warning', { line, column, raw });
    else if (kind === 'section_row') findings.add(kind, 'note', { line, column, raw });
    else if (kind === 'repeated_header') findings.add(kind, 'warning', { line, column: 1, raw });
    else
      findings.add('ragged_row', 'warning', {
        line,
        column: row.length,
        raw,
        expected: String(plan.width),
      });
    drop(line, lines, kind === 'section_row' || kind === 'repeated_header' ? kind : 'rejected');
  };

  /** A row that is data by the person's word may be longer than the table. */
  const sayBeyond = (row: readonly string[], line: number): void => {
    const beyond = row.findIndex((cell, at) => at >= plan.width && cell.trim() !== '');
    if (beyond === -1) return;
    const place = { line, column: beyond + 1, raw: row[beyond] ?? '', expected: String(plan.width) };
    findings.add('cells_beyond', 'warning', place);
  };

  const isRow = (kind: RecordKind, row: readonly string[]): boolean =>
    kind === 'data' || (kind === 'lone_text' && row.length >= plan.width);

  /** Data follow what might have been the notes below the table. */
  const readWaiting = (): void => {
    for (const { cells, line, lines, kind } of waiting.rows)
      if (isRow(kind, cells)) readRow(cells, line, lines);
      else setAside(cells, line, lines, kind);
    waiting.clear();
  };

  return {
    fates,
    push(pushed, share) {
      if (!pushed.ok) return pushed;
      const batch = pushed.value;
      const { rows } = batch;
      if (batch.damaged) reportDamage(batch, findings);
      const from = Math.min(Math.max(body - records, 0), rows.length);
      records += rows.length;
      linesRead = (batch.lines[rows.length] ?? 1) - 1;
      for (let at = 0; at < from; at++) {
        const { cells, line, lines } = recordAt(batch, at);
        if (!isBlankRow(cells)) continue;
        counts.blankLines += lines;
        fates.set(line, 'blank');
      }
      const more = (rows.length - from + waiting.rows.length) * plan.values.length;
      reserve(observations, more, Math.ceil(((observations.length + more) / share) * 1.02));
      for (let at = from; at < rows.length; at++) {
        const row = rows[at] ?? [];
        const line = batch.lines[at] ?? 0;
        const lines = (batch.lines[at + 1] ?? 0) - line;
        const found = kindOf(row);
        const said = chosen === null || found === 'blank' ? null : chosen(line, lines);
        const kind = said ?? found;
        if (kind === 'blank') {
          counts.blankLines += lines;
          fates.set(line, 'blank');
          afterBlank = true;
          continue;
        }
        if (said === 'note') {
          chosenNotes.push({ cells: row, line, lines });
          continue;
        }
        if (++dataRows > LIMITS.dataRows)
          return failure(
            problemAt('too_many_rows', 'error', {
              line: batch.lines.at(-1) ?? null,
              expected: String(LIMITS.dataRows),
            }),
          );
        if (kind !== 'data' && waiting.waits(kind, row)) {
          waiting.add({ cells: row, line, lines, kind });
          continue;
        }
        if (kind === 'other_header' || (kind === 'repeated_header' && waiting.holdTitle(lone)))
          return failure(problemAt('several_tables', 'error', { line, column: 1, raw: row.join(',') }));
        const begins = kind === 'lone_text' && (afterBlank || TABLE_NUMBER.test(row.join('').trim()));
        lone = begins ? { cells: row, line, lines } : null;
        afterBlank = false;
        if (waiting.rows.length > 0) readWaiting();
        if (said === 'data') sayBeyond(row, line);
        if (isRow(kind, row)) readRow(row, line, lines);
        else setAside(row, line, lines, kind);
        const full = overfull(codebook);
        if (full !== null)
          return failure(problemAt(full, 'error', { line, expected: String(LIMITS.distinctNames) }));
      }
      return success(records - body);
    },
    finish() {
      const { regions, indicators, rowNames } = codebook;
      for (const codes of [regions, indicators, rowNames]) reportMarks(codes, findings);
      const places = keyPlaces(plan, head.line);
      const notes = [...chosenNotes, ...waiting.rows].sort((a, b) => a.line - b.line);
      const indicatorUnits = new Map(
        indicators.names.flatMap((name, code) => {
          const unit = unitGiven?.(name) ?? codebook.indicatorUnits.get(code);
          return unit === undefined ? [] : [[code, unit]];
        }),
      );
      return {
        ...codebook,
        indicatorUnits,
        places,
        observations,
        counts,
        notes,
        longRows,
        lines: linesRead,
      };
    },
  };
}

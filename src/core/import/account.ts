import { type Result, success } from '../result.ts';
import type { Findings } from './findings.ts';
import type { Piece } from './pieces.ts';
import type { RowsRead } from './readRows.ts';
import type { Dialect, FileRecord } from './records.ts';
import { type Refused, refuse, refuseFor } from './refuse.ts';
import type { Balance, Choices, ImportReport, Refusal, SheetOrigin } from './report.ts';
import type { RowFates } from './rowFates.ts';
import type { SettledEncoding } from './settleEncoding.ts';
import type { TableHead } from './tableHead.ts';
import type { TablePlan } from './tablePlan.ts';
import type { Assembled } from './toDataset.ts';

/** What every stage of one import made. */
export interface Stages {
  readonly fileName: string;
  readonly sheet: SheetOrigin | undefined;
  /** Lines outside the range that was chosen. */
  readonly outside: number;
  readonly choices: Choices;
  readonly encoding: SettledEncoding;
  readonly lastPiece: Piece;
  readonly dialect: Dialect;
  readonly head: TableHead;
  readonly plan: TablePlan;
  readonly findings: Findings;
  readonly fates: RowFates;
  readonly rows: RowsRead;
  readonly assembled: Assembled;
}

/** The account of one import: every line of the file is somewhere, or the import is refused. */
export function accountFor(stages: Stages): Result<ImportReport, Refusal> {
  const { sheet, choices, encoding, lastPiece, dialect, head, plan, rows, assembled, findings } = stages;
  const { dataset, otherGrain } = assembled;
  const { counts } = rows;
  if (lastPiece.otherEndAt !== null)
    findings.add('mixed_line_endings', 'note', { line: lastPiece.otherEndAt, column: plan.width });
  if (rows.lines === 65_536 || rows.lines === 1_048_576)
    findings.add('row_limit_of_excel', 'warning', { line: rows.lines, column: 1 });

  const preambleLines = [...(dialect.firstLine > 1 ? [1] : []), ...linesOf(head.preamble)];
  const headerLines = linesOf(head.header);
  const noteLines = linesOf(rows.notes);
  const otherGrainLines = otherGrain.reduce((sum, line) => sum + (rows.longRows.get(line) ?? 1), 0);
  const balance: Balance = {
    lines: rows.lines,
    blank: counts.blankLines,
    preamble: preambleLines.length,
    header: headerLines.length,
    notes: noteLines.length,
    accepted: counts.acceptedLines - otherGrainLines,
    rejected: counts.rejectedLines + otherGrainLines,
  };
  const { lines, ...parts } = balance;
  const sum = Object.values(parts).reduce((all, part) => all + part, 0);
  if (sum !== lines) return refuse('unbalanced', { raw: String(sum), expected: String(lines) });
  const values = countNumbers(dataset.columns.state);
  if (stages.outside > 0)
    findings.add('outside_range', 'note', {
      line: head.line,
      raw: choices.range ?? '',
      expected: String(stages.outside),
    });
  return success({
    fileName: stages.fileName,
    ...(sheet === undefined ? {} : { sheet }),
    bytes: lastPiece.bytesRead,
    encoding: encoding.encoding,
    bom: encoding.bomBytes > 0,
    delimiter: dialect.delimiter,
    lineEnding: lastPiece.lineEnding,
    preambleLines,
    headerLines,
    noteLines,
    shape: plan.shape,
    grain: dataset.grain,
    columns: plan.columns.map((column) => inFile(column, dialect)),
    values,
    missing: dataset.columns.state.length - values,
    acceptedRows: counts.acceptedRows - otherGrain.length,
    rejectedRows: counts.rejectedRows + otherGrain.length,
    duplicates: assembled.duplicates,
    findings: findings.list().map((problem) => inFile(problem, dialect)),
    balance: stages.outside === 0 ? balance : { ...balance, outside: stages.outside },
    choices,
  });
}

/** Of a table of which some columns were chosen, positions become those in the file. */
export function inFile<T extends { readonly column: number | null }>(placed: T, { columns }: Dialect): T {
  return columns === null || placed.column === null
    ? placed
    : { ...placed, column: columns[placed.column - 1] ?? placed.column };
}

function countNumbers(states: Uint8Array): number {
  let numbers = 0;
  for (const state of states) if (state < 16) numbers++;
  return numbers;
}

/** A table of which no row could be read is refused with the first reason found. */
export function refuseUnread(head: TableHead, findings: Findings): Refused {
  const reason = findings.list().find((problem) => problem.severity === 'warning');
  return reason === undefined
    ? refuse('header_only', { line: head.header.at(-1)?.line ?? null })
    : refuseFor({ ...reason, severity: 'error' });
}

export function linesOf(records: readonly FileRecord[]): readonly number[] {
  return records.flatMap(({ line, lines }) => Array.from({ length: lines }, (_, at) => line + at));
}

import { failure, type Result, success } from '../result.ts';
import { beginningOf } from './dialect.ts';
import { problemAt } from './findings.ts';
import { LIMITS } from './limits.ts';
import type { Piece } from './pieces.ts';
import { createRecordReader, type Dialect, type RecordBatch, sampleRecords } from './records.ts';
import { refuseFor } from './refuse.ts';
import type { Choices, Refusal } from './report.ts';

/** True when the first records are all that the file has. */
export function isWholeFile({ text, last }: Piece, { rows }: RecordBatch): boolean {
  return last && beginningOf(text).length === text.length && rows.length < LIMITS.sampleRows;
}

/**
 * The first records, to understand the table by.
 * A broken quote is said before anything is concluded from it; of a table that is too wide, columns can be chosen.
 */
export function sampleTable(
  { text, last }: Piece,
  dialect: Dialect,
  choices: Choices,
): Result<RecordBatch, Refusal> {
  const beginning = beginningOf(text);
  const trial = createRecordReader(dialect).push(beginning, last && beginning.length === text.length);
  if (!trial.ok) return refuseFor(trial.problem);
  const sample = sampleRecords(beginning, dialect, LIMITS.sampleRows);
  const widest = sample.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (dialect.columns !== null || widest <= LIMITS.columns) return success(sample);
  const at = sample.rows.findIndex((row) => row.length === widest);
  return failure({
    problem: problemAt('too_many_columns', 'error', {
      line: sample.lines[at] ?? 1,
      raw: String(widest),
      expected: String(LIMITS.columns),
    }),
    options: [],
    columns: { headers: sample.rows[at] ?? [], choices },
  });
}

import { failure, type Result, success } from '../result.ts';
import { beginningOf } from './dialect.ts';
import { problemAt } from './findings.ts';
import { LIMITS } from './limits.ts';
import { createRecordReader, type Dialect, type RecordBatch, sampleRecords } from './records.ts';
import { refuseFor } from './refuse.ts';
import type { Choices, Refusal } from './report.ts';

/**
 * The first records, to understand the table by.
 * A broken quote is said before anything is concluded from it; of a table that is too wide, columns can be chosen.
 */
export function sampleTable(
  content: string,
  dialect: Dialect,
  choices: Choices,
): Result<RecordBatch, Refusal> {
  const beginning = beginningOf(content);
  const trial = createRecordReader(dialect).push(beginning, beginning.length === content.length);
  if (!trial.ok) return refuseFor(trial.problem);
  const sample = sampleRecords(beginning, dialect, LIMITS.sampleRows);
  const widest = sample.rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (dialect.columns !== null || widest <= LIMITS.columns) return success(sample);
  const columns = Array.from({ length: LIMITS.columns }, (_, at) => at + 1);
  return failure({
    problem: problemAt('too_many_columns', 'error', {
      line: sample.lines[sample.rows.findIndex((row) => row.length === widest)] ?? 1,
      raw: String(widest),
      expected: String(LIMITS.columns),
    }),
    options: [
      { choices: { ...choices, columns }, raw: `1–${LIMITS.columns}`, becomes: String(LIMITS.columns) },
    ],
  });
}

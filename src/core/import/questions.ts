import { readNumber } from '../quantity/number.ts';
import { problemAt } from './findings.ts';
import { periodQuestion } from './periodQuestion.ts';
import type { FileRecord } from './records.ts';
import type { Choices, Refusal } from './report.ts';
import type { TableHead } from './tableHead.ts';
import type { TablePlan } from './tablePlan.ts';

/**
 * The first thing in a table that two readings would turn into different numbers, with both readings to choose from; null when all is decided.
 * Dates like 05/03/2022, months like 2022.1, and names or years that stand once for the rows below them.
 */
export function openQuestion({ body }: TableHead, plan: TablePlan, choices: Choices): Refusal | null {
  return periodOfRows(body, plan, choices) ?? fillDown(body, plan, choices);
}

function periodOfRows(rows: readonly FileRecord[], plan: TablePlan, choices: Choices): Refusal | null {
  const at = plan.period.get('whole');
  if (at === undefined) return null;
  const cells = rows.map(({ cells, line }) => ({ raw: cells[at] ?? '', line, column: at + 1 }));
  return periodQuestion(cells, plan.style, choices);
}

/** Merged cells leave a name once and blanks below it. Two or more such blanks beside numbers are asked about; a single one is a bad row, but for a year. */
function fillDown(rows: readonly FileRecord[], plan: TablePlan, choices: Choices): Refusal | null {
  if (choices.blankKeys !== undefined) return null;
  const times = [...plan.period.values()];
  for (const column of [plan.region, plan.indicator, ...times]) {
    if (column === null) continue;
    const fewest = times.includes(column) ? 1 : 2;
    const first = rows[0]?.cells[column]?.trim() ?? '';
    const blanks = rows.filter(
      ({ cells }) =>
        (cells[column] ?? '').trim() === '' &&
        plan.values.some((value) => readNumber(cells[value.column] ?? '').kind === 'number'),
    );
    if (first === '' || blanks.length < fewest || blanks.length / rows.length < 0.2) continue;
    const line = blanks[0]?.line ?? 0;
    const above =
      rows.filter((row) => row.line < line && (row.cells[column] ?? '').trim() !== '').at(-1)?.cells[
        column
      ] ?? '';
    return {
      problem: problemAt('fill_down', 'error', { line, column: column + 1, raw: '', expected: above.trim() }),
      options: [
        { choices: { ...choices, blankKeys: 'fillDown' }, raw: String(line), becomes: above.trim() },
        { choices: { ...choices, blankKeys: 'reject' }, raw: String(line), becomes: '' },
      ],
    };
  }
  return null;
}

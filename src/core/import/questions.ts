import { readNumber } from '../quantity/number.ts';
import { problemAt } from './findings.ts';
import { readPeriod } from './periodText.ts';
import type { FileRecord } from './records.ts';
import type { Choices, Refusal } from './report.ts';
import type { TableHead } from './tableHead.ts';
import type { TablePlan } from './tablePlan.ts';

/**
 * The first thing in a table that two readings would turn into different numbers, with both readings to choose from; null when all is decided.
 * Dates like 05/03/2022, and names that stand once for the rows below them.
 */
export function openQuestion({ body }: TableHead, plan: TablePlan, choices: Choices): Refusal | null {
  return dateOrder(body, plan, choices) ?? fillDown(body, plan, choices);
}

function dateOrder(rows: readonly FileRecord[], plan: TablePlan, choices: Choices): Refusal | null {
  const column = plan.period.get('whole');
  if (column === undefined || plan.style.dateOrder !== null) return null;
  for (const { cells, line } of rows) {
    const raw = cells[column] ?? '';
    const reading = readPeriod(raw, plan.style);
    if (reading.ok || reading.code !== 'date_order') continue;
    const becomes = (order: 'dayFirst' | 'monthFirst'): string => {
      const read = readPeriod(raw, { ...plan.style, dateOrder: order });
      return read.ok ? read.period : '';
    };
    return {
      problem: problemAt('date_order', 'error', { line, column: column + 1, raw }),
      options: [
        { choices: { ...choices, dateOrder: 'dayFirst' }, raw, becomes: becomes('dayFirst') },
        { choices: { ...choices, dateOrder: 'monthFirst' }, raw, becomes: becomes('monthFirst') },
      ],
    };
  }
  return null;
}

/** Merged cells leave a name once and blanks below it. Two or more such blanks beside numbers are asked about; a single one is a bad row. */
function fillDown(rows: readonly FileRecord[], plan: TablePlan, choices: Choices): Refusal | null {
  if (choices.blankKeys !== undefined) return null;
  for (const column of [plan.region, plan.indicator]) {
    if (column === null) continue;
    const first = rows[0]?.cells[column]?.trim() ?? '';
    const blanks = rows.filter(
      ({ cells }) =>
        (cells[column] ?? '').trim() === '' &&
        plan.values.some((value) => readNumber(cells[value.column] ?? '').kind === 'number'),
    );
    if (first === '' || blanks.length < 2 || blanks.length / rows.length < 0.2) continue;
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

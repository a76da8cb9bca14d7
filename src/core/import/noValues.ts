import { readNumber } from '../quantity/number.ts';
import { problemAt } from './findings.ts';
import { isPeriod } from './periodText.ts';
import type { Refusal } from './report.ts';
import type { TableHead } from './tableHead.ts';

/** The refusal of a table without a column of numbers, with the first cell of the column that comes nearest to one: ▲35, 123(1). */
export function explainNoValues(refusal: Refusal, { body }: TableHead): Refusal {
  if (refusal.problem.code !== 'no_values') return refusal;
  const nearest = new Map<number, { count: number; line: number; raw: string }>();
  for (const { cells, line } of body) {
    cells.forEach((raw, column) => {
      if (!isNearNumber(raw)) return;
      const seen = nearest.get(column) ?? { count: 0, line, raw };
      seen.count++;
      nearest.set(column, seen);
    });
  }
  const [best] = [...nearest].sort(([, a], [, b]) => b.count - a.count);
  if (best === undefined) return refusal;
  const [column, { line, raw }] = best;
  return { ...refusal, problem: problemAt('no_values', 'error', { line, column: column + 1, raw }) };
}

/** Holds a digit and is read neither as a number nor as a period. */
function isNearNumber(cell: string): boolean {
  return cell.length <= 60 && /\d/.test(cell) && readNumber(cell).kind === 'rejected' && !isPeriod(cell);
}

import { type DecimalMark, readNumber } from '../quantity/number.ts';
import { failure, type Result, success } from '../result.ts';
import { type Findings, problemAt } from './findings.ts';
import type { Choices, Delimiter, Refusal } from './report.ts';
import type { TableHead } from './tableHead.ts';
import type { TablePlan } from './tablePlan.ts';

/** A cell of digits with commas or points, and what it is under each mark; null when it is no number under that one. */
interface MarkedCell {
  readonly raw: string;
  readonly line: number;
  readonly column: number;
  readonly point: number | null;
  readonly comma: number | null;
}

const MARKED = /^[+-]?\d[\d.,\s'’]*[.,]\d+%?$/;
const LONGEST_MARKED = 40;

/**
 * Which mark separates decimals, as the first rows tell: the one under which all marked cells are numbers; said when it is the comma.
 * Asked where both do and differ in a file cut by semicolons (1,234 or 1.234 alone), and where 12,34 needs a comma for decimals
 * beside 1,234 in a file cut otherwise, or all are mixed. Else 1,234 is a thousand.
 */
export function settleDecimal(
  { body }: TableHead,
  plan: TablePlan,
  delimiter: Delimiter,
  choices: Choices,
  findings: Findings,
): Result<DecimalMark, Refusal> {
  if (choices.decimal !== undefined) return success(choices.decimal);
  const cells = body.flatMap(({ cells: row, line }) =>
    plan.values.flatMap(({ column }) => markedCell(row[column] ?? '', line, column + 1)),
  );
  const onlyComma = cells.filter(({ point, comma }) => point === null && comma !== null);
  const onlyPoint = cells.filter(({ point, comma }) => comma === null && point !== null);
  const either = cells.find(({ point, comma }) => point !== null && comma !== null && point !== comma);
  const semicolons = delimiter === ';' || delimiter === '；';
  const [first] = onlyComma;
  if (first === undefined)
    return either !== undefined && semicolons && onlyPoint.length === 0
      ? failure(question(either, choices))
      : success('point');
  const sure = onlyPoint.length === 0 ? semicolons : onlyComma.length <= onlyPoint.length && !semicolons;
  if (either !== undefined && !sure) return failure(question(either, choices));
  if (onlyComma.length <= onlyPoint.length) return success('point');
  findings.add('decimal_comma_read', 'note', { line: first.line, column: first.column, raw: first.raw });
  return success('comma');
}

function markedCell(cell: string, line: number, column: number): readonly MarkedCell[] {
  const raw = cell.length > LONGEST_MARKED ? '' : cell.trim();
  if (!MARKED.test(raw)) return [];
  return [{ raw, line, column, point: numberUnder(raw, 'point'), comma: numberUnder(raw, 'comma') }];
}

function numberUnder(raw: string, mark: DecimalMark): number | null {
  const reading = readNumber(raw, mark);
  return reading.kind === 'number' ? reading.value : null;
}

function question({ raw, line, column, point, comma }: MarkedCell, choices: Choices): Refusal {
  return {
    problem: problemAt('decimal_comma', 'error', { line, column, raw }),
    options: [
      { choices: { ...choices, decimal: 'comma' }, raw, becomes: String(comma ?? '') },
      { choices: { ...choices, decimal: 'point' }, raw, becomes: String(point ?? '') },
    ],
  };
}

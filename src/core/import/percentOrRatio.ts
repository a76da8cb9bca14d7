import { shiftPoint } from '../quantity/decimal.ts';
import { namesRate } from '../quantity/unit.ts';
import { failure, type Result, success } from '../result.ts';
import { problemAt } from './findings.ts';
import { holdsNumber, type Observations } from './observations.ts';
import type { RowsRead } from './readRows.ts';
import type { Choices, Refusal } from './report.ts';

/**
 * The indicators whose bare values are ratios to be read as percent.
 * 85% beside 0.85 in one indicator, or a share without a unit whose values all lie within 1, gives other numbers either way: asked.
 */
export function percentOrRatio(
  read: RowsRead,
  ownUnits: readonly (string | null)[],
  choices: Choices,
): Result<readonly number[], Refusal> {
  const percent = read.units.names.indexOf('%');
  const suspects = read.indicators.names.map((name, code) => {
    const marked = ownUnits[code] === '%' && percent > 0 && !read.indicatorUnits.has(code);
    return marked || (ownUnits[code] === null && namesRate(name));
  });
  const doubtful = doubtfulIndicators(read.observations, suspects, percent);
  const [first] = doubtful;
  if (first === undefined || choices.percent === 'percent') return success([]);
  if (choices.percent === 'ratio') return success(doubtful.map(({ indicator }) => indicator));
  return failure(question(read, first, choices));
}

interface Doubtful {
  readonly indicator: number;
  /** The first bare value within 1. */
  readonly row: number;
}

function doubtfulIndicators(
  observations: Observations,
  suspects: readonly boolean[],
  percent: number,
): readonly Doubtful[] {
  if (!suspects.includes(true)) return [];
  const { indicator, value, unit, length } = observations;
  const marked = suspects.map(() => false);
  const large = suspects.map(() => false);
  const small = suspects.map(() => -1);
  for (let row = 0; row < length; row++) {
    const code = indicator[row] ?? 0;
    if (!suspects[code] || !holdsNumber(observations, row)) continue;
    const size = Math.abs(value[row] ?? 0);
    if (unit[row] === percent && percent > 0) marked[code] = true;
    else if (size > 1) large[code] = true;
    else if (size > 0 && small[code] === -1) small[code] = row;
  }
  return small.flatMap((row, code) =>
    row >= 0 && (marked[code] || !large[code]) ? [{ indicator: code, row }] : [],
  );
}

function question(
  { observations, indicators }: RowsRead,
  { indicator, row }: Doubtful,
  choices: Choices,
): Refusal {
  const value = observations.value[row] ?? 0;
  const raw = String(value);
  const scaled = shiftPoint(value, 2);
  return {
    problem: problemAt('percent_or_ratio', 'error', {
      line: observations.line[row] ?? null,
      column: observations.column[row] ?? null,
      raw,
      expected: indicators.names[indicator] ?? null,
    }),
    options: [
      { choices: { ...choices, percent: 'percent' }, raw, becomes: `${raw}%` },
      { choices: { ...choices, percent: 'ratio' }, raw, becomes: `${scaled}%` },
    ],
  };
}

/** Bare values of the indicator as percent numbers: 0.85 becomes 85. */
export function scaleToPercent(observations: Observations, code: number): void {
  const { indicator, value, unit, length } = observations;
  for (let row = 0; row < length; row++) {
    if (indicator[row] === code && unit[row] === 0 && holdsNumber(observations, row))
      value[row] = shiftPoint(value[row] ?? 0, 2);
  }
}

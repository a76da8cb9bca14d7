import { type Dataset, rowAt, valueAt } from '../dataset/dataset.ts';

export interface Jump {
  readonly row: number;
  readonly before: number;
  readonly factor: number;
}

const FACTORS = [10, 100, 1000, 10_000] as const;
/** How near a power of ten a jump must be: 万 for 元 is exactly 10,000, and growth adds a little. */
const NEARNESS = 0.12;

/**
 * Values that are 10, 100, 1,000 or 10,000 times the period before, up or down, and do not stay there: a slip of the point or of 万 and 亿.
 * Cost: at most three look-ups an observation, however many combinations have none.
 */
export function powerOfTenJumps(dataset: Dataset): readonly Jump[] {
  const jumps: Jump[] = [];
  const { indicator, region, period, unit } = dataset.columns;
  const neighbour = (row: number, step: -1 | 1): number => {
    const other = (period[row] ?? 0) + step;
    if (other < 0 || other >= dataset.periods.length) return -1;
    const found = rowAt(dataset, indicator[row] ?? 0, region[row] ?? 0, other);
    return unit === null || unit[found] === unit[row] ? found : -1;
  };
  for (let row = 0; row < period.length; row++) {
    const now = positiveAt(dataset, row);
    if (now === 0) continue;
    const before = neighbour(row, -1);
    const base = positiveAt(dataset, before);
    if (base === 0 || Math.max(now / base, base / now) < FACTORS[0] * (1 - NEARNESS)) continue;
    const factor = FACTORS.find((size) => near(now / base, size) || near(base / now, size));
    if (factor === undefined || (factor === 10 && Math.min(now, base) < 20)) continue;
    const after = positiveAt(dataset, neighbour(row, 1));
    if (after > 0 && near(after / now, 1)) continue;
    jumps.push({ row, before, factor });
  }
  return jumps;
}

/** The value of an observation where it is a number above zero, else 0. */
function positiveAt(dataset: Dataset, row: number): number {
  const value = valueAt(dataset, row);
  return typeof value === 'number' && value > 0 ? value : 0;
}

function near(ratio: number, factor: number): boolean {
  return Math.abs(ratio / factor - 1) < NEARNESS;
}

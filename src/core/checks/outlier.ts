import { type Dataset, rowAt, valueAt } from '../dataset/dataset.ts';

export interface Jump {
  readonly row: number;
  readonly before: number;
  readonly factor: number;
}

const FACTORS = [10, 100, 1000, 10_000] as const;
/** How near a power of ten a jump must be: 万 for 元 is exactly 10,000, and growth adds a little. */
const NEARNESS = 0.12;

/** Values that are 10, 100, 1,000 or 10,000 times the period before, up or down, and fall back after: a slip of the point or of 万 and 亿. */
export function powerOfTenJumps(dataset: Dataset): readonly Jump[] {
  const jumps: Jump[] = [];
  const read = (indicator: number, region: number, period: number): { row: number; value: number } | null => {
    const row = rowAt(dataset, indicator, region, period);
    const value = valueAt(dataset, row);
    return typeof value === 'number' && value > 0 ? { row, value } : null;
  };
  for (let indicator = 0; indicator < dataset.indicators.length; indicator++) {
    for (let region = 0; region < dataset.regions.length; region++) {
      for (let period = 1; period < dataset.periods.length; period++) {
        const now = read(indicator, region, period);
        const before = read(indicator, region, period - 1);
        if (now === null || before === null) continue;
        const ratio = now.value / before.value;
        const factor = FACTORS.find((size) => near(ratio, size) || near(1 / ratio, size));
        if (factor === undefined || (factor === 10 && Math.min(now.value, before.value) < 20)) continue;
        const after = read(indicator, region, period + 1);
        if (after !== null && near(after.value / now.value, 1)) continue;
        jumps.push({ row: now.row, before: before.row, factor });
      }
    }
  }
  return jumps;
}

function near(ratio: number, factor: number): boolean {
  return Math.abs(ratio / factor - 1) < NEARNESS;
}

import type { Dataset } from '../dataset/dataset.ts';
import { periodBefore } from '../dataset/periodBefore.ts';
import { percentChange } from '../quantity/decimal.ts';
import { convert } from '../quantity/unitConversion.ts';

export interface YearOverYearColumn {
  /** Percent, aligned to the dataset's rows; meaningful where `known` is 1. */
  readonly rate: Float64Array<ArrayBuffer>;
  readonly known: Uint8Array<ArrayBuffer>;
}

/**
 * The 同比 rate of every row of a dataset against the same period one year earlier, in one pass over the dense index.
 * A row has a rate when both values are exact numbers in one unit (or convert exactly), the base is positive, the value is not negative,
 * the caliber did not change and the indicator's change is a rate: the same rows for which readYear gives one.
 */
export function yearOverYearAll(dataset: Dataset): YearOverYearColumn {
  const { indicator, region, period, value, state, flags, unit } = dataset.columns;
  const count = value.length;
  const rate = new Float64Array(count);
  const known = new Uint8Array(count);
  const back = periodBefore(dataset);
  const comparable = Uint8Array.from(dataset.indicators, ({ kind }) =>
    kind === 'amount' || kind === 'count' || kind === 'concentration' ? 1 : 0,
  );
  const { index, units } = dataset;
  const periods = dataset.periods.length;
  const regions = dataset.regions.length;
  const rowOf =
    index.kind === 'dense'
      ? (key: number): number => index.rows[key] ?? -1
      : sparseLookup(index.keys, index.rows);
  for (let row = 0; row < count; row++) {
    const then = back[period[row] ?? 0] ?? -1;
    const code = indicator[row] ?? 0;
    if (then < 0 || state[row] !== 0 || comparable[code] === 0) continue;
    const base = rowOf((code * regions + (region[row] ?? 0)) * periods + then);
    if (base < 0 || state[base] !== 0 || ((flags[row] ?? 0) & 2) !== 0) continue;
    let size = value[base] ?? 0;
    if (unit !== null && unit[row] !== unit[base]) {
      const converted = convert(size, units[unit[base] ?? 0] ?? '', units[unit[row] ?? 0] ?? '');
      if (converted === null) continue;
      size = converted;
    }
    const now = value[row] ?? 0;
    if (size <= 0 || now < 0) continue;
    rate[row] = percentChange(now, size);
    known[row] = 1;
  }
  return { rate, known };
}

function sparseLookup(keys: Float64Array, rows: Int32Array): (key: number) => number {
  const at = new Map<number, number>();
  keys.forEach((key, position) => {
    at.set(key, rows[position] ?? -1);
  });
  return (key) => at.get(key) ?? -1;
}

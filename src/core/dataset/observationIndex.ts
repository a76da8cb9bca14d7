import type { Columns, ObservationIndex } from './dataset.ts';

export interface Duplicate {
  readonly row: number;
  readonly first: number;
}

/** Up to this many combinations the index is one cell each: 64 MB, or eight times the rows. */
const DENSE_LIMIT = 16_000_000;

/**
 * Finds each observation by its codes; the first of equal keys wins and the later ones are returned as duplicates, in row order.
 * Rows left out are not found.
 * Cost: one pass when dense, a sort when the combinations are mostly holes.
 */
export function indexObservations(
  columns: Pick<Columns, 'indicator' | 'region' | 'period'>,
  sizes: { readonly indicators: number; readonly regions: number; readonly periods: number },
  leftOut: readonly number[] = [],
): { readonly index: ObservationIndex; readonly duplicates: readonly Duplicate[] } {
  const { indicator, region, period } = columns;
  const { indicators, regions, periods } = sizes;
  const keyAt = (row: number): number =>
    ((indicator[row] ?? 0) * regions + (region[row] ?? 0)) * periods + (period[row] ?? 0);
  const duplicates: Duplicate[] = [];
  const skipped = leftOut.length === 0 ? null : new Set(leftOut);
  const combinations = indicators * regions * periods;

  if (combinations <= Math.max(DENSE_LIMIT, indicator.length * 8)) {
    const rows = new Int32Array(combinations).fill(-1);
    for (let row = 0; row < indicator.length; row++) {
      if (skipped?.has(row)) continue;
      const key = keyAt(row);
      const first = rows[key] ?? -1;
      if (first === -1) rows[key] = row;
      else duplicates.push({ row, first });
    }
    return { index: { kind: 'dense', rows }, duplicates };
  }

  const order = Uint32Array.from({ length: indicator.length }, (_, row) => row).filter(
    (row) => !skipped?.has(row),
  );
  order.sort((a, b) => keyAt(a) - keyAt(b) || a - b);
  const keys: number[] = [];
  const rows: number[] = [];
  for (const row of order) {
    const key = keyAt(row);
    if (keys.at(-1) === key) duplicates.push({ row, first: rows.at(-1) ?? row });
    else {
      keys.push(key);
      rows.push(row);
    }
  }
  duplicates.sort((a, b) => a.row - b.row);
  return {
    index: { kind: 'sparse', keys: Float64Array.from(keys), rows: Int32Array.from(rows) },
    duplicates,
  };
}

import type { Dataset } from '../dataset/dataset.ts';
import type { PublishedChanges, PublishedColumn } from '../dataset/published.ts';
import { recomputedAt } from '../measures/recomputed.ts';
import { shiftPoint } from '../quantity/decimal.ts';
import type { PrintedChange } from './observations.ts';
import type { PrintedColumn } from './printedColumns.ts';

/** The printed changes at the rows of the dataset; those of rows that were left out are gone. Null where none is printed. */
export function publishedOf(
  printed: readonly PrintedChange[],
  columns: readonly PrintedColumn[],
  dropped: readonly number[],
): PublishedChanges | null {
  const gaps = Uint32Array.from(dropped).sort();
  const kept: PrintedChange[] = [];
  let above = 0;
  for (const one of printed) {
    while ((gaps[above] ?? Number.POSITIVE_INFINITY) < one.at) above++;
    if (gaps[above] !== one.at) kept.push({ ...one, at: one.at - above });
  }
  if (kept.length === 0) return null;
  return {
    columns: columns.map(
      ({ column, header, comparable, measure }): PublishedColumn => ({ column, header, comparable, measure }),
    ),
    row: Uint32Array.from(kept, ({ at }) => at),
    value: Float64Array.from(kept, ({ value }) => value),
    decimals: Uint8Array.from(kept, ({ decimals }) => decimals),
    of: Uint16Array.from(kept, ({ of }) => of),
  };
}

/** How many printed changes of a column are looked at to tell 0.052 from 5.2. */
const LOOKED_AT = 400;

/**
 * A column of rates that stands as ratios (0.052 for 5.2 %, as spreadsheets save a percent format) as percent: when no cell says % and
 * by far the most of the changes that can be recomputed are nearer to a hundred times what is printed.
 */
export function ratiosAsPercent(
  dataset: Dataset,
  published: PublishedChanges,
  printed: readonly PrintedChange[],
): PublishedChanges {
  const percentSaid = new Set(printed.flatMap(({ of, percent }) => (percent ? [of] : [])));
  const ratios = new Set(
    published.columns.flatMap(({ measure }, of) =>
      measure === 'percent' && !percentSaid.has(of) && looksLikeRatios(dataset, published, of) ? [of] : [],
    ),
  );
  if (ratios.size === 0) return published;
  const value = published.value.slice();
  const decimals = published.decimals.slice();
  published.of.forEach((of, at) => {
    if (!ratios.has(of)) return;
    value[at] = shiftPoint(value[at] ?? 0, 2);
    decimals[at] = Math.max(0, (decimals[at] ?? 0) - 2);
  });
  return { ...published, value, decimals };
}

function looksLikeRatios(dataset: Dataset, { row, value, of }: PublishedChanges, column: number): boolean {
  let asPercent = 0;
  let asRatio = 0;
  let looked = 0;
  for (let at = 0; at < row.length && looked < LOOKED_AT; at++) {
    if (of[at] !== column) continue;
    if (Math.abs(value[at] ?? 0) > 10) return false;
    const rate = recomputedAt(dataset, row[at] ?? 0, null)?.rate ?? null;
    if (rate === null || rate === 0) continue;
    looked++;
    const from = (own: number): number => Math.abs((value[at] ?? 0) - own);
    if (from(shiftPoint(rate, -2)) < from(rate)) asRatio++;
    else asPercent++;
  }
  return asRatio > 4 * asPercent;
}

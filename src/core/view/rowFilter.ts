import { type Move, moveOf } from '../measures/move.ts';
import type { Reading, Verdict } from '../measures/reading.ts';

/** Which rows of the overview are shown: those with the verdict and the move; null lets all pass. */
export interface RowFilter {
  readonly verdict: Verdict | null;
  readonly move: Move | null;
}

export const ALL_ROWS: RowFilter = { verdict: null, move: null };

export function passes(reading: Reading, { verdict, move }: RowFilter): boolean {
  return (verdict === null || reading.verdict === verdict) && (move === null || moveOf(reading) === move);
}

export function isSameFilter(one: RowFilter, other: RowFilter): boolean {
  return one.verdict === other.verdict && one.move === other.move;
}

/** The view with the filter put on; taken off where it is on already. */
export function toggleFilter<V extends RowFilter>(view: V, { verdict, move }: RowFilter): V {
  return { ...view, ...(isSameFilter(view, { verdict, move }) ? ALL_ROWS : { verdict, move }) };
}

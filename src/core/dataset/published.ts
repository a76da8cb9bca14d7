/** A column of printed changes, as its header describes it. */
export interface PublishedColumn {
  /** In the file, from 1. */
  readonly column: number;
  readonly header: string;
  /** The header says 可比价, 可比口径 or 实际增长: not the change that the values give, and not meant to be. */
  readonly comparable: boolean;
  /** percent: a rate; points: percentage points; open: 增减 may be either, or a difference in the unit. */
  readonly measure: 'percent' | 'points' | 'open';
}

/** The changes that a file prints beside its values, kept to be checked against them: one entry a printed number, by observation row, ascending. */
export interface PublishedChanges {
  readonly columns: readonly PublishedColumn[];
  /** Observation row. */
  readonly row: Uint32Array<ArrayBuffer>;
  /** As printed: 5.2 is 5.2 % (or points). */
  readonly value: Float64Array<ArrayBuffer>;
  /** Decimals as printed. */
  readonly decimals: Uint8Array<ArrayBuffer>;
  /** Position in `columns`. */
  readonly of: Uint16Array<ArrayBuffer>;
}

/** One printed change. */
export interface Published extends PublishedColumn {
  readonly value: number;
  readonly decimals: number;
}

/** What the file prints of the change to this observation; a rate on a comparable caliber before a plain one. Null where it prints nothing. */
export function publishedAt(published: PublishedChanges | null, row: number): Published | null {
  if (published === null || row < 0) return null;
  let found: Published | null = null;
  for (let at = firstOf(published.row, row); published.row[at] === row; at++) {
    const one = publishedEntry(published, at);
    if (one !== null && (found === null || (one.comparable && !found.comparable))) found = one;
  }
  return found;
}

export function publishedEntry(published: PublishedChanges, at: number): Published | null {
  const column = published.columns[published.of[at] ?? -1];
  const value = published.value[at];
  return column === undefined || value === undefined
    ? null
    : { ...column, value, decimals: published.decimals[at] ?? 0 };
}

/** Position of the first entry of this row, or of the next greater one. */
function firstOf(rows: Uint32Array, row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

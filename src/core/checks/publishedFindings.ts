import { CALIBER_CHANGED, type Dataset, rowAt } from '../dataset/dataset.ts';
import { periodBefore } from '../dataset/periodBefore.ts';
import { type PublishedChanges, publishedEntry } from '../dataset/published.ts';
import { recomputedAt } from '../measures/recomputed.ts';
import { percentChange } from '../quantity/decimal.ts';
import { isLikelyError, type PublishedVerdict } from './published.ts';

/** A printed change that is not the one the values give. */
export interface PublishedDifference {
  readonly row: number;
  /** In the file, from 1. */
  readonly column: number;
  readonly printed: number;
  readonly decimals: number;
  /** Unrounded; null where the values give none. */
  readonly recomputed: number | null;
  readonly verdict: PublishedVerdict;
}

/** The broad classes that a reader is told of. */
export type PublishedClass = 'agrees' | 'rounding' | 'possible' | 'error' | 'unchecked';

export function publishedClass(verdict: PublishedVerdict): PublishedClass {
  if (isLikelyError(verdict)) return 'error';
  switch (verdict) {
    case 'agrees':
    case 'rounding':
      return verdict;
    case 'prices':
    case 'caliber':
    case 'comparable':
      return 'possible';
    default:
      return 'unchecked';
  }
}

export interface PublishedCheck {
  readonly counts: Readonly<Record<PublishedClass, number>>;
  /** All that do not agree, in the order of the file. */
  readonly differences: readonly PublishedDifference[];
}

/** Every printed change against the recomputed one; null for a file that prints none. */
export function checkAllPublished(dataset: Dataset): PublishedCheck | null {
  const { published } = dataset;
  if (published === null) return null;
  const counts: Record<PublishedClass, number> = {
    agrees: 0,
    rounding: 0,
    possible: 0,
    error: 0,
    unchecked: 0,
  };
  const differences: PublishedDifference[] = [];
  const agrees = quickCheck(dataset, published);
  published.row.forEach((row, at) => {
    if (agrees(row, at)) {
      counts.agrees++;
      return;
    }
    const entry = publishedEntry(published, at);
    const reading = recomputedAt(dataset, row, entry)?.published ?? null;
    if (reading === null) return;
    counts[publishedClass(reading.verdict)]++;
    if (reading.verdict === 'agrees') return;
    const { column, decimals, value, verdict, recomputed } = reading;
    differences.push({ row, column, printed: value, decimals, recomputed, verdict });
  });
  return { counts, differences };
}

/**
 * True where a plain printed rate is surely the rounded one of two exact values in one unit, without a Reading being made: what most
 * rows of a large file are. False means: look closer.
 */
function quickCheck(dataset: Dataset, published: PublishedChanges): (row: number, at: number) => boolean {
  const { columns, indicators } = dataset;
  const before = periodBefore(dataset);
  const rated = indicators.map(
    ({ kind }) => kind === 'amount' || kind === 'count' || kind === 'concentration',
  );
  const plain = published.columns.map(({ measure }) => measure === 'percent');
  return (row, at) => {
    const indicator = columns.indicator[row] ?? 0;
    if (rated[indicator] !== true || plain[published.of[at] ?? -1] !== true) return false;
    const earlier = before[columns.period[row] ?? 0] ?? -1;
    const base = earlier < 0 ? -1 : rowAt(dataset, indicator, columns.region[row] ?? 0, earlier);
    if (base < 0 || columns.state[row] !== 0 || columns.state[base] !== 0) return false;
    if (((columns.flags[row] ?? 0) & CALIBER_CHANGED) !== 0) return false;
    if (columns.unit !== null && columns.unit[row] !== columns.unit[base]) return false;
    const [now, then] = [columns.value[row] ?? 0, columns.value[base] ?? 0];
    if (then <= 0 || now < 0) return false;
    const half = 0.5 * 10 ** -(published.decimals[at] ?? 0);
    return Math.abs(percentChange(now, then) - (published.value[at] ?? 0)) < half - 1e-9;
  };
}

import type { Dataset } from '../dataset/dataset.ts';
import { publishedEntry } from '../dataset/published.ts';
import { recomputedAt } from '../measures/recomputed.ts';
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
  published.row.forEach((row, at) => {
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

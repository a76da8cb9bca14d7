import type { Dataset } from './dataset.ts';
import type { Period } from './period.ts';

/** A preliminary value of which the same file has the final one too: kept beside it, never compared with. */
export interface EarlierValue {
  readonly indicator: string;
  readonly region: string;
  readonly period: Period;
  readonly value: number;
  /** Physical line and column in the file, from 1. */
  readonly line: number;
  readonly column: number;
}

/** The preliminary values that a file prints beside the final ones of an indicator in a region, by period. */
export function earlierValues(
  { earlier }: Dataset,
  indicator: string,
  region: string,
): readonly EarlierValue[] {
  return earlier
    .filter((one) => one.indicator === indicator && one.region === region)
    .sort((a, b) => a.period.localeCompare(b.period));
}

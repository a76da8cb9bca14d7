import type { Series } from '../dataset/series.ts';
import type { Reading } from './reading.ts';
import { valueIn } from './valueIn.ts';
import { readYear } from './yearOverYear.ts';

/** A change beside the range that the indicator itself has moved in. */
export interface Mover {
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
  /** Size of the change as a share of that range, 0 to 1. */
  readonly share: number;
  /** False with fewer than three years: the range is then no more than the change itself. */
  readonly telling: boolean;
}

/** The change of a year on the indicator's own range up to that year; null when there is no exact change. */
export function moverOf(series: Series, year: number): Mover | null {
  const reading = readYear(series, year);
  const { difference, value, base, differenceBound } = reading;
  if (difference === null || difference === 0 || differenceBound !== null) return null;
  if (typeof value !== 'number' || typeof base !== 'number') return null;
  const known = series.points.flatMap((point) =>
    point.year <= year ? (valueIn(point, reading.unit) ?? []) : [],
  );
  const low = Math.min(...known, value, base);
  const high = Math.max(...known, value, base);
  return { reading, low, high, share: Math.abs(difference) / (high - low), telling: known.length > 2 };
}

/** Largest first: by share of a range that tells something, then by size where none does; from a small base after all others. */
export function compareMovers(a: Mover, b: Mover): number {
  return tier(a) - tier(b) || (a.telling ? b.share - a.share : 0) || size(b) - size(a);
}

function tier({ reading, telling }: Mover): number {
  if (reading.lowBase || reading.reason === 'zeroBase') return telling ? 2 : 3;
  return telling ? 0 : 1;
}

function size({ reading }: Mover): number {
  return Math.abs(reading.rate ?? reading.points ?? 0);
}

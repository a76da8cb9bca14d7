import type { Dataset } from '../dataset/dataset.ts';
import type { Series } from '../dataset/series.ts';
import { seriesOf } from '../dataset/seriesOf.ts';
import type { Reading } from './reading.ts';
import { valueIn } from './valueIn.ts';
import { readYear } from './yearOverYear.ts';

/** A judged change beside the range that the indicator itself has moved in. */
export interface Mover {
  readonly reading: Reading;
  readonly low: number;
  readonly high: number;
  /** Size of the change as a share of that range, 0 to 1. */
  readonly share: number;
}

/** The changes that are largest for their own indicator, better and worse, largest first. */
export function biggestMovers(
  dataset: Dataset,
  region: number,
  year: number,
  count: number,
): { readonly better: readonly Mover[]; readonly worse: readonly Mover[] } {
  return pickMovers(
    dataset.indicators.map((_, indicator) => seriesOf(dataset, indicator, region)),
    year,
    count,
  );
}

export function pickMovers(
  series: readonly Series[],
  year: number,
  count: number,
): { readonly better: readonly Mover[]; readonly worse: readonly Mover[] } {
  const movers = series
    .flatMap((one) => moverOf(one, year) ?? [])
    .sort((a, b) => b.share - a.share || rate(b) - rate(a));
  const of = (verdict: 'better' | 'worse'): readonly Mover[] =>
    movers.filter(({ reading }) => reading.verdict === verdict).slice(0, count);
  return { better: of('better'), worse: of('worse') };
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
  return { reading, low, high, share: Math.abs(difference) / (high - low) };
}

function rate({ reading }: Mover): number {
  return Math.abs(reading.rate ?? reading.points ?? 0);
}

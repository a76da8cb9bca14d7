import type { Series } from '../../core/dataset/series.ts';

const MOST = 12;

/** The years of the matrix, up to the page's: the first has nothing before it and is left out unless it is the only one. */
export function matrixYears(series: Series | null, year: number): readonly number[] {
  const all = series?.points.map((point) => point.year) ?? [];
  const end = Math.max(0, all.indexOf(year)) + 1;
  return all.slice(Math.max(1, end - MOST), Math.max(end, 2));
}

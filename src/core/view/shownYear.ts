import type { Dataset } from '../dataset/dataset.ts';
import { newestYear, rowsAreRegions } from '../measures/readAll.ts';
import type { View } from './view.ts';

/** The year a view shows: its own, else the newest with a number in what the page lists. */
export function shownYear(dataset: Dataset, view: View, region: number): number {
  if (view.year !== null) return view.year;
  return newestYear(dataset, view.page === 'overview' && rowsAreRegions(dataset) ? null : region);
}

import type { Dataset } from '../dataset/dataset.ts';
import { calendarYears } from '../dataset/seriesOf.ts';
import type { View } from './view.ts';

/** What an address asked for that the dataset does not have. */
export type Unknown = 'region' | 'year' | 'compare' | 'pin' | 'baseYear';

/** The view without what this dataset does not have, each shown by its default, and what that was: a year of no row, an unknown region. */
export function settleView(
  view: View,
  dataset: Dataset,
): { readonly view: View; readonly unknown: readonly Unknown[] } {
  const years = calendarYears(dataset);
  const names = new Set(dataset.regions.map(({ name }) => name));
  const knownYear = (year: number | null): number | null =>
    year !== null && years.includes(year) ? year : null;
  const scope = {
    region: view.region !== null && names.has(view.region) ? view.region : null,
    year: knownYear(view.year),
  };
  const settled: View =
    view.page !== 'indicator'
      ? { ...view, ...scope }
      : {
          ...view,
          ...scope,
          compare: view.compare.filter((name) => names.has(name)),
          pin: knownYear(view.pin),
          baseYear: knownYear(view.baseYear),
        };
  const unknown: Unknown[] = [];
  if (settled.region !== view.region) unknown.push('region');
  if (settled.year !== view.year) unknown.push('year');
  if (settled.page === 'indicator' && view.page === 'indicator') {
    if (settled.compare.length < view.compare.length) unknown.push('compare');
    if (settled.pin !== view.pin) unknown.push('pin');
    if (settled.baseYear !== view.baseYear) unknown.push('baseYear');
  }
  return { view: unknown.length === 0 ? view : settled, unknown };
}

import type { Dataset } from '../dataset/dataset.ts';
import { calendarYears } from '../dataset/seriesOf.ts';
import { newestYear } from '../measures/readAll.ts';
import type { SideRef } from '../view/view.ts';
import type { Side } from './compare.ts';

/** B as the address names it, by default in its newest year with data; A by default in its newest, or the year before B's in the same data. */
export function sidesOf(
  a: { readonly ref: SideRef; readonly dataset: Dataset },
  b: { readonly ref: SideRef; readonly dataset: Dataset },
): { readonly a: Side; readonly b: Side } {
  const yearB = knownYear(b.dataset, b.ref.year) ?? newestOf(b);
  const sameData = a.dataset.id === b.dataset.id && a.ref.region === b.ref.region;
  const before = sameData ? knownYear(a.dataset, yearB - 1) : null;
  return {
    a: {
      dataset: a.dataset,
      region: knownRegion(a),
      year: knownYear(a.dataset, a.ref.year) ?? before ?? newestOf(a),
    },
    b: { dataset: b.dataset, region: knownRegion(b), year: yearB },
  };
}

type Chosen = { readonly ref: SideRef; readonly dataset: Dataset };

function newestOf({ ref, dataset }: Chosen): number {
  const region = dataset.regions.findIndex(({ name }) => name === ref.region);
  const places = region < 0 ? dataset.regions.keys() : [region];
  return Math.max(...[...places].slice(0, 50).map((place) => newestYear(dataset, place)));
}

function knownYear(dataset: Dataset, year: number | null): number | null {
  return year !== null && calendarYears(dataset).includes(year) ? year : null;
}

function knownRegion({ ref, dataset }: Chosen): string | null {
  return dataset.regions.some(({ name }) => name === ref.region) ? ref.region : null;
}

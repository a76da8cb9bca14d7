import { splitUnit } from '../quantity/unit.ts';
import { headerParts } from './headerText.ts';
import { looksLikeRegion } from './nameLikeness.ts';

/** What a two-row header says of one column of values: an indicator in one row, a place in the other. */
export interface Crossing {
  readonly indicator: { readonly name: string; readonly unit: string | null };
  readonly region: string;
}

/** A header of indicators over places, or of places over indicators, by column; null when it is neither. */
export function crossedHeader(
  headerRows: readonly (readonly string[])[],
  width: number,
  columns: readonly number[],
): ReadonlyMap<number, Crossing> | null {
  if (headerRows.length !== 2) return null;
  const parts = headerParts(headerRows, width);
  const words = (row: 0 | 1): readonly string[] => columns.map((column) => parts[column]?.[row] ?? '');
  const [upper, lower] = [words(0), words(1)];
  const arePlaces = (names: readonly string[]): boolean =>
    names.filter((name) => looksLikeRegion(name)).length >= names.length * 0.6;
  if (arePlaces(upper) === arePlaces(lower) || [...upper, ...lower].includes('')) return null;
  const placesBelow = arePlaces(lower);
  return new Map(
    columns.map((column, at) => [
      column,
      {
        indicator: splitUnit((placesBelow ? upper : lower)[at] ?? ''),
        region: (placesBelow ? lower : upper)[at] ?? '',
      },
    ]),
  );
}

import type { Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Point } from '../dataset/series.ts';
import { pointAt } from '../dataset/seriesOf.ts';
import type { Reading } from '../measures/reading.ts';
import { type Aliases, type Alignable, type Alignment, align } from './align.ts';
import { readPair } from './readPair.ts';
import { type Revision, revisionsBetween } from './revisions.ts';

/** One side of a comparison: a dataset in one year, whole or in one of its regions. */
export interface Side {
  readonly dataset: Dataset;
  /** null: every region, aligned by name. */
  readonly region: string | null;
  readonly year: number;
}

/** One indicator in one region, as A and B have it. */
export interface ComparedRow {
  readonly indicator: Indicator;
  /** As A calls it, where that differs. */
  readonly nameInA: string;
  readonly region: string;
  readonly reading: Reading;
  readonly lineA: number | null;
  readonly lineB: number | null;
}

/** What only one side has a number for. */
export interface LoneRow {
  readonly indicator: Indicator;
  readonly region: string;
  readonly point: Point;
}

export interface Comparison {
  readonly indicators: Alignment;
  readonly regions: Alignment;
  /** Both sides have a number, and it can be said how it changed. */
  readonly changed: readonly ComparedRow[];
  /** Both sides have a number that cannot be compared: caliber, unit, bound, part year. */
  readonly unlike: readonly ComparedRow[];
  readonly added: readonly LoneRow[];
  readonly missing: readonly LoneRow[];
  /** Years that both datasets print, with other numbers. */
  readonly revised: readonly Revision[];
  /** Values of shared years that are the same in both. */
  readonly confirmed: number;
}

export interface ComparisonAliases {
  readonly indicators: Aliases;
  readonly regions: Aliases;
}

/** What B has against A: changed, added, missing, not comparable, and what of the past was revised. */
export function compare(a: Side, b: Side, aliases: ComparisonAliases): Comparison {
  const indicators = align(
    a.dataset.indicators.map(indicatorKey),
    b.dataset.indicators.map(indicatorKey),
    aliases.indicators,
  );
  const regions = alignRegions(a, b, aliases.regions);
  const changed: ComparedRow[] = [];
  const unlike: ComparedRow[] = [];
  const added: LoneRow[] = [];
  const missing: LoneRow[] = [];
  const inA = lone(a, missing);
  const inB = lone(b, added);
  for (const pair of indicators.pairs) {
    const [indicatorA, indicatorB] = [a.dataset.indicators[pair.a], b.dataset.indicators[pair.b]];
    if (indicatorA === undefined || indicatorB === undefined) continue;
    for (const place of regions.pairs) {
      const pointA = pointAt(a.dataset, pair.a, place.a, a.year);
      const pointB = pointAt(b.dataset, pair.b, place.b, b.year);
      const [hasA, hasB] = [typeof pointA.value === 'number', typeof pointB.value === 'number'];
      const region = b.dataset.regions[place.b]?.name ?? '';
      if (!hasA && hasB) inB(pair.b, place.b, pointB);
      if (hasA && !hasB) inA(pair.a, place.a, pointA);
      if (!hasA || !hasB) continue;
      const reading = readPair(
        { point: pointA, indicator: indicatorA },
        { point: pointB, indicator: indicatorB },
        region,
        caliberBreak(b.dataset, pair.b, place.b, a.year, b.year),
      );
      const row: ComparedRow = {
        indicator: indicatorB,
        nameInA: indicatorA.name,
        region,
        reading,
        lineA: pointA.line,
        lineB: pointB.line,
      };
      (reading.difference === null ? unlike : changed).push(row);
    }
    for (const place of regions.onlyA) inA(pair.a, place);
    for (const place of regions.onlyB) inB(pair.b, place);
  }
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  for (const indicator of indicators.onlyA) for (const place of placesA) inA(indicator, place);
  for (const indicator of indicators.onlyB) for (const place of placesB) inB(indicator, place);
  const { revised, confirmed } = revisionsBetween(a, b, indicators, regions);
  return { indicators, regions, changed, unlike, added, missing, revised, confirmed };
}

function indicatorKey({ id, name }: Indicator): Alignable {
  return { id: /^i\d+$/.test(id) ? null : id, name };
}

/** Regions by name; two that are chosen, or the only ones of their tables, are compared whatever they are called. */
function alignRegions(a: Side, b: Side, aliases: Aliases): Alignment {
  const [inA, inB] = [placesOf(a), placesOf(b)];
  const [onlyA, onlyB] = [inA[0], inB[0]];
  if (inA.length === 1 && inB.length === 1 && onlyA !== undefined && onlyB !== undefined)
    return { pairs: [{ a: onlyA, b: onlyB, by: 'name' }], onlyA: [], onlyB: [] };
  const named = ({ dataset }: Side, places: readonly number[]): readonly Alignable[] =>
    places.map((place) => ({ id: null, name: dataset.regions[place]?.name ?? '' }));
  const { pairs, ...rest } = align(named(a, inA), named(b, inB), aliases);
  const place = (places: readonly number[], at: number): number => places[at] ?? 0;
  return {
    pairs: pairs.map((pair) => ({ ...pair, a: place(inA, pair.a), b: place(inB, pair.b) })),
    onlyA: rest.onlyA.map((at) => place(inA, at)),
    onlyB: rest.onlyB.map((at) => place(inB, at)),
  };
}

function placesOf({ dataset, region }: Side): readonly number[] {
  const chosen = dataset.regions.findIndex(({ name }) => name === region);
  return region === null || chosen < 0 ? [...dataset.regions.keys()] : [chosen];
}

/** Notes a value that the other side has no number for. */
function lone(
  { dataset, year }: Side,
  rows: LoneRow[],
): (indicator: number, place: number, point?: Point) => void {
  return (indicator, place, point = pointAt(dataset, indicator, place, year)) => {
    const described = dataset.indicators[indicator];
    if (described === undefined || typeof point.value !== 'number') return;
    rows.push({ indicator: described, region: dataset.regions[place]?.name ?? '', point });
  };
}

/** True when B says that its caliber changed after the year of A. */
function caliberBreak(dataset: Dataset, indicator: number, place: number, from: number, to: number): boolean {
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++)
    if (pointAt(dataset, indicator, place, year).caliberChanged) return true;
  return false;
}

import { CALIBER_CHANGED, type Dataset } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Point } from '../dataset/series.ts';
import { pointAt } from '../dataset/seriesOf.ts';
import { nameKey } from '../import/indicatorMeta.ts';
import { changeSign } from '../measures/changeSign.ts';
import type { Reading } from '../measures/reading.ts';
import type { CompareMeasure } from '../view/compareMeasures.ts';
import { type Aliases, type Alignable, type Alignment, align } from './align.ts';
import { type PopulationKind, populationsIn, sharedPopulation } from './populations.ts';
import { type PairSide, readPair } from './readPair.ts';
import { perHead, shareOf } from './relative.ts';
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
  /** What the rows of `changed` and `unlike` are measured by. */
  readonly relative: RelativeBasis;
}

/** What can be divided by, what is, and how many rows were left out because it cannot be. */
export interface RelativeBasis {
  readonly measure: CompareMeasure;
  readonly possible: readonly CompareMeasure[];
  /** The people of the rows per head. */
  readonly population: PopulationKind | null;
  /** The region whose values are the whole of a share. */
  readonly total: string | null;
  /** Rows that both sides have a number for and that the measure does not suit. */
  readonly leftOut: number;
}

export interface ComparisonAliases {
  readonly indicators: Aliases;
  readonly regions: Aliases;
}

/**
 * What B has against A: changed, added, missing, not comparable, and what of the past was revised. Per head or as shares the values of
 * both sides are first divided by those of their own place (or whole) and year; what is new, missing or revised stays as it is printed.
 */
export function compare(
  a: Side,
  b: Side,
  aliases: ComparisonAliases,
  asked: CompareMeasure = 'value',
): Comparison {
  const indicators = align(
    a.dataset.indicators.map(indicatorKey),
    b.dataset.indicators.map(indicatorKey),
    aliases.indicators,
  );
  const regions = alignRegions(a, b, aliases.regions);
  const population = sharedPopulation(a.dataset, b.dataset);
  const totalA = a.dataset.regions.findIndex(({ total }) => total);
  const totalB = b.dataset.regions.findIndex(
    ({ total, name }) => total && isSamePlace(name, a.dataset.regions[totalA]?.name ?? ''),
  );
  const possible: readonly CompareMeasure[] = [
    'value',
    ...(population === null ? [] : (['perHead'] as const)),
    ...(totalA < 0 || totalB < 0 ? [] : (['share'] as const)),
  ];
  const measure = possible.includes(asked) ? asked : 'value';
  let leftOut = 0;
  /** A side's value as the measure has it; null where it does not suit. */
  const measured = (
    side: Side,
    of: PairSide,
    code: number,
    place: number,
    total: number,
  ): PairSide | null => {
    if (measure === 'value') return of;
    if (measure === 'share')
      return place === total
        ? null
        : shareOf(of, { ...of, point: pointAt(side.dataset, code, total, side.year) });
    const people = population === null ? undefined : populationsIn(side.dataset).get(population);
    const indicator = people === undefined ? undefined : side.dataset.indicators[people];
    return people === undefined || indicator === undefined
      ? null
      : perHead(of, { point: pointAt(side.dataset, people, place, side.year), indicator });
  };
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
      const sideA = measured(a, { point: pointA, indicator: indicatorA }, pair.a, place.a, totalA);
      const sideB = measured(b, { point: pointB, indicator: indicatorB }, pair.b, place.b, totalB);
      if (sideA === null || sideB === null) {
        leftOut++;
        continue;
      }
      const reading = readPair(
        sideA,
        sideB,
        region,
        caliberBreak(b.dataset, pair.b, place.b, a.year, b.year),
        place.by === 'alias' || isSamePlace(a.dataset.regions[place.a]?.name ?? '', region),
      );
      const row: ComparedRow = {
        indicator: sideB.indicator,
        nameInA: indicatorA.name,
        region,
        reading,
        lineA: pointA.line,
        lineB: pointB.line,
      };
      (changeSign(reading) === null ? unlike : changed).push(row);
    }
    for (const place of regions.onlyA) inA(pair.a, place);
    for (const place of regions.onlyB) inB(pair.b, place);
  }
  const [placesA, placesB] = [placesOf(a), placesOf(b)];
  for (const indicator of indicators.onlyA) for (const place of placesA) inA(indicator, place);
  for (const indicator of indicators.onlyB) for (const place of placesB) inB(indicator, place);
  const { revised, confirmed } = revisionsBetween(a, b, indicators, regions);
  return {
    indicators,
    regions,
    changed,
    unlike,
    added,
    missing,
    revised,
    confirmed,
    relative: {
      measure,
      possible,
      population,
      total: measure === 'share' ? (b.dataset.regions[totalB]?.name ?? null) : null,
      leftOut,
    },
  };
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

/** True for one place on both sides, also where one of them has no name. */
function isSamePlace(a: string, b: string): boolean {
  return a === '' || b === '' || nameKey(a) === nameKey(b);
}

/** True when B says that its caliber changed after the year of A. */
function caliberBreak(dataset: Dataset, indicator: number, place: number, from: number, to: number): boolean {
  if (!hasCaliberBreaks(dataset)) return false;
  for (let year = Math.min(from, to) + 1; year <= Math.max(from, to); year++)
    if (pointAt(dataset, indicator, place, year).caliberChanged) return true;
  return false;
}

const caliberBreaks = new WeakMap<Dataset['columns'], boolean>();

/** Whether any value of it is marked so; looked for once. */
function hasCaliberBreaks({ columns }: Dataset): boolean {
  const known = caliberBreaks.get(columns);
  if (known !== undefined) return known;
  const found = columns.flags.some((flags) => (flags & CALIBER_CHANGED) !== 0);
  caliberBreaks.set(columns, found);
  return found;
}

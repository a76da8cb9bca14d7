import { compare } from '../compare/compare.ts';
import { compareRows } from '../compare/compareRows.ts';
import { sidesOf } from '../compare/sides.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { seriesOf } from '../dataset/seriesOf.ts';
import { withAggregations } from '../dataset/withAggregations.ts';
import { readYear } from '../measures/yearOverYear.ts';
import { largestMoves } from '../overview/largestMoves.ts';
import { overviewFacts } from '../overview/overviewFacts.ts';
import { type OverviewItem, overviewItems } from '../overview/overviewItems.ts';
import { sectionsOf } from '../overview/sectionsOf.ts';
import { ALL_ROWS, isSameFilter, passes } from '../view/rowFilter.ts';
import { settleView } from '../view/settleView.ts';
import { shownYear } from '../view/shownYear.ts';
import type { CompareView, IndicatorView, OverviewView } from '../view/view.ts';
import { type Slide, type SlideView, slideView } from './deck.ts';
import type { ComparisonAliases, SlideContent } from './slideContent.ts';
import { withoutLead } from './withoutLead.ts';

/** A dataset by its id (null: the one that opens first); null when it is not on this machine. */
export type LookUp = (id: string | null) => Dataset | null;

/** Rows that one slide can show so that the last row of the room reads them. */
export const ROWS_A_SLIDE = 18;
/** Slides for the rows of one section; of a longer one they show the largest changes. */
export const MOST_PARTS = 4;
/** Changes in each direction on a summary. */
const MOVES_SHOWN = 3;
/** Lines beside the indicator's own. */
const OTHERS_SHOWN = 4;

const NO_ALIASES: ComparisonAliases = { indicators: new Map(), regions: new Map() };

/** What a slide shows of the data as they are now; `view` in place of its own while it is changed on the stage. */
export function resolveSlide(
  slide: Slide,
  lookUp: LookUp,
  aliases: ComparisonAliases = NO_ALIASES,
  view: SlideView = slideView(slide),
): SlideContent {
  if (view.page === 'compare') return comparisonContent(view, lookUp, aliases);
  const found = lookUp(view.dataset);
  if (found === null) return { kind: 'missing', what: 'dataset' };
  const dataset = withAggregations(found, view.aggregations);
  const { view: settled } = settleView(view, dataset);
  const region = Math.max(
    0,
    dataset.regions.findIndex(({ name }) => name === settled.region),
  );
  const common = {
    dataset,
    region: dataset.regions[region]?.name ?? '',
    year: shownYear(dataset, settled, region),
  };
  if (settled.page === 'indicator') return indicatorContent(settled, common, region);
  if (settled.page !== 'overview') return { kind: 'missing', what: 'rows' };
  if (slide.kind === 'end') return { kind: 'end', ...common };
  const items = overviewItems(dataset, region, common.year);
  const facts = overviewFacts(items, common.year);
  switch (slide.kind) {
    case 'title':
      return { kind: 'title', ...common, facts };
    case 'notes':
      return {
        kind: 'notes',
        ...common,
        notes: dataset.notes,
        unlike: items.filter(({ reading }) => reading.verdict === 'notComparable'),
        count: items.length,
        of: facts.of,
      };
    case 'section':
      return rowsContent(slide, settled, common, inSection(items, slide.section));
    case 'view':
      return isSameFilter(settled, ALL_ROWS)
        ? { kind: 'summary', ...common, view: settled, items, facts, moves: largestMoves(items, MOVES_SHOWN) }
        : rowsContent(
            slide,
            settled,
            common,
            items.filter(({ reading }) => passes(reading, settled)),
          );
  }
}

interface Common {
  readonly dataset: Dataset;
  readonly region: string;
  readonly year: number;
}

function inOrder(items: readonly OverviewItem[], sort: OverviewView['sort']): readonly OverviewItem[] {
  return sectionsOf(items, sort).flatMap((section) => section.items);
}

/** The rows of a section in the report's order; regions belong to none. */
function inSection(items: readonly OverviewItem[], section: string | null): readonly OverviewItem[] {
  return sectionsOf(items, 'report').find((one) => one.section === section)?.items ?? [];
}

function rowsContent(
  slide: Slide,
  view: OverviewView,
  common: Common,
  all: readonly OverviewItem[],
): SlideContent {
  if (all.length === 0) return { kind: 'missing', what: 'rows' };
  const most = slide.kind === 'section' ? MOST_PARTS * ROWS_A_SLIDE : all.length;
  const rows = inOrder(all, all.length > most ? 'change' : view.sort).slice(0, most);
  const parts = Math.ceil(rows.length / ROWS_A_SLIDE);
  // a section may have lost rows since its slide was made
  const part = Math.min(slide.part, parts - 1);
  const size = Math.ceil(rows.length / parts);
  return {
    kind: 'rows',
    ...common,
    view,
    section: slide.kind === 'section' ? slide.section : null,
    items: rows.slice(part * size, (part + 1) * size),
    shown: rows.length,
    left: all.length - rows.length,
    facts: overviewFacts(all, common.year),
    moves: largestMoves(all, MOVES_SHOWN),
    part,
    parts,
  };
}

function indicatorContent(view: IndicatorView, common: Common, region: number): SlideContent {
  const { dataset, year } = common;
  const indicator = dataset.indicators.findIndex(({ id }) => id === view.indicator);
  if (indicator < 0) return { kind: 'missing', what: 'indicator' };
  const series = seriesOf(dataset, indicator, region);
  const places = view.compare
    .map((name) => dataset.regions.findIndex((one) => one.name === name))
    .filter((place) => place >= 0 && place !== region);
  const beside = places.slice(0, OTHERS_SHOWN).map((place) => seriesOf(dataset, indicator, place));
  const [shown = series, ...others] = withoutLead([series, ...beside], year);
  return {
    kind: 'indicator',
    ...common,
    view,
    series: shown,
    reading: readYear(series, year),
    others,
    othersLeftOut: Math.max(0, places.length - OTHERS_SHOWN),
  };
}

function comparisonContent(view: CompareView, lookUp: LookUp, aliases: ComparisonAliases): SlideContent {
  const [a, b] = [lookUp(view.a.dataset ?? view.dataset), lookUp(view.b.dataset ?? view.dataset)];
  if (a === null || b === null) return { kind: 'missing', what: 'dataset' };
  const sides = sidesOf({ ref: view.a, dataset: a }, { ref: view.b, dataset: b });
  const comparison = compare(sides.a, sides.b, aliases, view.measure);
  return {
    kind: 'comparison',
    dataset: b,
    region: sides.b.region ?? '',
    year: sides.b.year,
    view,
    ...sides,
    comparison,
    rows: compareRows(comparison.changed, view),
  };
}

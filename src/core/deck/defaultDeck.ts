import type { Dataset } from '../dataset/dataset.ts';
import { compareMovers } from '../measures/movers.ts';
import { coverageOf } from '../measures/readAll.ts';
import { type LargeMove, largestMoves } from '../overview/largestMoves.ts';
import { overviewItems } from '../overview/overviewItems.ts';
import { sectionsOf } from '../overview/sectionsOf.ts';
import { indicatorView, overviewView } from '../view/formatView.ts';
import { parseView } from '../view/parseView.ts';
import { shownYear } from '../view/shownYear.ts';
import type { DeckRef, OverviewView, ViewScope } from '../view/view.ts';
import { type Deck, isSlideView, newSlide, type Slide, viewSlide } from './deck.ts';
import { MOST_PARTS, ROWS_A_SLIDE } from './resolveSlide.ts';

/** Movers of a section that have a slide of their own. */
const MOST_MOVERS = 3;
/** A slide of its own for every so many rows of a section. */
const ROWS_A_MOVER = 4;

/**
 * The deck of a dataset by rule: title, summary, for each section its rows and one to three of its largest changes, the comparison
 * where one is open, notes, end. Slides have ids that say what they are, so that the same slide is found again after a reload.
 */
export function defaultDeck(
  dataset: Dataset,
  scope: ViewScope,
  comparison: DeckRef['comparison'] = null,
): Deck {
  const view = overviewView(scope);
  const slides: readonly Slide[] = [
    newSlide('title', view, 'title'),
    viewSlide(view, 'summary'),
    ...(coverageOf(dataset) === 'empty' ? [] : sectionSlides(dataset, view)),
    ...comparisonSlide(comparison),
    newSlide('notes', view, 'notes'),
    newSlide('end', view, 'end'),
  ];
  return { id: 'default', name: '', slides };
}

/** A deck of one view: what is on the page, on the stage. */
export function singleDeck(address: string): Deck {
  const { view } = parseView(address);
  return { id: 'only', name: '', slides: isSlideView(view) ? [viewSlide(view, 'only')] : [] };
}

function sectionSlides(dataset: Dataset, view: OverviewView): readonly Slide[] {
  const region = Math.max(
    0,
    dataset.regions.findIndex(({ name }) => name === view.region),
  );
  const items = overviewItems(dataset, region, shownYear(dataset, view, region));
  return sectionsOf(items, 'report').flatMap(({ section, items: rows }): readonly Slide[] => {
    const pages = Math.min(MOST_PARTS, Math.ceil(rows.length / ROWS_A_SLIDE));
    const name = `section-${section ?? 'none'}`;
    return [
      ...Array.from({ length: pages }, (_, part) => ({
        ...newSlide('section', view, part === 0 ? name : `${name}-${part + 1}`),
        section,
        part,
      })),
      ...moversOf(rows).map(({ item }) =>
        viewSlide(
          indicatorView({ ...view, region: item.region || null }, item.series.indicator.id),
          `mover-${item.key}`,
        ),
      ),
    ];
  });
}

/** One to three of the largest changes, the better and the worse together, by how much of their own range they moved. */
function moversOf(rows: Parameters<typeof largestMoves>[0]): readonly LargeMove[] {
  const { gains, losses } = largestMoves(rows, MOST_MOVERS);
  const most = Math.min(MOST_MOVERS, Math.max(1, Math.floor(rows.length / ROWS_A_MOVER)));
  const largest = [...gains, ...losses].sort((a, b) => compareMovers(a.mover, b.mover)).slice(0, most);
  // in the order of the report
  return [...largest].sort((a, b) => rows.indexOf(a.item) - rows.indexOf(b.item));
}

function comparisonSlide(address: string | null): readonly Slide[] {
  if (address === null) return [];
  const { view } = parseView(address);
  return view.page === 'compare' ? [viewSlide(view, 'comparison')] : [];
}

import { formatView } from '../view/formatView.ts';
import { parseView } from '../view/parseView.ts';
import type { CompareView, IndicatorView, OverviewView } from '../view/view.ts';

/** The views that can stand on a slide. */
export type SlideView = OverviewView | IndicatorView | CompareView;

/**
 * What a slide makes of its view. view: what the page shows (summary of an overview, one indicator, a comparison);
 * section: the indicators of one theme; title, notes and end: of the view's dataset, region and year.
 */
export const SLIDE_KINDS = ['title', 'view', 'section', 'notes', 'end'] as const;
export type SlideKind = (typeof SLIDE_KINDS)[number];

/** A saved view-state with what is said to it. */
export interface Slide {
  /** Stable within its deck. */
  readonly id: string;
  readonly kind: SlideKind;
  /** The view as an address (#/indicator/pm25?year=2022), without theme and language, which are the stage's. */
  readonly address: string;
  /** Section of the report ('二') of a section slide; null: the rows that belong to none. */
  readonly section: string | null;
  /** Which screenful of a section with many rows, from 0. */
  readonly part: number;
  /** null: the sentence that the numbers give, made anew each time. */
  readonly caption: string | null;
  readonly notes: string;
  readonly hidden: boolean;
}

export interface Deck {
  readonly id: string;
  /** '' for the one made by rule. */
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** The view of a slide; the overview where an address of another version is no view that can be shown. */
export function slideView({ address }: Pick<Slide, 'address'>): SlideView {
  const { view } = parseView(address);
  return isSlideView(view) ? view : (parseView('').view as OverviewView);
}

export function isSlideView(view: { readonly page: string }): view is SlideView {
  return view.page === 'overview' || view.page === 'indicator' || view.page === 'compare';
}

/** The address that a slide keeps of a view. */
export function slideAddress(view: SlideView): string {
  return formatView({ ...view, theme: 'system', lang: 'zh' });
}

/** A slide of a view, with the caption that its numbers give. */
export function viewSlide(view: SlideView, id: string): Slide {
  return newSlide('view', view, id);
}

export function newSlide(kind: SlideKind, view: SlideView, id: string): Slide {
  return {
    id,
    kind,
    address: slideAddress(view),
    section: null,
    part: 0,
    caption: null,
    notes: '',
    hidden: false,
  };
}

/** Ids of the datasets that a deck is about, each once; null is the one that opens first. */
export function datasetsOf(deck: Deck): readonly (string | null)[] {
  return [...new Set(deck.slides.flatMap((slide) => datasetsOfView(slideView(slide))))];
}

export function datasetsOfView(view: SlideView): readonly (string | null)[] {
  return view.page === 'compare'
    ? [view.a.dataset ?? view.dataset, view.b.dataset ?? view.dataset]
    : [view.dataset];
}

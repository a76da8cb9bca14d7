import type { Aggregation } from '../dataset/indicator.ts';
import type { Verdict } from '../measures/reading.ts';
import type { CompareMeasure } from './compareMeasures.ts';
import type { RowFilter } from './rowFilter.ts';

/** What every page shares; all of it is in the URL. */
export interface ViewScope {
  /** Dataset id; null is the one that opens first. */
  readonly dataset: string | null;
  /** Region name; null is the dataset's first. */
  readonly region: string | null;
  /** null is the newest year with data. */
  readonly year: number | null;
  /** Indicators whose finer periods become years in another way than the dictionary says. */
  readonly aggregations: Readonly<Record<string, Aggregation>>;
  readonly theme: 'system' | 'light' | 'dark';
  readonly lang: 'zh' | 'en';
}

export interface OverviewView extends ViewScope, RowFilter {
  readonly page: 'overview';
  readonly sort: 'report' | 'change' | 'target';
  readonly layout: 'list' | 'matrix';
}

export interface IndicatorView extends ViewScope {
  readonly page: 'indicator';
  readonly indicator: string;
  readonly mode: 'value' | 'yoy' | 'index' | 'target';
  /** Base year of the index; null is the first year with a value. */
  readonly baseYear: number | null;
  /** Regions drawn beside the view's own, at most 8 in all. */
  readonly compare: readonly string[];
  readonly layout: 'single' | 'multiples';
  /** Year whose source line is pinned. */
  readonly pin: number | null;
}

/** One side of a comparison; null as in ViewScope, but a null region is every region. */
export interface SideRef {
  readonly dataset: string | null;
  readonly region: string | null;
  /** null: the newest year with data; for A beside the same dataset, the year before B's. */
  readonly year: number | null;
}

/** Sizes of change to choose from, in percent or points. */
export const CHANGE_LIMITS = [1, 5, 10, 20, 50] as const;
export type ChangeLimit = (typeof CHANGE_LIMITS)[number];

export const COMPARE_TABS = ['changed', 'added', 'missing', 'unlike', 'revised'] as const;
export type CompareTab = (typeof COMPARE_TABS)[number];

export interface CompareView extends ViewScope {
  readonly page: 'compare';
  readonly a: SideRef;
  readonly b: SideRef;
  readonly tab: CompareTab;
  readonly verdict: Verdict | null;
  /** Section of the report ('二'); null shows all. */
  readonly section: string | null;
  readonly sort: 'size' | 'file';
  readonly layout: 'arrows' | 'scatter';
  readonly measure: CompareMeasure;
  /** Only changes of at least so many percent (or points); null shows all. */
  readonly least: ChangeLimit | null;
  /** Unit of the scatter; null is the one that most rows have. */
  readonly unit: string | null;
}

/** The files kept in this browser. */
export interface LibraryView extends ViewScope {
  readonly page: 'library';
  /** Only files whose name or title holds this. */
  readonly search: string | null;
}

/** Bringing a table: the file to open when no dataset is named, else how that dataset's file was read. */
export interface ImportView extends ViewScope {
  readonly page: 'import';
}

/** What is presented, edited or printed page by page: a deck, or one view alone. */
export interface DeckRef {
  /** A kept deck; null is the one made by rule from the dataset, region and year in scope. */
  readonly deck: string | null;
  /** Address of the one view that is shown instead of a deck. */
  readonly only: string | null;
  /** Address of the comparison that the deck made by rule takes in. */
  readonly comparison: string | null;
}

/** The stage. */
export interface PresentView extends ViewScope, DeckRef {
  readonly page: 'present';
  /** Id of the slide shown; null is the first. Ids outlive reordering, numbers do not. */
  readonly slide: string | null;
  /** How much of the slide is revealed, from 0; null is all of it. */
  readonly step: number | null;
}

/** The presenter's own window: notes, next slide, timer. */
export interface SpeakerView extends ViewScope, DeckRef {
  readonly page: 'speaker';
}

/** Editing a deck; without a kept one, the list of decks. */
export interface DecksView extends ViewScope {
  readonly page: 'decks';
  readonly deck: string | null;
  /** Id of the slide at hand. */
  readonly slide: string | null;
}

export const REPORT_PARTS = ['overview', 'indicators', 'deck'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** What is laid out on A4 to be printed. */
export interface ReportView extends ViewScope, DeckRef {
  readonly page: 'report';
  readonly of: ReportPart;
  /** Ids of the chosen indicators; empty is all of them. */
  readonly indicators: readonly string[];
}

/** What a page shows: it is the URL, a bookmark, a slide. parseView(formatView(v)) = v. */
export type View =
  | OverviewView
  | IndicatorView
  | CompareView
  | LibraryView
  | ImportView
  | PresentView
  | SpeakerView
  | DecksView
  | ReportView;

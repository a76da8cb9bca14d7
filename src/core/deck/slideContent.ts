import type { ComparedRow, Comparison, ComparisonAliases, Side } from '../compare/compare.ts';
import type { Dataset, SourceNote } from '../dataset/dataset.ts';
import type { Indicator } from '../dataset/indicator.ts';
import type { Series } from '../dataset/series.ts';
import type { Reading } from '../measures/reading.ts';
import type { LargestMoves } from '../overview/largestMoves.ts';
import type { OverviewFacts } from '../overview/overviewFacts.ts';
import type { OverviewItem } from '../overview/overviewItems.ts';
import type { CompareView, IndicatorView, OverviewView } from '../view/view.ts';

/** What the slides of one dataset have in common. */
interface OfDataset {
  readonly dataset: Dataset;
  /** Name of the region; '' for a file that names none. */
  readonly region: string;
  readonly year: number;
}

export interface TitleContent extends OfDataset {
  readonly kind: 'title';
  readonly facts: OverviewFacts;
}

/** The whole in counts, and the largest changes. */
export interface SummaryContent extends OfDataset {
  readonly kind: 'summary';
  readonly view: OverviewView;
  readonly items: readonly OverviewItem[];
  readonly facts: OverviewFacts;
  readonly moves: LargestMoves;
}

/** Rows with their values and changes: a section, a filtered overview, or regions of one indicator. */
export interface RowsContent extends OfDataset {
  readonly kind: 'rows';
  readonly view: OverviewView;
  /** Section of the report ('二'); null for rows of none, or of several. */
  readonly section: string | null;
  /** The rows of this slide. */
  readonly items: readonly OverviewItem[];
  /** Of all its rows, also those on the slides beside it. */
  readonly facts: OverviewFacts;
  readonly moves: LargestMoves;
  /** How many rows it and the slides beside it show; where `left` is not 0, those of the largest changes. */
  readonly shown: number;
  readonly left: number;
  readonly part: number;
  readonly parts: number;
}

export interface IndicatorContent extends OfDataset {
  readonly kind: 'indicator';
  readonly view: IndicatorView;
  /** Begins with its first number where many empty years stand before that. */
  readonly series: Series;
  readonly reading: Reading;
  /** Other regions beside it, at most four: five lines can be told apart across a room. */
  readonly others: readonly Series[];
  /** How many more the view has. */
  readonly othersLeftOut: number;
}

export interface ComparisonContent extends OfDataset {
  readonly kind: 'comparison';
  readonly view: CompareView;
  readonly a: Side;
  readonly b: Side;
  readonly comparison: Comparison;
  /** The changed rows that pass the view's filter, in its order. */
  readonly rows: readonly ComparedRow[];
}

/** What cannot be compared and why, and what the source says of itself. */
export interface NotesContent extends OfDataset {
  readonly kind: 'notes';
  readonly notes: readonly SourceNote[];
  readonly unlike: readonly OverviewItem[];
  /** Of how many rows. */
  readonly count: number;
  readonly of: Indicator | null;
}

export interface EndContent extends OfDataset {
  readonly kind: 'end';
}

/** The dataset is not (or no longer) on this machine, or has no such indicator or row. */
export interface MissingContent {
  readonly kind: 'missing';
  readonly what: 'dataset' | 'indicator' | 'rows';
}

/** All that a slide shows, as numbers and names: the stage, its thumbnails, PPTX and print make their own of the same. */
export type SlideContent =
  | TitleContent
  | SummaryContent
  | RowsContent
  | IndicatorContent
  | ComparisonContent
  | NotesContent
  | EndContent
  | MissingContent;

export type { ComparisonAliases };

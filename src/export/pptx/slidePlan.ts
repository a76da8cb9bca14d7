import type { Phrase } from '../../text/phrase.ts';
import type { PlannedChart } from './chartPlan.ts';

/** In inches, on a slide of 13.333 x 7.5. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where the content of a slide stands: under the caption, over the source line. */
export const BODY: Place = { x: 0.6, y: 1.72, w: 12.13, h: 4.98 };

/** Sizes of a table's text in points, the largest that fits; smaller than the last is not read in a room. */
export const TABLE_SIZES = [16, 15, 14, 13, 12] as const;

/** The same of a table of few rows, which is read from farther away. */
export const FEW_ROWS = 6;
export const FEW_SIZES = [20, 18, ...TABLE_SIZES] as const;

/** A stretch of text of one look; a colour is six hexadecimal digits. */
export interface Run {
  readonly text: string;
  readonly colour?: string;
  readonly bold?: boolean;
  /** In points; that of its box where it says none. */
  readonly size?: number;
}

export interface PlannedText {
  readonly kind: 'text';
  /** What it is, for the list of a slide's parts and for screen readers. */
  readonly name: string;
  readonly place: Place;
  readonly paragraphs: readonly (readonly Run[])[];
  readonly size: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  /** A thin dashed frame, as around 示例数据. */
  readonly framed?: boolean;
}

export interface PlannedColumn {
  readonly title: string;
  /** In inches. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface PlannedCell {
  readonly text: string;
  readonly colour?: string;
  readonly bold?: boolean;
}

export interface PlannedTable {
  readonly kind: 'table';
  readonly name: string;
  readonly place: Pick<Place, 'x' | 'y'>;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly size: number;
  /** Of a row whose texts stand in one line, in inches. */
  readonly rowHeight: number;
}

export interface PlacedChart {
  readonly kind: 'chart';
  readonly place: Place;
  readonly chart: PlannedChart;
}

export type Piece = PlannedText | PlannedTable | PlacedChart;

/** One slide of the file; content that does not fit on one becomes several. */
export interface PlannedSlide {
  readonly layout: 'title' | 'content';
  readonly caption: readonly Phrase[];
  /** '' where nothing stands that needs a source. */
  readonly source: string;
  /** '示例数据' where made-up numbers stand, else ''. */
  readonly sample: string;
  readonly notes: string;
  readonly hidden: boolean;
  readonly pieces: readonly Piece[];
}

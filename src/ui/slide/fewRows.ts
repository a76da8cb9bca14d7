import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import type { RowRoom } from './rowFit.ts';
import type { SlideFormat, SlideGeometry } from './slideGeometry.ts';

/** How a row stands that has the slide's whole width. */
export interface FewShape {
  readonly height: number;
  /** The line of its years; null where no row has more than one. */
  readonly line: { readonly width: number; readonly height: number } | null;
  /** Name and change stand over the line, not on either side of it. */
  readonly over: boolean;
}

/** Up to so many rows stand in one column, as wide as the slide. */
export const FEW = 4;
/** By how many they are, from one on. */
const HEIGHTS: Record<SlideFormat, readonly number[]> = {
  landscape: [540, 345, 240, 180],
  portrait: [900, 700, 500, 380],
};
const LINE_WIDTHS = [560, 560, 520, 420];
/** Of name and change over a line. */
export const HEAD = 190;
/** The first and the last year under a line. */
const YEARS = 48;
const AROUND = 48;
/** Of a change beside a line. */
const CHANGE_COLUMN = 480;
/** From a name to a line, and from there to the change. */
const BESIDE = 96;
/** Of a name, where no line stands between it and the change. */
const NAME_COLUMN = 724;

/** The shape of few rows: the fewer, the taller, so that a slide of one or two is filled by what it says. */
export function fewShape(items: readonly OverviewItem[], { format, height, width }: SlideGeometry): FewShape {
  const at = Math.max(0, items.length - 1);
  const tall = Math.min(HEIGHTS[format][at] ?? 0, Math.floor(height / Math.max(1, items.length)));
  const over = format === 'portrait';
  if (!items.some(({ series }) => series.points.length > 1))
    return { height: over ? Math.min(tall, HEAD) : tall, line: null, over };
  return {
    height: tall,
    line: {
      width: over ? width : (LINE_WIDTHS[at] ?? 0),
      height: tall - (over ? HEAD : 0) - YEARS - AROUND,
    },
    over,
  };
}

/** What of its width such a row leaves to name and change. */
export function fewRoom({ height, line, over }: FewShape, width: number): RowRoom {
  if (over) return { width, height: line === null ? height : HEAD, changeColumn: null };
  return line === null
    ? { width, height, changeColumn: width - NAME_COLUMN }
    : { width: width - line.width - BESIDE, height, changeColumn: CHANGE_COLUMN };
}

import type { LineSeriesOption } from 'echarts';
import type { Bound } from '../core/dataset/dataset.ts';
import { pointOf, type Series } from '../core/dataset/series.ts';
import { formatQuantity } from '../text/format.ts';
import { plotted } from './chartOption.ts';
import { type ChartView, isPart, labelledYears, levelAt } from './chartView.ts';
import { keepInside, movedLabels } from './keepInside.ts';
import { verdictColour } from './palette.ts';
import { plainLabel } from './plainLabel.ts';

type PointItem = Extract<NonNullable<LineSeriesOption['data']>[number], { symbolSize?: unknown }>;
type PointLook = Pick<PointItem, 'symbol' | 'symbolSize' | 'symbolRotate' | 'itemStyle'>;

/**
 * Points and their direct labels: this year filled in its verdict's colour, last year hollow, a part year a broken ring, a bounded
 * value a hollow triangle that points to where the real one is. Values of the years in `below` stand under the line.
 */
export function pointSeries(view: ChartView, below: ReadonlySet<number>): LineSeriesOption {
  const { series, readings, years, year, palette, language, insets } = view;
  const labelled = labelledYears(series, year);
  const textOf = (one: number): string =>
    formatQuantity(
      levelAt(series, one) ?? 'absent',
      pointOf(series, one)?.bound ?? null,
      series.indicator,
      language,
    );
  const sizeOf = (one: number): number => (one === year ? 20 : 14);
  const moves = years.map((one, at) =>
    placeOfLabel(view, one, below).align === 'center'
      ? keepInside(textOf(one), sizeOf(one), at, years.length, insets)
      : 0,
  );
  return {
    type: 'line',
    xAxisIndex: 0,
    yAxisIndex: 0,
    silent: true,
    lineStyle: { width: 0 },
    symbol: 'circle',
    showSymbol: true,
    showAllSymbol: true,
    labelLayout: movedLabels(moves),
    // over the target lines, whose dashes stop around the figures
    z: 6,
    data: years.map((one): PointItem | null => {
      const value = plotted(levelAt(series, one));
      if (value === null) return null;
      const now = one === year;
      const verdict = readings.find((reading) => reading.year === one)?.verdict ?? 'neutral';
      const colour = now ? verdictColour(verdict, palette) : palette.ink;
      const text = textOf(one);
      const { position, align } = placeOfLabel(view, one, below);
      return {
        value,
        ...pointLook(view, one, colour),
        label: {
          show: labelled.has(one),
          formatter: plainLabel(text),
          position,
          align,
          distance: now ? 9 : 7,
          color: colour,
          fontSize: sizeOf(one),
          fontWeight: now ? 700 : 400,
          textBorderColor: palette.paper,
          textBorderWidth: 4,
        },
      };
    }),
  };
}

const TRIANGLES: Record<Bound, PointLook> = {
  atLeast: { symbol: 'triangle' },
  atMost: { symbol: 'triangle', symbolRotate: 180 },
  about: { symbol: 'diamond' },
};

/** Diameters of points and the width of their rings. */
export interface PointSizes {
  readonly now: number;
  readonly last: number;
  readonly other: number;
  /** Of a value that is only bounded, and of a part year. */
  readonly open: number;
  readonly ring: number;
}

const PAGE_POINTS: PointSizes = { now: 11, last: 9, other: 6, open: 11, ring: 2 };

/** How the point of a year is drawn; `colour` is this year's. */
export function pointLook(
  { series, year, palette }: Pick<ChartView, 'series' | 'year' | 'palette'>,
  one: number,
  colour: string,
  sizes: PointSizes = PAGE_POINTS,
): PointLook {
  const point = pointOf(series, one);
  const now = one === year;
  const line = now ? colour : palette.line;
  const hollow = { color: palette.paper, borderColor: line, borderWidth: sizes.ring };
  const { now: nowSize, open } = sizes;
  if (point !== null && point.bound !== null)
    return {
      ...TRIANGLES[point.bound],
      symbolSize: now ? Math.max(nowSize, open) + 2 : open,
      itemStyle: hollow,
    };
  if (isPart(point))
    return {
      symbolSize: now ? nowSize + 1 : open - 1,
      itemStyle: { ...hollow, borderType: [sizes.ring * 1.5, sizes.ring] },
    };
  if (one === year - 1) return { symbolSize: sizes.last, itemStyle: hollow };
  return { symbolSize: now ? nowSize : sizes.other, itemStyle: { color: line } };
}

/** Over a crest, under a trough; on a slope beside the line, on the side that it leaves free. */
function placeOfLabel(
  { series, year }: ChartView,
  one: number,
  below: ReadonlySet<number>,
): { readonly position: 'top' | 'bottom'; readonly align: 'left' | 'center' | 'right' } {
  const value = levelAt(series, one) ?? 0;
  const beside = (next: number): number | null =>
    isPart(pointOf(series, one)) || isPart(pointOf(series, next)) ? null : levelAt(series, next);
  const [before, after] = [beside(one - 1), beside(one + 1)];
  if (below.has(one)) return { position: 'bottom', align: 'center' };
  const sides = [before, after].filter((side) => side !== null);
  const trough =
    sides.length > 0 && sides.every((side) => side >= value) && sides.some((side) => side > value);
  if (trough && !standsOnFloor(series, value)) return { position: 'bottom', align: 'center' };
  if (trough) {
    const align = before === value ? 'right' : after === value ? 'left' : 'center';
    return { position: 'top', align };
  }
  const slope = before !== null && after !== null && one !== year && before < value !== after < value;
  return { position: 'top', align: slope ? (after > value ? 'right' : 'left') : 'center' };
}

/** Share of the axis that a label needs under its point. */
const LABEL_ROOM = 0.1;

/** True where the axis begins at zero and the value is so near to it that a label under it would lie on the years. */
function standsOnFloor(series: Series, value: number): boolean {
  const levels = series.points.flatMap((point) => levelAt(series, point.year) ?? []);
  return Math.min(...levels) >= 0 && value < Math.max(...levels) * LABEL_ROOM;
}

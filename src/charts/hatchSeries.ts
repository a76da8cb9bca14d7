import type { CustomSeriesOption } from 'echarts';
import { pointOf } from '../core/dataset/series.ts';
import { type ChartView, levelAt } from './chartView.ts';
import { frameOf } from './frameOf.ts';
import { textWidth } from './labelWidth.ts';
import type { Palette } from './palette.ts';

/** Neighbouring years that the line leaves out for one reason. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** Years without a value, or with one in a unit that cannot be converted: hatched over the whole height, with the reason. */
export function hatchSeries(view: ChartView): CustomSeriesOption[] {
  const { years, palette } = view;
  const gaps = gapsOf(view);
  if (gaps.length === 0) return [];
  return [
    {
      type: 'custom',
      xAxisIndex: 0,
      yAxisIndex: 0,
      silent: true,
      encode: { x: 0 },
      data: gaps.map((gap) => [years.indexOf(gap.from)]),
      z: 1,
      renderItem: (params, api) => {
        const frame = frameOf(params.coordSys);
        const gap = gaps[params.dataIndex];
        if (gap === undefined || frame === null) return null;
        const [x = 0] = api.coord([api.value(0), 0]);
        const size = api.size?.([1, 0]);
        const column = Array.isArray(size) ? (size[0] ?? 0) : 0;
        const left = x - column / 2 + 2;
        const width = column * (gap.to - gap.from + 1) - 4;
        const height = frame.height;
        const fits = textWidth(gap.words, 13) + 12 <= width;
        const middle = { x: left + width / 2, y: frame.y + height / 2 };
        return {
          type: 'group',
          children: [
            ...hatch(left, frame.y, width, height, palette),
            ...(fits ? reason(gap.words, middle, palette) : []),
          ],
        };
      },
    },
  ];
}

/** The years that have no value in the indicator's unit, neighbours of one reason together. */
export function gapsOf({
  series,
  years,
  year,
  words,
}: Pick<ChartView, 'series' | 'years' | 'year' | 'words'>): readonly Gap[] {
  const last = Math.max(
    year,
    series.points.findLast((point) => levelAt(series, point.year) !== null)?.year ?? 0,
  );
  const gaps: Gap[] = [];
  for (const one of years) {
    if (one > last || levelAt(series, one) !== null) continue;
    const hasValue = typeof pointOf(series, one)?.value === 'number';
    const why = hasValue ? words.unitBreak : words.noData;
    const open = gaps.at(-1);
    if (open !== undefined && open.to === one - 1 && open.words === why)
      gaps[gaps.length - 1] = { ...open, to: one };
    else gaps.push({ from: one, to: one, words: why });
  }
  return gaps;
}

interface ReasonPaper {
  type: 'rect';
  shape: { x: number; y: number; width: number; height: number };
  style: { fill: string };
}

interface ReasonText {
  type: 'text';
  style: {
    text: string;
    x: number;
    y: number;
    align: 'center';
    verticalAlign: 'middle';
    fill: string;
    fontSize: number;
  };
}

/** The reason on a strip of paper, so that the hatch does not run through it. */
function reason(
  text: string,
  { x, y }: { readonly x: number; readonly y: number },
  palette: Palette,
): (ReasonPaper | ReasonText)[] {
  const width = textWidth(text, 13) + 12;
  return [
    {
      type: 'rect',
      shape: { x: x - width / 2, y: y - 12, width, height: 24 },
      style: { fill: palette.paper },
    },
    {
      type: 'text',
      style: { text, x, y, align: 'center', verticalAlign: 'middle', fill: palette.ink2, fontSize: 13 },
    },
  ];
}

interface HatchLine {
  type: 'line';
  shape: { x1: number; y1: number; x2: number; y2: number };
  style: { stroke: string; lineWidth: number; opacity: number };
}

/** How far apart the strokes are, and how thick. */
export interface HatchLook {
  readonly step: number;
  readonly lineWidth: number;
}

const PAGE_HATCH: HatchLook = { step: 7, lineWidth: 1 };

/** Parallel strokes clipped to a box. */
export function hatch(
  left: number,
  top: number,
  width: number,
  height: number,
  palette: Palette,
  { step, lineWidth }: HatchLook = PAGE_HATCH,
): HatchLine[] {
  const lines: HatchLine[] = [];
  for (let offset = step; offset < width + height; offset += step) {
    const x1 = left + Math.max(0, offset - height);
    const y1 = top + Math.min(offset, height);
    const x2 = left + Math.min(offset, width);
    const y2 = top + Math.max(0, offset - width);
    lines.push({
      type: 'line',
      shape: { x1, y1, x2, y2 },
      style: { stroke: palette.edge, lineWidth, opacity: 0.4 },
    });
  }
  return lines;
}

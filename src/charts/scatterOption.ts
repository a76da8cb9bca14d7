import type { LineSeriesOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';
import type { Verdict } from '../core/measures/reading.ts';
import { formatNumber } from '../text/format.ts';
import { type ChartOption, plotted, SANS } from './chartOption.ts';
import { type Palette, verdictColour } from './palette.ts';
import { plainLabel } from './plainLabel.ts';
import { type LabelLook, type LabelPlace, PAGE_LABELS } from './scatterLabels.ts';
import type { ScatterScale } from './scatterScale.ts';

/** One row: its value in A and in B, in one unit. */
export interface ScatterPoint {
  readonly name: string;
  readonly a: number;
  readonly b: number;
  readonly verdict: Verdict;
}

interface ScatterView {
  readonly points: readonly ScatterPoint[];
  readonly scale: ScatterScale;
  readonly palette: Palette;
  readonly insets: ScatterInsets;
  /** Names of the axes: A 2022, B 2023 and the unit. */
  readonly across: string;
  readonly upward: string;
  /** Positions of the points that are named, with where their names have room. */
  readonly labels: ReadonlyMap<number, LabelPlace>;
  readonly look?: ScatterLook;
}

/** Sizes of names, points, axes, and how thick the diagonal is. */
export interface ScatterLook extends LabelLook {
  readonly axis: number;
  readonly title: number;
  readonly line: number;
}

const PAGE_SCATTER: ScatterLook = { ...PAGE_LABELS, axis: 13, title: 14, line: 1 };

export interface ScatterInsets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A across, B upwards on one scale, with the diagonal on which nothing changed; the farthest points are named. */
export function scatterOption(view: ScatterView): ChartOption {
  const { points, scale, palette, insets, across, upward, labels, look = PAGE_SCATTER } = view;
  const [low, high] = [plotted(scale.min) ?? 0, plotted(scale.max) ?? 0];
  const diagonal: LineSeriesOption = {
    type: 'line',
    silent: true,
    symbol: 'none',
    data: [
      [low, low],
      [high, high],
    ],
    lineStyle: { color: palette.edge, width: look.line, type: 'solid' },
    z: 1,
  };
  const dots: LineSeriesOption = {
    type: 'line',
    silent: true,
    lineStyle: { width: 0 },
    showSymbol: true,
    showAllSymbol: true,
    symbol: 'circle',
    z: 3,
    data: points.map(({ name, a, b, verdict }, at) => {
      const colour = verdictColour(verdict, palette);
      const quiet = verdict === 'neutral' || verdict === 'flat';
      return {
        value: [plotted(a) ?? 0, plotted(b) ?? 0],
        symbolSize: look.dot * (labels.has(at) ? 2 : 1.6),
        itemStyle: quiet
          ? { color: palette.paper, borderColor: colour, borderWidth: look.line * 1.5 }
          : { color: colour, borderColor: palette.paper, borderWidth: look.line },
        label: {
          show: labels.has(at),
          formatter: plainLabel(name),
          ...labels.get(at),
          distance: look.distance,
          color: palette.ink,
          fontSize: look.size,
        },
      };
    }),
  };
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [{ ...insets, outerBoundsMode: 'none' }],
    xAxis: [
      {
        ...axis(view),
        name: across,
        nameLocation: 'end',
        nameGap: 0,
        nameTextStyle: nameStyle(palette, 'right', look),
      } satisfies XAXisComponentOption,
    ],
    yAxis: [
      {
        ...axis(view),
        name: upward,
        nameLocation: 'end',
        nameGap: 12,
        nameTextStyle: nameStyle(palette, 'left', look),
      } satisfies YAXisComponentOption,
    ],
    series: [diagonal, dots],
  };
}

function axis({ scale, palette, look = PAGE_SCATTER }: ScatterView) {
  return {
    type: scale.isLog ? ('log' as const) : ('value' as const),
    min: scale.min,
    max: scale.max,
    splitNumber: 5,
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      color: palette.ink3,
      fontSize: look.axis,
      hideOverlap: true,
      formatter: (value: number) => formatNumber(value, 10).replace(/\.?0+$/, ''),
    },
    splitLine: { lineStyle: { color: palette.hair } },
  };
}

function nameStyle(palette: Palette, align: 'left' | 'right', { axis, title }: ScatterLook) {
  return {
    color: palette.ink,
    fontSize: title,
    fontWeight: 700 as const,
    align,
    verticalAlign: align === 'right' ? ('top' as const) : ('bottom' as const),
    padding: align === 'right' ? [axis + 17, 0, 0, 0] : [0, 0, 0, 0],
  };
}

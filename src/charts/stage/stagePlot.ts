import type { ChartOption } from '../chartOption.ts';
import { plotted, SANS } from '../chartOption.ts';
import type { Palette } from '../palette.ts';
import { STAGE_LINE } from './stageLook.ts';

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

/** Where a chart's frame lies and what it spans: all is known before it is drawn, so that texts can be given places that are free. */
export interface StagePlot extends StageSize {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Columns of years. */
  readonly count: number;
  readonly min: number;
  readonly max: number;
}

export function columnOf({ width, left, right, count }: StagePlot): number {
  return (width - left - right) / Math.max(1, count);
}

/** The middle of a year's column. */
export function xOf(plot: StagePlot, at: number): number {
  return plot.left + columnOf(plot) * (at + 0.5);
}

export function yOf({ height, top, bottom, min, max }: StagePlot, value: number): number {
  return top + ((max - value) / (max - min)) * (height - top - bottom);
}

/** The ends of a value axis that leaves room in pixels above the highest and below the lowest of the values. */
export function rangeOf(
  values: readonly number[],
  inner: number,
  above: number,
  below: number,
): { readonly min: number; readonly max: number } {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!Number.isFinite(low)) return { min: 0, max: 1 };
  const span = high - low || Math.abs(high) * 0.5 || 1;
  const unit = span / Math.max(1, inner - above - below);
  const middle = high === low ? span / 2 : 0;
  return { min: low - middle - unit * below, max: high + middle + unit * above };
}

/** Frame and axes without any words: every text of a stage chart is placed by placeTexts. */
export function stageFrame(
  { left, right, top, bottom, min, max }: StagePlot,
  years: readonly number[],
  palette: Palette,
): Pick<ChartOption, 'animation' | 'textStyle' | 'grid' | 'xAxis' | 'yAxis'> {
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [{ left, right, top, bottom, outerBoundsMode: 'none' }],
    xAxis: [
      {
        type: 'category',
        data: years.map(String),
        axisLine: { onZero: false, lineStyle: { color: palette.edge, width: STAGE_LINE.axis } },
        axisTick: { show: false },
        axisLabel: { show: false },
      },
    ],
    yAxis: [
      {
        type: 'value',
        min: plotted(min) ?? 0,
        max: plotted(max) ?? 1,
        show: false,
        splitLine: { show: false },
      },
    ],
  };
}

import type { Target } from '../core/dataset/dataset.ts';
import { bareAxis, plotFrame, valueAxis, yearAxis } from './axes.ts';
import { changeExtent } from './changeExtent.ts';
import { changeSeries, changeSizes } from './changeSeries.ts';
import { type ChartOption, SANS } from './chartOption.ts';
import type { ChartView } from './chartView.ts';
import { cutOf, drawnSize } from './cutBars.ts';
import { drawsBars } from './levelBars.ts';
import { levelSeries } from './levelSeries.ts';

/** The level as a line (or, for few years, as bars) over its changes as bars, on one axis of years. Two frames, never two value axes in one. */
export function levelOverYoyOption(view: ChartView, target: Target | null): ChartOption {
  const { palette } = view;
  const narrow = view.insets.narrow;
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [
      plotFrame(view.insets, { top: 24, height: 232 }),
      plotFrame(view.insets, { top: 312, height: BARS }),
    ],
    xAxis: [yearAxis(view, 0, true), yearAxis(view, 1, false)],
    yAxis: [valueAxis(palette, 0, drawsBars(view.series), view.insets), bareAxis(1, extentOf(view))],
    series: [...levelSeries(view, target), ...changeSeries(view, 1, narrow ? 12 : 13)],
  };
}

const BARS = 116;

function extentOf(view: ChartView): { readonly min: number; readonly max: number } {
  const sizes = changeSizes(view).flatMap((size) => size ?? []);
  const cut = cutOf(sizes);
  const shown = view.readings.filter((reading) => view.years.includes(reading.year));
  return changeExtent(
    sizes.map((size) => drawnSize(size, cut)),
    sizes.length < shown.length,
    BARS,
  );
}

/** The changes alone, larger. */
export function yoyOption(view: ChartView): ChartOption {
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [plotFrame(view.insets, { top: 36, bottom: 52 })],
    xAxis: [yearAxis(view, 0, true)],
    yAxis: [valueAxis(view.palette, 0, true, view.insets)],
    series: changeSeries(view, 0, 14),
  };
}

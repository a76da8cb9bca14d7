import type { Target } from '../core/dataset/dataset.ts';
import { bareAxis, plotFrame, valueAxis, yearAxis } from './axes.ts';
import { changeExtent } from './changeExtent.ts';
import { barSize, changeMeasure, changeSeries } from './changeSeries.ts';
import { type ChartOption, isNarrow, SANS } from './chartOption.ts';
import type { ChartView } from './chartView.ts';
import { levelSeries } from './levelSeries.ts';

/** The level as a line over its changes as bars, on one axis of years. Two frames, never two value axes in one. */
export function levelOverYoyOption(view: ChartView, target: Target | null): ChartOption {
  const { years, year, palette } = view;
  const narrow = isNarrow(view.insets);
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [
      plotFrame(view.insets, { top: 24, height: 232 }),
      plotFrame(view.insets, { top: 312, height: BARS }),
    ],
    xAxis: [yearAxis(years, year, palette, 0, true, narrow), yearAxis(years, year, palette, 1, false)],
    yAxis: [valueAxis(palette, 0, false), bareAxis(1, extentOf(view))],
    series: [...levelSeries(view, target), ...changeSeries(view, 1, narrow ? 12 : 13)],
  };
}

const BARS = 116;

function extentOf({ readings, years }: ChartView): { readonly min: number; readonly max: number } {
  const measure = changeMeasure(readings);
  const shown = readings.filter((reading) => years.includes(reading.year));
  const sizes = shown.flatMap((reading) => barSize(reading, measure) ?? []);
  return changeExtent(sizes, sizes.length < shown.length, BARS);
}

/** The changes alone, larger. */
export function yoyOption(view: ChartView): ChartOption {
  const { years, year, palette } = view;
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [plotFrame(view.insets, { top: 36, bottom: 52 })],
    xAxis: [yearAxis(years, year, palette, 0, true, isNarrow(view.insets))],
    yAxis: [valueAxis(palette, 0, true)],
    series: changeSeries(view, 0, 14),
  };
}

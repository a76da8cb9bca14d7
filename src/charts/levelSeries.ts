import type { LineSeriesOption } from 'echarts';
import type { Target } from '../core/dataset/dataset.ts';
import { formatLimit, formatNumber } from '../text/format.ts';
import { breakSeries } from './breakSeries.ts';
import { type ChartSeries, plotted } from './chartOption.ts';
import { type ChartView, levelAt, type Stretch, stretchesOf } from './chartView.ts';
import { hatchSeries } from './hatchSeries.ts';
import { drawsBars, levelBars } from './levelBars.ts';
import { plainLabel } from './plainLabel.ts';
import { pointSeries } from './pointSeries.ts';
import { sameMonthsSeries } from './sameMonthsSeries.ts';

/** Dashes of the strokes of a level line. */
export const STROKES: Record<Stretch['stroke'], 'solid' | number[]> = {
  solid: 'solid',
  dashed: [6, 4],
  dotted: [2, 4],
};

/**
 * The level as a line, a stretch for every run of comparable years, or as bars where years are few; gaps hatched, target and standards as lines with their names on them.
 * Values of the years in `below` stand under the line, because something else stands above it.
 */
export function levelSeries(
  view: ChartView,
  target: Target | null,
  below: ReadonlySet<number> = new Set(),
): ChartSeries[] {
  const { series, years, palette, standards, words, language } = view;
  const { decimals } = series.indicator;
  const stretches = stretchesOf(series).map(
    ({ years: run, stroke }): LineSeriesOption => ({
      type: 'line',
      xAxisIndex: 0,
      yAxisIndex: 0,
      silent: true,
      connectNulls: false,
      showSymbol: false,
      lineStyle: { color: palette.line, width: 2.5, type: STROKES[stroke] },
      data: years.map((year) => plotted(run.includes(year) ? levelAt(series, year) : null)),
      z: 3,
    }),
  );
  const lines = [
    ...(target === null
      ? []
      : [{ name: words.target(formatLimit(target.value, target.bound)), value: target.value, dash: [6, 4] }]),
    ...standards.map((one) => ({
      name: words.standardLabel(one.name?.[language] ?? '', formatNumber(one.value, decimals)),
      value: one.value,
      dash: [2, 3],
    })),
  ];
  const marks: LineSeriesOption = {
    type: 'line',
    xAxisIndex: 0,
    yAxisIndex: 0,
    silent: true,
    z: 5,
    data: years.map(() => null),
    markLine: {
      silent: true,
      symbol: 'none',
      data: lines.map(({ name, value, dash }) => ({
        yAxis: value,
        lineStyle: { color: palette.target, width: 1.25, type: dash },
        label: {
          formatter: plainLabel(name),
          position: 'insideStartTop' as const,
          color: palette.ink2,
          backgroundColor: palette.paper,
          padding: [1, 3],
          fontSize: 13,
          distance: [1, 2],
        },
      })),
    },
  };
  return [
    ...hatchSeries(view),
    marks,
    ...(drawsBars(series)
      ? [levelBars(view)]
      : [...stretches, ...sameMonthsSeries(view), pointSeries(view, below)]),
    ...extentSeries(
      view,
      lines.map((one) => one.value),
    ),
    ...breakSeries(view),
  ];
}

/** Invisible points, one a value, that keep targets and standards inside the axis. */
function extentSeries({ years }: ChartView, values: readonly number[]): LineSeriesOption[] {
  if (values.length === 0) return [];
  return [
    {
      type: 'line',
      xAxisIndex: 0,
      yAxisIndex: 0,
      silent: true,
      showSymbol: false,
      lineStyle: { width: 0 },
      data: values.map((value, at) => [String(years[at % years.length] ?? ''), plotted(value)]),
    },
  ];
}

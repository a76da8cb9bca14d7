import type { LineSeriesOption } from 'echarts';
import type { Target } from '../core/dataset/dataset.ts';
import { pointOf } from '../core/dataset/series.ts';
import { formatLimit, formatNumber, formatQuantity } from '../text/format.ts';
import { type ChartSeries, plotted } from './chartOption.ts';
import { type ChartView, labelledYears, levelAt, stretchesOf } from './chartView.ts';
import { hatchSeries } from './hatchSeries.ts';
import { drawsBars, levelBars } from './levelBars.ts';
import { verdictColour } from './palette.ts';
import { plainLabel } from './plainLabel.ts';

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
    ({ years: run, provisional }): LineSeriesOption => ({
      type: 'line',
      xAxisIndex: 0,
      yAxisIndex: 0,
      silent: true,
      connectNulls: false,
      showSymbol: false,
      lineStyle: { color: palette.line, width: 2.5, ...(provisional ? { type: [6, 4] } : {}) },
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
  const breaks = series.points.filter((point) => point.caliberChanged && years.includes(point.year));
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
    ...(drawsBars(series) ? [levelBars(view)] : [...stretches, pointSeries(view, below)]),
    ...extentSeries(
      view,
      lines.map((one) => one.value),
    ),
    ...breakSeries(
      view,
      breaks.map((point) => point.year),
    ),
  ];
}

/** Points and their direct labels: this year filled in its verdict's colour, last year hollow. */
function pointSeries(
  { series, readings, years, year, palette, language }: ChartView,
  below: ReadonlySet<number>,
): LineSeriesOption {
  const labelled = labelledYears(series, year);
  const { decimals } = series.indicator;
  return {
    type: 'line',
    xAxisIndex: 0,
    yAxisIndex: 0,
    silent: true,
    lineStyle: { width: 0 },
    symbol: 'circle',
    showSymbol: true,
    showAllSymbol: true,
    labelLayout: { hideOverlap: true },
    z: 4,
    data: years.map((one) => {
      const value = plotted(levelAt(series, one));
      if (value === null) return null;
      const point = pointOf(series, one);
      const now = one === year;
      const before = one === year - 1;
      const verdict = readings.find((reading) => reading.year === one)?.verdict ?? 'neutral';
      const above = value >= (levelAt(series, one - 1) ?? value);
      return {
        value,
        symbolSize: now ? 11 : before ? 9 : 6,
        itemStyle: before
          ? { color: palette.paper, borderColor: palette.line, borderWidth: 2 }
          : { color: now ? verdictColour(verdict, palette) : palette.line },
        label: {
          show: labelled.has(one),
          formatter: plainLabel(formatQuantity(value, point?.bound ?? null, decimals, language)),
          position: below.has(one) || (now && !above) ? ('bottom' as const) : ('top' as const),
          distance: now ? 9 : 7,
          color: now ? verdictColour(verdict, palette) : palette.ink,
          fontSize: now ? 20 : 14,
          fontWeight: now ? 700 : 400,
        },
      };
    }),
  };
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

/** 口径调整 as dots between the two years that it parts. */
function breakSeries({ years, words, palette }: ChartView, breaks: readonly number[]): ChartSeries[] {
  if (breaks.length === 0) return [];
  return [
    {
      type: 'custom',
      xAxisIndex: 0,
      yAxisIndex: 0,
      silent: true,
      encode: { x: 0 },
      data: breaks.map((year) => [years.indexOf(year)]),
      renderItem: (params, api) => {
        const frame = params.coordSys;
        if (
          !('y' in frame) ||
          typeof frame.y !== 'number' ||
          !('height' in frame) ||
          typeof frame.height !== 'number'
        )
          return null;
        const [x = 0] = api.coord([api.value(0), 0]);
        const size = api.size?.([1, 0]);
        const left = x - (Array.isArray(size) ? (size[0] ?? 0) : 0) / 2;
        return {
          type: 'group',
          children: [
            {
              type: 'line',
              shape: { x1: left, x2: left, y1: frame.y, y2: frame.y + frame.height },
              style: { stroke: palette.target, lineDash: [1, 4], lineWidth: 1.5 },
            },
            {
              type: 'text',
              style: {
                text: words.breakMark,
                x: left - 5,
                y: frame.y + 2,
                align: 'right',
                fill: palette.ink3,
                fontSize: 13,
              },
            },
          ],
        };
      },
    },
  ];
}

import type { LineSeriesOption } from 'echarts';
import type { Target } from '../core/dataset/dataset.ts';
import { formatLimit, formatNumber } from '../text/format.ts';
import { plotFrame, valueAxis, yearAxis } from './axes.ts';
import { type ChartOption, plotted, SANS } from './chartOption.ts';
import { type ChartView, levelAt } from './chartView.ts';
import { drawsBars } from './levelBars.ts';
import { levelSeries } from './levelSeries.ts';
import { plainLabel } from './plainLabel.ts';

/** The level with every year's target, and from the year shown a dashed path to the last target ahead. */
export function targetOption(view: ChartView, targets: readonly Target[], ahead: Target | null): ChartOption {
  const { years, year, palette, series, words } = view;
  const { decimals } = series.indicator;
  const last = ahead?.year ?? year;
  const shown = years.filter((one) => one <= Math.max(year, last));
  const ticks: LineSeriesOption = {
    type: 'line',
    silent: true,
    lineStyle: { width: 0 },
    symbol: 'rect',
    showSymbol: true,
    showAllSymbol: true,
    symbolSize: [26, 2.5],
    itemStyle: { color: palette.target },
    z: 5,
    data: shown.map((one) => {
      const target = targets.find((candidate) => candidate.year === one);
      if (target === undefined) return null;
      const far = one === last && ahead !== null;
      return {
        value: plotted(target.value),
        label: {
          show: far || one === year,
          formatter: plainLabel(
            far
              ? words.target(formatLimit(target.value, target.bound))
              : formatNumber(target.value, decimals),
          ),
          position: far
            ? ('bottom' as const)
            : target.bound === 'atMost'
              ? ('top' as const)
              : ('bottom' as const),
          align: far ? ('right' as const) : ('center' as const),
          color: far ? palette.ink : palette.ink3,
          fontSize: far ? 14 : 12,
          fontWeight: far ? (700 as const) : (400 as const),
        },
      };
    }),
  };
  const start = levelAt(series, year);
  const path: LineSeriesOption[] =
    ahead === null || start === null
      ? []
      : [
          {
            type: 'line',
            silent: true,
            showSymbol: false,
            connectNulls: true,
            lineStyle: { color: palette.target, width: 1.75, type: [6, 4] },
            data: shown.map((one) => plotted(one === year ? start : one === ahead.year ? ahead.value : null)),
          },
        ];
  const until = { ...view, years: shown };
  const below = new Set(
    targets.flatMap((target) =>
      target.value > (levelAt(series, target.year) ?? target.value) ? target.year : [],
    ),
  );
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [plotFrame(view.insets, { top: 24, bottom: 52 })],
    xAxis: [yearAxis(until, 0, true)],
    yAxis: [valueAxis(palette, 0, drawsBars(series))],
    series: [...levelSeries(until, null, below), ...path, ticks],
  };
}

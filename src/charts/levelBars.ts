import type { BarSeriesOption } from 'echarts';
import { pointOf, type Series } from '../core/dataset/series.ts';
import { formatQuantity } from '../text/format.ts';
import { plotted } from './chartOption.ts';
import { type ChartView, isPart, levelAt } from './chartView.ts';
import { verdictColour } from './palette.ts';
import { plainLabel } from './plainLabel.ts';

const ENOUGH_FOR_A_LINE = 6;

/** True when so few years have a value that a line would promise more than is known: bars from zero say each. */
export function drawsBars(series: Series): boolean {
  return series.points.filter(({ year }) => levelAt(series, year) !== null).length < ENOUGH_FOR_A_LINE;
}

/** A bar a year, each with its value; this year in its verdict's colour; a provisional, part or bounded one only outlined. */
export function levelBars({ series, readings, years, year, palette, language }: ChartView): BarSeriesOption {
  return {
    type: 'bar',
    xAxisIndex: 0,
    yAxisIndex: 0,
    silent: true,
    barMaxWidth: 56,
    barCategoryGap: '45%',
    z: 3,
    data: years.map((one) => {
      const value = plotted(levelAt(series, one));
      if (value === null) return null;
      const point = pointOf(series, one);
      const now = one === year;
      const verdict = readings.find((reading) => reading.year === one)?.verdict ?? 'neutral';
      const colour = now ? verdictColour(verdict, palette) : palette.line2;
      const open = point?.provisional === true || isPart(point) || (point?.bound ?? null) !== null;
      return {
        value,
        itemStyle: open
          ? { color: palette.paper, borderColor: colour, borderWidth: 1.5, borderType: [5, 3] }
          : { color: colour },
        label: {
          show: true,
          position: value < 0 ? ('bottom' as const) : ('top' as const),
          formatter: plainLabel(formatQuantity(value, point?.bound ?? null, series.indicator, language)),
          color: now ? colour : palette.ink,
          fontSize: now ? 20 : 14,
          fontWeight: now ? (700 as const) : (400 as const),
        },
      };
    }),
  };
}

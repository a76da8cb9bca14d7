import type { LineSeriesOption } from 'echarts';
import { pointOf } from '../core/dataset/series.ts';
import { plotted } from './chartOption.ts';
import type { ChartView } from './chartView.ts';
import { isPart, levelAt } from './chartView.ts';

/** From a part year a dotted line back to the same months of the year before, which stand there as a short stroke. */
export function sameMonthsSeries(
  { series, readings, years, palette }: Pick<ChartView, 'series' | 'readings' | 'years' | 'palette'>,
  scale = 1,
): LineSeriesOption[] {
  return readings.flatMap(({ year, partYear, base, reason }): LineSeriesOption[] => {
    const value = levelAt(series, year);
    const before = pointOf(series, year - 1);
    if (partYear === null || value === null || typeof base !== 'number' || reason === 'unitChanged')
      return [];
    if (reason === 'partYear' || isPart(before) || !years.includes(year - 1)) return [];
    return [
      {
        type: 'line',
        xAxisIndex: 0,
        yAxisIndex: 0,
        silent: true,
        symbol: 'rect',
        symbolSize: [18 * scale, 5 * scale],
        showSymbol: true,
        showAllSymbol: true,
        lineStyle: { color: palette.line2, width: 1.75 * scale, type: [2 * scale, 3 * scale] },
        z: 3,
        data: years.map((one) =>
          one === year - 1
            ? {
                value: plotted(base),
                itemStyle: { color: palette.paper, borderColor: palette.line, borderWidth: 1.25 * scale },
              }
            : one === year
              ? { value, symbol: 'none' }
              : null,
        ),
      },
    ];
  });
}

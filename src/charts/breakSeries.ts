import type { CustomSeriesOption } from 'echarts';
import type { ChartView } from './chartView.ts';
import { frameOf } from './frameOf.ts';

/** 口径调整 as dots between the two years that it parts. */
export function breakSeries({ series, years, words, palette }: ChartView): CustomSeriesOption[] {
  const breaks = series.points.filter((point) => point.caliberChanged && years.includes(point.year));
  if (breaks.length === 0) return [];
  return [
    {
      type: 'custom',
      xAxisIndex: 0,
      yAxisIndex: 0,
      silent: true,
      encode: { x: 0 },
      data: breaks.map(({ year }) => [years.indexOf(year)]),
      renderItem: (params, api) => {
        const frame = frameOf(params.coordSys);
        if (frame === null) return null;
        const [x = 0] = api.coord([api.value(0), 0]);
        const left = x - frame.width / years.length / 2;
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

import type { CustomSeriesOption } from 'echarts';
import type { Reading } from '../core/measures/reading.ts';
import type { Language } from '../text/language.ts';
import { formatReason } from '../text/reasonText.ts';
import { changeMeasure, changeSize, changeText } from './changeText.ts';
import type { ChartView } from './chartView.ts';
import { frameOf } from './frameOf.ts';
import { hatch } from './hatchSeries.ts';
import { verdictColour } from './palette.ts';

/** A year without a bar wears a small hatched box under the zero line with its reason, or with the bound on its change. */
export function emptyBoxes(
  { readings, years, palette, language }: ChartView,
  axis: number,
  many: boolean,
): CustomSeriesOption[] {
  const measure = changeMeasure(readings);
  const empty = readings.filter(
    (reading) =>
      years.includes(reading.year) && changeSize(reading, measure) === null && reading.reason !== 'noCurrent',
  );
  if (empty.length === 0) return [];
  return [
    {
      type: 'custom',
      xAxisIndex: axis,
      yAxisIndex: axis,
      silent: true,
      encode: { x: 0 },
      data: empty.map((reading) => [years.indexOf(reading.year)]),
      renderItem: (params, api) => {
        const [x = 0, zero = 0] = api.coord([api.value(0), 0]);
        const reading = empty[params.dataIndex];
        const frame = frameOf(params.coordSys);
        if (reading === undefined || frame === null) return null;
        const column = frame.width / years.length;
        const width = Math.min(36, column * 0.6);
        const bounded = reading.difference !== null;
        return {
          type: 'group',
          children: [
            {
              type: 'rect',
              shape: { x: x - width / 2, y: zero + 1, width, height: 11 },
              style: { fill: 'none', stroke: palette.edge, lineWidth: 1 },
            },
            ...hatch(x - width / 2, zero + 1, width, 11, palette),
            ...(many || column < 56
              ? []
              : [
                  {
                    type: 'text' as const,
                    style: {
                      text: bounded ? changeText(reading, measure, language) : shortReason(reading, language),
                      x,
                      y: zero + 17,
                      align: 'center' as const,
                      fill: bounded ? verdictColour(reading.verdict, palette) : palette.ink3,
                      fontSize: 12,
                    },
                  },
                ]),
          ],
        };
      },
    },
  ];
}

/** The reason why there is no change, its first clause. */
export function shortReason({ reason }: Reading, language: Language): string {
  return reason === null ? '' : (formatReason(reason, language).split(/[，,]/)[0] ?? '');
}

import type { CustomSeriesOption } from 'echarts';
import type { Target } from '../core/dataset/dataset.ts';
import type { ChartView } from './chartView.ts';
import { frameOf } from './frameOf.ts';

/** The side of every target that reaches it, as a pale wash to the end of the frame. */
export function goodSide({ years, palette }: ChartView, targets: readonly Target[]): CustomSeriesOption[] {
  if (targets.length === 0) return [];
  return [
    {
      type: 'custom',
      silent: true,
      z: 0,
      data: targets.map((target) => [years.indexOf(target.year), target.value]),
      renderItem: (params, api) => {
        const frame = frameOf(params.coordSys);
        const target = targets[params.dataIndex];
        if (frame === null || target === undefined) return null;
        const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
        const column = frame.width / years.length;
        const up = target.bound === 'atLeast';
        const end = up ? frame.y : frame.y + frame.height;
        return {
          type: 'group',
          children: [
            {
              type: 'rect',
              shape: { x: x - column / 2, y: Math.min(y, end), width: column, height: Math.abs(end - y) },
              style: { fill: palette.wash },
            },
          ],
        };
      },
    },
  ];
}

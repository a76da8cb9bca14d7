import type { CustomSeriesOption, CustomSeriesRenderItemReturn } from 'echarts';

type Group = Extract<NonNullable<CustomSeriesRenderItemReturn>, { type: 'group' }>;

/** What is drawn in pixels of the plot, once for the whole chart. */
export function drawnSeries(
  elements: () => Group['children'],
  look: Pick<CustomSeriesOption, 'z' | 'clip'> = {},
): CustomSeriesOption {
  return {
    ...look,
    type: 'custom',
    silent: true,
    encode: { x: 0 },
    data: [[0]],
    renderItem: () => ({ type: 'group', children: elements() }),
  };
}

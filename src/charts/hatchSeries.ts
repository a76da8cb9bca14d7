import type { CustomSeriesOption } from 'echarts';
import { type ChartView, levelAt } from './chartView.ts';
import type { Palette } from './palette.ts';

/** Years without a value between or before those that have one: hatched over the whole height, so that a gap is seen as a gap. */
export function hatchSeries({ series, years, year, palette }: ChartView): CustomSeriesOption[] {
  const gaps = years.filter(
    (one) =>
      one <= Math.max(year, series.points.at(-1)?.year ?? year) &&
      levelAt(series, one) === null &&
      one <=
        lastKnown(
          series.points.map((point) => point.year),
          series,
        ),
  );
  if (gaps.length === 0) return [];
  return [
    {
      type: 'custom',
      xAxisIndex: 0,
      yAxisIndex: 0,
      silent: true,
      encode: { x: 0 },
      data: gaps.map((gap) => [years.indexOf(gap)]),
      z: 1,
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
        const width = Array.isArray(size) ? (size[0] ?? 0) : 0;
        return {
          type: 'group',
          children: hatch(x - width / 2 + 2, frame.y, width - 4, frame.height, palette),
        };
      },
    },
  ];
}

function lastKnown(years: readonly number[], series: ChartView['series']): number {
  return years.findLast((year) => levelAt(series, year) !== null) ?? years.at(-1) ?? 0;
}

interface HatchLine {
  type: 'line';
  shape: { x1: number; y1: number; x2: number; y2: number };
  style: { stroke: string; lineWidth: number; opacity: number };
}

/** Parallel strokes clipped to a box. */
export function hatch(
  left: number,
  top: number,
  width: number,
  height: number,
  palette: Palette,
): HatchLine[] {
  const lines: HatchLine[] = [];
  const step = 7;
  for (let offset = step; offset < width + height; offset += step) {
    const x1 = left + Math.max(0, offset - height);
    const y1 = top + Math.min(offset, height);
    const x2 = left + Math.min(offset, width);
    const y2 = top + Math.max(0, offset - width);
    lines.push({
      type: 'line',
      shape: { x1, y1, x2, y2 },
      style: { stroke: palette.edge, lineWidth: 1, opacity: 0.4 },
    });
  }
  return lines;
}

import type { LineSeriesOption } from 'echarts';
import type { Insets } from './chartOption.ts';
import { textWidth } from './labelWidth.ts';

/** The width of a plot that is counted on where the real one is not known: the smallest desk, the usual phone. */
const LEAST_WIDTH = { desk: 480, phone: 280 };

/** How a series lays out its labels: overlapping ones hidden, each moved by its own pixels. ECharts forgets `label.offset` as soon as it lays labels out. */
export function movedLabels(moves: readonly number[]): LabelLayout {
  return ({ dataIndex }) => ({ hideOverlap: true, dx: moves[dataIndex ?? -1] ?? 0 });
}

type LabelLayout = Extract<NonNullable<LineSeriesOption['labelLayout']>, (...given: never[]) => unknown>;

/** Pixels that a label over a year's column is moved by, so that it is not cut at the end of the picture nor runs over the axis. */
export function keepInside(
  text: string,
  fontSize: number,
  at: number,
  count: number,
  insets: Insets,
): number {
  const column = columnWidth(count, insets);
  const half = textWidth(text, fontSize) / 2;
  const toLeft = column * (at + 0.5) + 2;
  const toRight = column * (count - at - 0.5) + insets.right;
  return Math.max(0, half - toLeft) - Math.max(0, half - toRight);
}

/** A year's column, estimated on the narrow side. */
export function columnWidth(count: number, insets: Insets): number {
  return (insets.narrow ? LEAST_WIDTH.phone : LEAST_WIDTH.desk) / Math.max(1, count);
}

import type {
  BarSeriesOption,
  CustomSeriesOption,
  GridComponentOption,
  LineSeriesOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from 'echarts';

export type ChartSeries = LineSeriesOption | BarSeriesOption | CustomSeriesOption;

/** The keys our charts use and no others: ECharts' own type lets a misspelt key pass in silence. */
export interface ChartOption {
  readonly animation: false;
  readonly textStyle: { readonly fontFamily: string };
  readonly grid: GridComponentOption[];
  readonly xAxis: XAXisComponentOption[];
  readonly yAxis: YAXisComponentOption[];
  readonly series: ChartSeries[];
}

/** Where the year columns lie; the table under the chart and the cursor over it share them. */
export interface Insets {
  readonly left: number;
  readonly right: number;
  /** On a phone: smaller labels, and fewer. */
  readonly narrow: boolean;
}

export const PLOT: Insets = { left: 84, right: 12, narrow: false };
export const NARROW_PLOT: Insets = { left: 48, right: 4, narrow: true };

export const SANS =
  '"PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** A finite number or null: one Infinity would ruin the axis, one text would vanish in silence. */
export function plotted(value: number | null): number | null {
  if (value === null) return null;
  if (!Number.isFinite(value)) throw new RangeError('a chart takes finite numbers only');
  return value;
}

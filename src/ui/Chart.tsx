import type { ChartOption } from '../charts/chartOption.ts';
import { loadable } from './loadable.tsx';

const EChart = loadable(async () => (await import('../charts/EChart.tsx')).EChart);

/** Fetches ECharts before the first chart is shown: on the stage there may be no network when it is. */
export const prepareCharts = EChart.prepare;

interface ChartProps {
  readonly option: ChartOption;
  readonly height: number;
  /** As wide as its page: on paper no wider than this. */
  readonly paperWidth?: number;
}

/** A chart; until ECharts has come its room is kept, and the page around it is drawn meanwhile. */
export function Chart(props: ChartProps) {
  return <EChart {...props} waiting={<div style={{ height: props.height }} data-waiting="" />} />;
}

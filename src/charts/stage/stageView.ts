import type { Revealed } from '../../core/deck/steps.ts';
import type { ChartOption } from '../chartOption.ts';
import type { ChartView } from '../chartView.ts';
import type { NamedLine } from '../regionsOption.ts';
import type { StagePlot, StageSize } from './stagePlot.ts';

/** What a chart of one indicator on the stage is made from. */
export interface StageView extends Omit<ChartView, 'insets'> {
  readonly size: StageSize;
  /** What is revealed; what is not yet keeps its room. */
  readonly shown: ReadonlySet<Revealed>;
}

/** A chart with where its columns lie, for the cursor over it. */
export interface StageChart {
  readonly option: ChartOption;
  readonly plot: StagePlot;
  readonly years: readonly number[];
  /** What is drawn instead of the one series: regions side by side, or an index. */
  readonly lines: readonly NamedLine[];
}

/** Whether a year is drawn yet: before it is revealed, this year and those after it are not. */
export function isRevealed({ shown, year }: Pick<StageView, 'shown' | 'year'>, one: number): boolean {
  return shown.has('thisYear') || one < year;
}

import type { CustomSeriesOption } from 'echarts';
import { drawnSeries } from './drawnSeries.ts';
import type { StageText } from './placeTexts.ts';
import { STAGE_LINE, STAGE_TYPE } from './stageLook.ts';
import { columnOf, type StagePlot, xOf } from './stagePlot.ts';
import type { StageView } from './stageView.ts';

function breaksAt({ series, years }: StageView, plot: StagePlot): readonly number[] {
  return series.points
    .filter(({ caliberChanged, year }) => caliberChanged && years.includes(year))
    .map(({ year }) => xOf(plot, years.indexOf(year)) - columnOf(plot) / 2);
}

/** 口径调整 as dots between the two years that it parts. */
export function breakMarks(view: StageView, plot: StagePlot): CustomSeriesOption[] {
  const places = breaksAt(view, plot);
  if (places.length === 0) return [];
  return [
    drawnSeries(() =>
      places.map((x) => ({
        type: 'line' as const,
        shape: { x1: x, x2: x, y1: plot.top, y2: plot.height - plot.bottom },
        style: { stroke: view.palette.target, lineDash: [2, 8], lineWidth: STAGE_LINE.target },
      })),
    ),
  ];
}

export function breakTexts(view: StageView, plot: StagePlot): readonly StageText[] {
  const [top, bottom] = [plot.top + 18, plot.height - plot.bottom - 24];
  return breaksAt(view, plot).map((x) => ({
    text: view.words.breakMark,
    size: STAGE_TYPE.line,
    weight: 400,
    colour: view.palette.ink2,
    spots: [
      { x: x - 12, y: top, align: 'right' },
      { x: x + 12, y: top, align: 'left' },
      { x: x - 12, y: bottom, align: 'right' },
      { x: x + 12, y: bottom, align: 'left' },
    ],
    must: true,
  }));
}

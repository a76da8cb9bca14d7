import type { CustomSeriesOption } from 'echarts';
import { gapsOf, hatch } from '../hatchSeries.ts';
import { textWidth } from '../labelWidth.ts';
import { drawnSeries } from './drawnSeries.ts';
import type { StageText } from './placeTexts.ts';
import { STAGE_HATCH, STAGE_TYPE } from './stageLook.ts';
import { columnOf, type StagePlot, xOf } from './stagePlot.ts';
import type { StageView } from './stageView.ts';

interface GapBox {
  readonly left: number;
  readonly width: number;
  readonly words: string;
}

function gapBoxes(view: StageView, plot: StagePlot): readonly GapBox[] {
  const column = columnOf(plot);
  return gapsOf(view).map(({ from, to, words }) => ({
    left: xOf(plot, view.years.indexOf(from)) - column / 2 + 4,
    width: column * (to - from + 1) - 8,
    words,
  }));
}

/** Years without a value that can be drawn, hatched over the whole height. */
export function gapSeries(view: StageView, plot: StagePlot): CustomSeriesOption[] {
  const boxes = gapBoxes(view, plot);
  if (boxes.length === 0) return [];
  const height = plot.height - plot.top - plot.bottom;
  return [
    drawnSeries(
      () =>
        boxes.flatMap(({ left, width }) => hatch(left, plot.top, width, height, view.palette, STAGE_HATCH)),
      { z: 1 },
    ),
  ];
}

/** Why they have none, where it has room in the hatch. */
export function gapTexts(view: StageView, plot: StagePlot): readonly StageText[] {
  const y = plot.top + (plot.height - plot.top - plot.bottom) / 2;
  return gapBoxes(view, plot)
    .filter(({ words, width }) => textWidth(words, STAGE_TYPE.line) + 20 <= width)
    .map(({ left, width, words }) => ({
      text: words,
      size: STAGE_TYPE.line,
      weight: 400,
      colour: view.palette.ink2,
      spots: [0, 60, -60, 120, -120].map((drop) => ({
        x: left + width / 2,
        y: y + drop,
        align: 'center' as const,
      })),
      must: false,
      paper: { colour: view.palette.paper, when: 'always' },
    }));
}

import type { CustomSeriesOption } from 'echarts';
import type { Reading } from '../../core/measures/reading.ts';
import { type ChangeMeasure, changeText } from '../changeText.ts';
import { shortReason } from '../emptyBoxes.ts';
import { hatch } from '../hatchSeries.ts';
import { verdictColour } from '../palette.ts';
import { drawnSeries } from './drawnSeries.ts';
import { barWidth } from './levelColumns.ts';
import type { StageText } from './placeTexts.ts';
import { STAGE_HATCH, STAGE_LINE, STAGE_TYPE } from './stageLook.ts';
import { columnOf, type StagePlot, xOf, yOf } from './stagePlot.ts';
import type { StageView } from './stageView.ts';

/** Height of a box, and the room that it and its reason need. */
const BOX = 34;
export const REASON_ROOM = 84;

/** A year without a change, and its column. */
export interface EmptyYear {
  readonly reading: Reading;
  readonly position: number;
}

/** Hatched boxes under the zero line. */
export function emptyMarks(
  view: StageView,
  plot: StagePlot,
  empty: readonly EmptyYear[],
): CustomSeriesOption[] {
  if (empty.length === 0) return [];
  const { palette } = view;
  const width = barWidth(plot);
  const top = yOf(plot, 0) + 2;
  return [
    drawnSeries(() =>
      empty.flatMap(({ position }) => {
        const left = xOf(plot, position) - width / 2;
        return [
          {
            type: 'rect' as const,
            shape: { x: left, y: top, width, height: BOX },
            style: { fill: 'none', stroke: palette.edge, lineWidth: STAGE_LINE.axis },
          },
          ...hatch(left, top, width, BOX, palette, STAGE_HATCH),
        ];
      }),
    ),
  ];
}

/** The reason, or the bound on a change that is not exact. */
export function reasonText(
  { palette, language, year }: StageView,
  plot: StagePlot,
  reading: Reading,
  position: number,
  measure: ChangeMeasure,
): StageText {
  const bounded = reading.difference !== null;
  const x = xOf(plot, position);
  const y = yOf(plot, 0) + BOX + 24;
  return {
    text: bounded
      ? changeText(reading, measure, language, columnOf(plot) < 150)
      : shortReason(reading, language),
    size: STAGE_TYPE.line,
    weight: 500,
    colour: bounded ? verdictColour(reading.verdict, palette) : palette.ink2,
    spots: [
      { x, y, align: 'center' },
      { x: x - barWidth(plot) / 2, y, align: 'left' },
      { x: x + barWidth(plot) / 2, y, align: 'right' },
    ],
    must: reading.year === year,
  };
}

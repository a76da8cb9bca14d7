import type { LineSeriesOption } from 'echarts';
import { textWidth } from '../labelWidth.ts';
import type { Palette } from '../palette.ts';
import type { Box, StageText } from './placeTexts.ts';
import { STAGE_LINE, STAGE_TYPE } from './stageLook.ts';
import { type StagePlot, yOf } from './stagePlot.ts';

/** A value across the whole frame: a target dashed, a standard dotted, a zero or a hundred as a plain hairline. */
export interface Reference {
  readonly value: number;
  readonly name: string;
  readonly kind: 'target' | 'standard' | 'plain';
  /** Not yet revealed. */
  readonly hidden?: boolean;
}

const DASHES: Record<Reference['kind'], 'solid' | number[]> = {
  target: [14, 9],
  standard: [3, 8],
  plain: 'solid',
};

export function referenceLines(
  references: readonly Reference[],
  years: readonly number[],
  palette: Palette,
): LineSeriesOption[] {
  const revealed = references.filter(({ hidden }) => hidden !== true);
  if (revealed.length === 0) return [];
  return [
    {
      type: 'line',
      silent: true,
      data: years.map(() => null),
      z: 2,
      markLine: {
        silent: true,
        symbol: 'none',
        label: { show: false },
        data: revealed.map(({ value, kind }) => ({
          yAxis: value,
          lineStyle:
            kind === 'plain'
              ? { color: palette.edge, width: STAGE_LINE.axis, type: DASHES[kind] }
              : { color: palette.target, width: STAGE_LINE.target, type: DASHES[kind] },
        })),
      },
    },
  ];
}

/** From the end of a line to a name that stands there. */
const BEYOND = 16;

/** Room to the right of the frame for names that stand at the ends of their lines. */
export function referenceRoom(references: readonly Reference[]): number {
  return BEYOND + Math.max(0, ...references.map(({ name }) => textWidth(name, STAGE_TYPE.line)));
}

/** Names on the lines: over or under them, from the left end on where it is free, else beyond their right end. */
export function referenceTexts(
  references: readonly Reference[],
  plot: StagePlot,
  palette: Palette,
): readonly StageText[] {
  const right = plot.width - plot.right;
  const span = right - plot.left;
  return references.map(({ value, name, hidden = false }) => {
    const y = yOf(plot, value);
    const above = y - 26;
    const below = y + 28;
    return {
      text: name,
      size: STAGE_TYPE.line,
      weight: 500,
      colour: palette.ink2,
      spots: [
        { x: plot.left, y: above, align: 'left' },
        { x: right, y: above, align: 'right' },
        { x: plot.left, y: below, align: 'left' },
        { x: right, y: below, align: 'right' },
        ...[0.2, 0.35, 0.5, 0.65].flatMap((share) => [
          { x: plot.left + span * share, y: above, align: 'left' as const },
          { x: plot.left + span * share, y: below, align: 'left' as const },
        ]),
        { x: right + BEYOND, y, align: 'left' },
      ],
      must: true,
      paper: { colour: palette.paper, when: 'onMark' },
      hidden,
    };
  });
}

export function referenceBoxes(references: readonly Reference[], plot: StagePlot): readonly Box[] {
  return references.map(({ value }) => {
    const y = yOf(plot, value);
    return { left: plot.left, right: plot.width - plot.right, top: y - 2, bottom: y + 2 };
  });
}

import type { CustomSeriesOption } from 'echarts';
import { textWidth } from '../labelWidth.ts';
import type { NamedLine } from '../regionsOption.ts';
import { spreadLabels } from '../spreadLabels.ts';
import { drawnSeries } from './drawnSeries.ts';
import { nowColour } from './levelPoints.ts';
import type { PlacedText } from './placeTexts.ts';
import { STAGE_TYPE } from './stageLook.ts';
import { type StagePlot, type StageSize, xOf, yOf } from './stagePlot.ts';
import type { StageView } from './stageView.ts';
import { wrapName } from './wrapName.ts';

/** From the frame to the names at the lines' ends. */
const LEADER = 40;
/** How wide a name at a line's end may be before it goes on in a second row; wider where there would be too many rows. */
const WIDEST = { landscape: [330, 430, 530], portrait: [230, 330, 430] };
const LINE_HEIGHT = 36;

export interface LineEnd {
  /** The name, in as many rows as it needs, and the value in the last. */
  readonly rows: readonly string[];
  readonly own: boolean;
  readonly at: number;
  readonly value: number;
}

/** The ends of all lines, their names in rows that together have room in a height. */
export function lineEnds(lines: readonly NamedLine[], { width, height }: StageSize): readonly LineEnd[] {
  const alone = lines.length === 1;
  const widths = width > 1000 ? WIDEST.landscape : WIDEST.portrait;
  const tried = widths.map((widest) =>
    lines.flatMap((line) => endOf(alone ? { ...line, name: '' } : line, widest)),
  );
  return tried.find((ends) => ends.length * rowsHeight(ends) <= height) ?? tried.at(-1) ?? [];
}

/** Room beside the frame. */
export function endRoom(ends: readonly LineEnd[]): number {
  const size = sizeOf(ends);
  const widths = ends.flatMap(({ rows }) => rows.map((row) => textWidth(row, size)));
  return Math.ceil(Math.max(0, ...widths)) + LEADER + 4;
}

/** A line alone has no name to say, and its last value large. */
function sizeOf(ends: readonly LineEnd[]): number {
  return ends.length === 1 ? STAGE_TYPE.now : STAGE_TYPE.end;
}

function rowsHeight(ends: readonly LineEnd[]): number {
  return Math.max(1, ...ends.map(({ rows }) => rows.length)) * LINE_HEIGHT + 6;
}

function endOf({ name, own, values, cells }: NamedLine, widest: number): LineEnd[] {
  const at = values.findLastIndex((value) => value !== null);
  const value = values[at] ?? null;
  if (value === null) return [];
  const text = cells[at]?.text ?? '';
  const one = name === '' ? text : `${name} ${text}`;
  const rows =
    textWidth(one, STAGE_TYPE.end) <= widest ? [one] : [...wrapName(name, STAGE_TYPE.end, widest), text];
  return [{ rows, own, at, value }];
}

export interface PlacedEnd extends LineEnd {
  readonly x: number;
  readonly y: number;
}

/** Beside the frame, at the height of the lines' ends as far as they do not stand on each other. */
export function placeEnds(ends: readonly LineEnd[], plot: StagePlot): readonly PlacedEnd[] {
  const tall = rowsHeight(ends);
  const heights = spreadLabels(
    ends.map(({ value }) => yOf(plot, value)),
    tall,
    plot.top + tall / 2,
    plot.height - plot.bottom - tall / 2,
  );
  const x = plot.width - plot.right + LEADER;
  return ends.map((end, at) => ({ ...end, x, y: heights[at] ?? 0 }));
}

/** Hairlines from the ends of the lines to their names. */
export function leaders(
  ends: readonly PlacedEnd[],
  plot: StagePlot,
  { palette }: StageView,
): CustomSeriesOption[] {
  if (ends.length < 2) return [];
  return [
    drawnSeries(
      () =>
        ends.map(({ at, value, x, y, own }) => ({
          type: 'line' as const,
          shape: { x1: xOf(plot, at) + 14, y1: yOf(plot, value), x2: x - 8, y2: y },
          style: { stroke: own ? palette.ink2 : palette.line2, lineWidth: 1.5 },
        })),
      { clip: false },
    ),
  ];
}

/** Names and last values, row under row. */
export function endTexts(ends: readonly PlacedEnd[], view: StageView): readonly PlacedText[] {
  const { palette, shown } = view;
  const alone = ends.length === 1;
  return ends.flatMap(({ rows, x, y, own }) =>
    rows.map((text, at): PlacedText => {
      const last = at === rows.length - 1;
      return {
        text,
        x,
        y: y + (at - (rows.length - 1) / 2) * LINE_HEIGHT,
        align: 'left',
        size: sizeOf(ends),
        weight: own ? 700 : last ? 500 : 400,
        colour: alone ? nowColour(view) : own ? palette.ink : palette.ink2,
        hidden: last && !shown.has('thisYear'),
      };
    }),
  );
}

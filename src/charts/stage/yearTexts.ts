import type { Palette } from '../palette.ts';
import type { StageText } from './placeTexts.ts';
import { STAGE_TYPE } from './stageLook.ts';
import { columnOf, type StagePlot, xOf } from './stagePlot.ts';

interface YearTexts {
  readonly years: readonly number[];
  readonly year: number;
  /** What is to be said of a year under its name. */
  readonly marks: ReadonlyMap<number, string>;
  readonly palette: Palette;
}

/** From the axis to the middle of the years' names, and on to the line under them. */
const DROP = 38;
const SECOND = 38;

/** Room under the frame. */
export function yearRoom(marks: ReadonlyMap<number, string>): number {
  return marks.size === 0 ? 72 : 72 + SECOND;
}

/** Room for a year's name beside the next. */
const NAME = 92;

/** The years' names under their columns, this one in bold: all where they have room, else every second, third …, always this one and the first. */
export function yearTexts({ years, year, marks, palette }: YearTexts, plot: StagePlot): readonly StageText[] {
  const y = plot.height - plot.bottom + DROP;
  const now = years.indexOf(year);
  const every = Math.ceil(NAME / columnOf(plot));
  const named = [...years.keys()].filter(
    (at) => at === 0 || (at >= every && (at - Math.max(0, now)) % every === 0),
  );
  const order = [...named].sort((a, b) => Number(b === now) - Number(a === now));
  const names = order.map((at): StageText => {
    const isNow = at === now;
    return {
      text: String(years[at] ?? ''),
      size: isNow ? STAGE_TYPE.axisNow : STAGE_TYPE.axis,
      weight: isNow ? 700 : 500,
      colour: isNow ? palette.ink : palette.ink2,
      spots: [
        { x: xOf(plot, at), y, align: 'center' },
        ...(at === 0 ? [{ x: 0, y, align: 'left' as const }] : []),
        ...(at === years.length - 1 ? [{ x: plot.width, y, align: 'right' as const }] : []),
      ],
      must: isNow,
    };
  });
  const notes = order.flatMap((at): StageText[] => {
    const text = marks.get(years[at] ?? 0);
    if (text === undefined) return [];
    const x = xOf(plot, at);
    return [
      {
        text,
        size: STAGE_TYPE.line,
        weight: 400,
        colour: palette.ink2,
        spots: [
          { x, y: y + SECOND, align: 'center' },
          { x: plot.width, y: y + SECOND, align: 'right' },
          { x: 0, y: y + SECOND, align: 'left' },
        ],
        must: at === now,
      },
    ];
  });
  return [...names, ...notes];
}

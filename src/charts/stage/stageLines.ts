import type { NamedLine } from '../regionsOption.ts';
import { endRoom, endTexts, leaders, lineEnds, placeEnds } from './lineEnds.ts';
import { placeTexts, type StageText, textSeries } from './placeTexts.ts';
import { type Reference, referenceLines, referenceTexts } from './referenceLines.ts';
import { lineBoxes, regionLines } from './regionLines.ts';
import { STAGE_TYPE } from './stageLook.ts';
import { rangeOf, type StagePlot, stageFrame, xOf, yOf } from './stagePlot.ts';
import { isRevealed, type StageChart, type StageView } from './stageView.ts';
import { yearRoom, yearTexts } from './yearTexts.ts';

const ROOM = 60;

/** Several regions, or an index, on one axis, each named at its end with its last value. */
export function stageLines(
  view: StageView,
  lines: readonly NamedLine[],
  reference: number | null,
): StageChart {
  const { years, palette, marks, size } = view;
  const [top, bottom] = [8, yearRoom(marks)];
  const inner = size.height - top - bottom;
  const ends = lineEnds(lines, { width: size.width, height: inner });
  const values = [
    ...lines.flatMap((line) => line.values.flatMap((value) => value ?? [])),
    ...(reference === null ? [] : [reference]),
  ];
  const plot: StagePlot = {
    ...size,
    left: 8,
    right: endRoom(ends),
    top,
    bottom,
    count: years.length,
    ...rangeOf(values, inner, ROOM, ROOM),
  };
  const references: readonly Reference[] =
    reference === null ? [] : [{ value: reference, name: String(reference), kind: 'plain' }];
  const placed = placeTexts(
    [
      ...referenceTexts(references, plot, palette),
      // of an index it is the reference itself
      ...(reference === 100 ? [] : firstValue(view, lines, plot)),
      ...yearTexts(view, plot),
    ],
    lines.flatMap((line) => lineBoxes(line, plot)),
    { left: 0, right: size.width, top: 0, bottom: size.height },
  );
  const named = placeEnds(ends, plot);
  return {
    years,
    plot,
    lines,
    option: {
      ...stageFrame(plot, years, palette),
      series: [
        ...referenceLines(references, years, palette),
        ...regionLines(lines, view),
        ...(view.shown.has('thisYear') ? leaders(named, plot, view) : []),
        ...textSeries([...placed, ...endTexts(named, view)]),
      ],
    },
  };
}

/** What the slide's own line began with. */
function firstValue(view: StageView, lines: readonly NamedLine[], plot: StagePlot): readonly StageText[] {
  const own = lines.find((line) => line.own);
  const at = own?.values.findIndex((value) => value !== null) ?? -1;
  const value = own?.values[at] ?? null;
  if (own === undefined || value === null) return [];
  const [x, y] = [xOf(plot, at), yOf(plot, value)];
  return [
    {
      text: own.cells[at]?.text ?? '',
      size: STAGE_TYPE.value,
      weight: 500,
      colour: view.palette.ink,
      spots: [
        { x, y: y - 34, align: 'center' },
        { x, y: y + 34, align: 'center' },
        { x: x - 16, y: y - 34, align: 'left' },
        { x: x - 16, y: y + 34, align: 'left' },
      ],
      must: false,
      hidden: !isRevealed(view, view.years[at] ?? 0),
    },
  ];
}

import type { CustomSeriesOption, LineSeriesOption } from 'echarts';
import { plotted } from '../chartOption.ts';
import { textWidth } from '../labelWidth.ts';
import { type LineLook, lineLooks } from '../lineLooks.ts';
import type { NamedLine } from '../regionsOption.ts';
import { spreadLabels } from '../spreadLabels.ts';
import { nowColour } from './levelPoints.ts';
import {
  type Box,
  type PlacedText,
  placeTexts,
  type StageText,
  strokeBoxes,
  textSeries,
} from './placeTexts.ts';
import { type Reference, referenceLines, referenceTexts } from './referenceLines.ts';
import { STAGE_LINE, STAGE_POINTS, STAGE_SCALE, STAGE_TYPE } from './stageLook.ts';
import { rangeOf, type StagePlot, stageFrame, xOf, yOf } from './stagePlot.ts';
import { isRevealed, type StageChart, type StageView } from './stageView.ts';
import { wrapName } from './wrapName.ts';
import { yearRoom, yearTexts } from './yearTexts.ts';

/** From the frame to the names at the lines' ends. */
const LEADER = 40;
/** The widest that a name at a line's end is before it goes on to a second line. */
const WIDEST = { landscape: 330, portrait: 230 };
const LINE_HEIGHT = 36;
const ROOM = 60;

/** Several regions, or an index, on one axis: the slide's own in ink, the others grey with looks of their own, each named at its end with its last value. */
export function stageLines(
  view: StageView,
  lines: readonly NamedLine[],
  reference: number | null,
): StageChart {
  const { years, palette, marks, size } = view;
  const alone = lines.length === 1;
  const ends = lines.flatMap((line) =>
    endOf(alone ? { ...line, name: '' } : line, size.width > 1000 ? WIDEST.landscape : WIDEST.portrait),
  );
  const room = Math.max(
    0,
    ...ends.map(({ rows }) =>
      Math.max(...rows.map((row) => textWidth(row, alone ? STAGE_TYPE.now : STAGE_TYPE.end))),
    ),
  );
  const values = [
    ...lines.flatMap((line) => line.values.flatMap((value) => value ?? [])),
    ...(reference === null ? [] : [reference]),
  ];
  const [top, bottom] = [8, yearRoom(marks)];
  const plot: StagePlot = {
    ...size,
    left: 8,
    right: Math.ceil(room) + LEADER + 4,
    top,
    bottom,
    count: years.length,
    ...rangeOf(values, size.height - top - bottom, ROOM, ROOM),
  };
  const references: readonly Reference[] =
    reference === null ? [] : [{ value: reference, name: String(reference), kind: 'plain' }];
  const looks = lineLooks(lines.filter(({ own }) => !own).map(({ name }) => name));
  const placed = placeTexts(
    [
      ...referenceTexts(references, plot, palette),
      // of an index it is the reference itself
      ...(reference === 100 ? [] : firstValue(view, lines, plot)),
      ...yearTexts(view, plot),
    ],
    lines.flatMap((line) => strokes(line, plot)),
    { left: 0, right: size.width, top: 0, bottom: size.height },
  );
  const named = placeEnds(ends, plot);
  return {
    years,
    plot,
    option: {
      ...stageFrame(plot, years, palette),
      series: [
        ...referenceLines(references, years, palette),
        ...lines.flatMap((line) => lineSeries(line, view, looks.get(line.name) ?? OWN)),
        ...(view.shown.has('thisYear') ? leaders(named, plot, view) : []),
        ...textSeries([
          ...placed,
          ...named.flatMap(({ rows, x, y, own }) =>
            rows.map((text, at): PlacedText => {
              const last = at === rows.length - 1;
              return {
                text,
                x,
                y: y + (at - (rows.length - 1) / 2) * LINE_HEIGHT,
                align: 'left',
                size: alone ? STAGE_TYPE.now : STAGE_TYPE.end,
                weight: own ? 700 : last ? 500 : 400,
                colour: alone ? nowColour(view) : own ? palette.ink : palette.ink2,
                hidden: last && !view.shown.has('thisYear'),
              };
            }),
          ),
        ]),
      ],
    },
  };
}

const OWN: LineLook = { dash: 'solid', symbol: 'circle', hollow: false };

function lineSeries(line: NamedLine, view: StageView, look: LineLook): LineSeriesOption[] {
  const { palette, years } = view;
  const colour = line.own ? palette.line : palette.line2;
  const ring = { color: palette.paper, borderColor: colour, borderWidth: STAGE_LINE.target };
  const values = (apart: boolean) =>
    line.values.map((value, at) => {
      if (line.apart.has(at) !== apart || !isRevealed(view, years[at] ?? 0)) return null;
      const now = line.own && years[at] === view.year;
      return { value: plotted(value), ...(now ? nowPoint(view, apart) : {}) };
    });
  const base: LineSeriesOption = {
    type: 'line',
    silent: true,
    connectNulls: false,
    symbol: look.symbol,
    symbolSize: line.own ? 16 : 14,
    showSymbol: true,
    showAllSymbol: true,
    itemStyle: look.hollow ? ring : { color: colour },
    z: line.own ? 4 : 2,
  };
  const { dash } = look;
  const whole: LineSeriesOption = {
    ...base,
    data: values(false),
    lineStyle: {
      color: colour,
      width: line.own ? STAGE_LINE.own : STAGE_LINE.other,
      type: dash === 'solid' ? dash : dash.map((length) => length * STAGE_SCALE),
    },
  };
  if (line.apart.size === 0) return [whole];
  return [
    whole,
    {
      ...base,
      data: values(true),
      lineStyle: { width: 0 },
      itemStyle: { ...ring, borderType: [6, 4] },
      symbolSize: 20,
    },
  ];
}

/** This year of the slide's own line, in its verdict's colour: filled, or a broken ring where it stands apart. */
function nowPoint(view: StageView, apart: boolean) {
  const colour = nowColour(view);
  return {
    symbol: 'circle',
    symbolSize: STAGE_POINTS.now,
    itemStyle: apart
      ? {
          color: view.palette.paper,
          borderColor: colour,
          borderWidth: STAGE_POINTS.ring,
          borderType: [6, 4],
        }
      : { color: colour },
  };
}

interface LineEnd {
  /** The name, in as many rows as it needs, and the value in the last. */
  readonly rows: readonly string[];
  readonly own: boolean;
  readonly at: number;
  readonly value: number;
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

interface PlacedEnd extends LineEnd {
  readonly x: number;
  readonly y: number;
}

/** Beside the frame, at the height of the lines' ends as far as they do not stand on each other. */
function placeEnds(ends: readonly LineEnd[], plot: StagePlot): readonly PlacedEnd[] {
  const most = Math.max(1, ...ends.map(({ rows }) => rows.length));
  const heights = spreadLabels(
    ends.map(({ value }) => yOf(plot, value)),
    most * LINE_HEIGHT + 6,
    plot.top + (most * LINE_HEIGHT) / 2,
    plot.height - plot.bottom - (most * LINE_HEIGHT) / 2,
  );
  const x = plot.width - plot.right + LEADER;
  return ends.map((end, at) => ({ ...end, x, y: heights[at] ?? 0 }));
}

function leaders(ends: readonly PlacedEnd[], plot: StagePlot, { palette }: StageView): CustomSeriesOption[] {
  if (ends.length < 2) return [];
  return [
    {
      type: 'custom',
      silent: true,
      clip: false,
      encode: { x: 0 },
      data: [[0]],
      renderItem: () => ({
        type: 'group',
        children: ends.map(({ at, value, x, y, own }) => ({
          type: 'line' as const,
          shape: { x1: xOf(plot, at) + 14, y1: yOf(plot, value), x2: x - 8, y2: y },
          style: { stroke: own ? palette.ink2 : palette.line2, lineWidth: 1.5 },
        })),
      }),
    },
  ];
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

function strokes({ values }: NamedLine, plot: StagePlot): readonly Box[] {
  return values.flatMap((value, at) => {
    const next = values[at + 1] ?? null;
    if (value === null || next === null) return [];
    return strokeBoxes(
      { x: xOf(plot, at), y: yOf(plot, value) },
      { x: xOf(plot, at + 1), y: yOf(plot, next) },
      STAGE_LINE.own,
    );
  });
}

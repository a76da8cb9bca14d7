import type { LineSeriesOption } from 'echarts';
import { plotted } from '../chartOption.ts';
import { type LineLook, lineLooks } from '../lineLooks.ts';
import type { NamedLine } from '../regionsOption.ts';
import { nowColour } from './levelPoints.ts';
import { type Box, strokeBoxes } from './placeTexts.ts';
import { STAGE_LINE, STAGE_POINTS, STAGE_SCALE } from './stageLook.ts';
import { type StagePlot, xOf, yOf } from './stagePlot.ts';
import { isRevealed, type StageView } from './stageView.ts';

/** The slide's own line in ink, the others grey with looks of their own; part years and bounded values stand apart as rings. */
export function regionLines(lines: readonly NamedLine[], view: StageView): LineSeriesOption[] {
  const looks = lineLooks(lines.filter(({ own }) => !own).map(({ name }) => name));
  return lines.flatMap((line) => lineSeries(line, view, looks.get(line.name) ?? OWN));
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

/** Marks that texts keep off. */
export function lineBoxes({ values }: NamedLine, plot: StagePlot): readonly Box[] {
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

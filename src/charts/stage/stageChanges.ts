import type { BarSeriesOption } from 'echarts';
import { changeSizes } from '../changeSeries.ts';
import { changeMeasure, changeText } from '../changeText.ts';
import { cutMarks, cutOf, drawnSize } from '../cutBars.ts';
import { verdictColour } from '../palette.ts';
import { emptyMarks, REASON_ROOM, reasonText } from './emptyYears.ts';
import { barWidth, columnTextSize } from './levelColumns.ts';
import { placeTexts, type StageText, textSeries } from './placeTexts.ts';
import { referenceLines } from './referenceLines.ts';
import { STAGE_SCALE } from './stageLook.ts';
import { columnOf, rangeOf, type StagePlot, stageFrame, xOf, yOf } from './stagePlot.ts';
import type { StageChart, StageView } from './stageView.ts';
import { yearRoom, yearTexts } from './yearTexts.ts';

const FIGURE = 84;

/** The changes as bars from zero, each with its figure; a year without one wears a hatched box and its reason. */
export function stageChanges(view: StageView): StageChart {
  const { readings, years, year, palette, language, marks, size, shown } = view;
  const measure = changeMeasure(readings);
  const sizes = changeSizes(view);
  const cut = cutOf(sizes.flatMap((one) => one ?? []));
  const drawn = sizes.map((one) => (one === null ? null : drawnSize(one, cut)));
  const at = new Map(readings.map((reading) => [reading.year, reading]));
  const empty = years.flatMap((one, position) => {
    const reading = at.get(one);
    return reading === undefined || drawn[position] !== null || reading.reason === 'noCurrent'
      ? []
      : [{ reading, position }];
  });
  const [top, bottom] = [8, yearRoom(marks)];
  const values = [0, ...drawn.flatMap((one) => one ?? [])];
  const below = values.some((value) => value < 0) ? FIGURE : 0;
  const plot: StagePlot = {
    ...size,
    left: 8,
    right: 40,
    top,
    bottom,
    count: years.length,
    ...rangeOf(
      values,
      size.height - top - bottom,
      FIGURE,
      Math.max(below, empty.length > 0 ? REASON_ROOM : 8),
    ),
  };
  const zero = yOf(plot, 0);
  const hides = (one: number): boolean => one >= year && !shown.has('difference');
  const rank = (one: number): number => (one === year ? 0 : one === year - 1 ? 1 : 2);
  const figures = [...years]
    .sort((a, b) => rank(a) - rank(b) || b - a)
    .flatMap((one): StageText[] => {
      const reading = at.get(one);
      const position = years.indexOf(one);
      const length = drawn[position] ?? null;
      if (reading === undefined || length === null) return [];
      const text = changeText(reading, measure, language, columnOf(plot) < 150);
      const fit = columnTextSize(text, columnOf(plot), one === year);
      return [
        {
          text,
          size: fit,
          weight: one === year ? 700 : 500,
          colour: verdictColour(reading.verdict, palette),
          spots: [
            {
              x: xOf(plot, position),
              y: yOf(plot, length) + (length < 0 ? 1 : -1) * (fit * 0.6 + 8),
              align: 'center',
            },
            {
              x: plot.width,
              y: yOf(plot, length) + (length < 0 ? 1 : -1) * (fit * 0.6 + 8),
              align: 'right',
            },
          ].slice(0, position === years.length - 1 ? 2 : 1) as StageText['spots'],
          must: rank(one) === 0,
          hidden: hides(one),
        },
      ];
    });
  const placed = placeTexts(
    [
      ...figures,
      ...[...empty]
        .sort((a, b) => rank(a.reading.year) - rank(b.reading.year))
        .map(({ reading, position }) => reasonText(view, plot, reading, position, measure)),
      ...yearTexts(view, plot),
    ],
    drawn.flatMap((length, position) => {
      if (length === null) return [];
      const [x, y, half] = [xOf(plot, position), yOf(plot, length), barWidth(plot) / 2];
      return [{ left: x - half, right: x + half, top: Math.min(y, zero), bottom: Math.max(y, zero) }];
    }),
    { left: 0, right: size.width, top: 0, bottom: size.height },
  );
  const bars: BarSeriesOption = {
    type: 'bar',
    silent: true,
    barWidth: barWidth(plot),
    z: 3,
    data: years.map((one, position) => {
      const reading = at.get(one);
      const value = drawn[position] ?? null;
      if (reading === undefined || value === null || hides(one)) return null;
      return { value, itemStyle: { color: verdictColour(reading.verdict, palette) } };
    }),
  };
  return {
    years,
    plot,
    lines: [],
    option: {
      ...withoutAxisLine(stageFrame(plot, years, palette)),
      series: [
        ...referenceLines([{ value: 0, name: '', kind: 'plain' }], years, palette),
        bars,
        ...(cut === null ? [] : [cutMarks(sizes, cut, 0, palette, STAGE_SCALE)]),
        ...emptyMarks(view, plot, empty),
        ...textSeries(placed),
      ],
    },
  };
}

/** The zero line is the axis. */
function withoutAxisLine(frame: ReturnType<typeof stageFrame>): ReturnType<typeof stageFrame> {
  return { ...frame, xAxis: frame.xAxis.map((axis) => ({ ...axis, axisLine: { show: false } })) };
}

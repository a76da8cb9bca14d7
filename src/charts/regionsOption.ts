import type { LineSeriesOption } from 'echarts';
import type { Verdict } from '../core/measures/reading.ts';
import { plotFrame, valueAxis, yearAxis } from './axes.ts';
import { type ChartOption, type ChartSeries, type Insets, plotted, SANS } from './chartOption.ts';
import { type EndLabel, endLabelRoom, endLabels } from './endLabels.ts';
import { keepInside, movedLabels } from './keepInside.ts';
import { type LineLook, lineLooks } from './lineLooks.ts';
import type { Palette } from './palette.ts';
import { plainLabel } from './plainLabel.ts';

/** One year of a line in words: its number as shown, and why there is none. */
export interface LineCell {
  readonly text: string;
  /** The number that the text is made from, unrounded; null where the text is of none. */
  readonly value: number | null;
  readonly verdict: Verdict | null;
  readonly why: string | null;
}

/** One line: a name and a value (or null) for each year. */
export interface NamedLine {
  readonly name: string;
  readonly own: boolean;
  /** Pointed at: drawn over the others. */
  readonly front: boolean;
  readonly values: readonly (number | null)[];
  readonly cells: readonly LineCell[];
  /** Positions of part years and of bounded values (余, 约), which no line joins with whole and exact ones. */
  readonly apart: ReadonlySet<number>;
}

/** Room at the right for the lines' names and last values; none where there is one line. */
export function regionsInsets(lines: readonly NamedLine[], insets: Insets): Insets {
  const most = insets.narrow ? MOST_ROOM.phone : MOST_ROOM.desk;
  return lines.length < 2 ? insets : { ...insets, right: Math.min(most, endLabelRoom(lines.flatMap(endOf))) };
}

const MOST_ROOM = { desk: 190, phone: 132 };

interface RegionsView {
  readonly lines: readonly NamedLine[];
  readonly years: readonly number[];
  readonly year: number;
  readonly palette: Palette;
  /** A value that all are measured by, as a line: 100 for an index, 0 for changes. */
  readonly reference: number | null;
  readonly insets: Insets;
  readonly marks: ReadonlyMap<number, string>;
}

/** Several regions (or indices) on one axis: the page's own in ink, the others grey, each named at its end; a single one says its values on itself. */
export function regionsOption(view: RegionsView): ChartOption {
  const { lines, years, year, palette, reference, insets, marks } = view;
  const looks = lineLooks(lines.filter((line) => !line.own).map(({ name }) => name));
  const several = lines.length > 1;
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [plotFrame(insets, { top: 24, bottom: 44 })],
    xAxis: [yearAxis({ years, year, palette, insets, marks }, 0, true)],
    yAxis: [valueAxis(palette, 0, false, insets)],
    series: [
      ...lines.flatMap((line) => lineSeries(line, view, looks.get(line.name) ?? OWN)),
      ...referenceSeries(reference, years, palette),
      ...endLabels(several ? lines.flatMap(endOf) : [], insets.right, palette),
    ],
  };
}

const OWN: LineLook = { dash: 'solid', symbol: 'circle', hollow: false };

function lineSeries(line: NamedLine, view: RegionsView, look: LineLook): LineSeriesOption[] {
  const { palette, lines } = view;
  const colour = line.own ? palette.line : line.front ? palette.ink2 : palette.line2;
  const ring = { color: palette.paper, borderColor: colour, borderWidth: 1.5 };
  const base: LineSeriesOption = {
    type: 'line',
    silent: true,
    connectNulls: false,
    symbol: look.symbol,
    symbolSize: line.own ? 7 : 6,
    showSymbol: true,
    showAllSymbol: true,
    itemStyle: look.hollow ? ring : { color: colour },
    labelLayout: movedLabels(
      line.cells.map(({ text }, at) => keepInside(text, OWN_SIZE, at, line.cells.length, view.insets)),
    ),
    z: line.front ? 5 : line.own ? 4 : 2,
  };
  const label = (at: number): NonNullable<LineSeriesOption['label']> =>
    lines.length > 1 ? { show: false } : ownLabel(line, at, view);
  const item = (at: number, apart: boolean) =>
    line.apart.has(at) === apart ? { value: plotted(line.values[at] ?? null), label: label(at) } : null;
  const whole: LineSeriesOption = {
    ...base,
    data: line.values.map((_, at) => item(at, false)),
    lineStyle: { color: colour, width: line.own ? 2.5 : line.front ? 3 : 1.75, type: look.dash },
  };
  if (line.apart.size === 0) return [whole];
  const parts: LineSeriesOption = {
    ...base,
    data: line.values.map((_, at) => item(at, true)),
    lineStyle: { width: 0 },
    itemStyle: { ...ring, borderType: [3, 2] },
    symbolSize: 9,
  };
  return [whole, parts];
}

const OWN_SIZE = 16;

/** A single line says its first value, its last and this year's. */
function ownLabel(
  { values, cells }: NamedLine,
  at: number,
  { years, year, palette }: RegionsView,
): NonNullable<LineSeriesOption['label']> {
  const value = values[at] ?? null;
  const text = cells[at]?.text ?? '';
  const now = years[at] === year;
  const known = values.flatMap((one, position) => (one === null ? [] : [position]));
  const sides = [values[at - 1], values[at + 1]].filter((side) => side != null);
  const trough = value !== null && sides.length > 0 && sides.every((side) => side > value);
  return {
    show: now || at === known[0] || at === known.at(-1),
    formatter: plainLabel(text),
    position: trough ? 'bottom' : 'top',
    color: palette.ink,
    fontSize: now ? OWN_SIZE : 14,
    fontWeight: now ? 700 : 400,
  };
}

function referenceSeries(
  reference: number | null,
  years: readonly number[],
  palette: Palette,
): ChartSeries[] {
  if (reference === null) return [];
  return [
    {
      type: 'line',
      silent: true,
      data: years.map(() => null),
      markLine: {
        silent: true,
        symbol: 'none',
        data: [{ yAxis: reference }],
        label: { show: false },
        lineStyle: { color: palette.edge, width: 1, type: 'solid' },
      },
    },
  ];
}

function endOf({ name, own, front, values, cells }: NamedLine): EndLabel[] {
  const at = values.findLastIndex((value) => value !== null);
  const height = values[at] ?? null;
  return height === null
    ? []
    : [{ name, value: cells[at]?.text ?? '', strong: own || front, at, height: plotted(height) ?? 0 }];
}

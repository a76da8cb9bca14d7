import type { Target } from '../../core/dataset/dataset.ts';
import { formatLimit, formatNumber } from '../../text/format.ts';
import { levelAt } from '../chartView.ts';
import { drawsBars } from '../levelBars.ts';
import { sameMonthsSeries } from '../sameMonthsSeries.ts';
import { breakMarks, breakTexts } from './breakMarks.ts';
import { gapSeries, gapTexts } from './gapSeries.ts';
import { columnBoxes, columnTexts, levelColumns } from './levelColumns.ts';
import { levelBoxes, levelPoints, levelTexts } from './levelPoints.ts';
import { placeTexts, textSeries } from './placeTexts.ts';
import {
  type Reference,
  referenceBoxes,
  referenceLines,
  referenceRoom,
  referenceTexts,
} from './referenceLines.ts';
import { STAGE_SCALE } from './stageLook.ts';
import { rangeOf, type StagePlot, stageFrame } from './stagePlot.ts';
import type { StageChart, StageView } from './stageView.ts';
import { type Aims, aimBoxes, aimMarks, aimTexts } from './targetMarks.ts';
import { yearRoom, yearTexts } from './yearTexts.ts';

/** Room for the largest figure above the highest point, and below the lowest. */
const ABOVE = 92;
const BELOW = 92;
const RIGHT = 40;

/**
 * One indicator over the years, as a line or, where few have a value, as bars: this year's target dashed, standards dotted, gaps
 * hatched; with `aims` a tick for every year that has a target.
 */
export function stageLevel(view: StageView, target: Target | null, aims: Aims | null = null): StageChart {
  const { series, years, palette, shown, marks, size } = view;
  const bars = drawsBars(series);
  const levels = years.flatMap((one) => levelAt(series, one) ?? []);
  const references = referencesOf(view, target, levels);
  const drawn = [
    ...levels,
    ...references.map(({ value }) => value),
    ...(aims?.each.map(({ value }) => value) ?? []),
  ];
  const values = bars ? [0, ...drawn] : drawn;
  const onFloor = bars && values.every((value) => value >= 0);
  const [top, bottom] = [8, yearRoom(marks)];
  const bounds = { left: 0, right: size.width, top: 0, bottom: size.height };
  const plotWith = (right: number): StagePlot => ({
    ...size,
    left: 8,
    right,
    top,
    bottom,
    count: years.length,
    ...rangeOf(values, size.height - top - bottom, ABOVE, onFloor ? 0 : BELOW),
  });
  const widest = plotWith(RIGHT);
  const onBars =
    bars &&
    placeTexts(referenceTexts(references, widest, palette), columnBoxes(view, widest), bounds).some(
      ({ paper }) => paper !== undefined,
    );
  const plot = onBars ? plotWith(Math.max(RIGHT, referenceRoom(references))) : widest;
  const [now = [], others = []] = firstAndRest(bars ? columnTexts(view, plot) : levelTexts(view, plot));
  const placed = placeTexts(
    [
      ...now,
      ...referenceTexts(references, plot, palette),
      ...aimTexts(view, plot, aims),
      ...breakTexts(view, plot),
      ...others,
      ...gapTexts(view, plot),
      ...yearTexts(view, plot),
    ],
    [
      ...(bars ? columnBoxes(view, plot) : levelBoxes(view, plot)),
      ...referenceBoxes(references, plot),
      ...aimBoxes(view, plot, aims),
    ],
    bounds,
  );
  return {
    years,
    plot,
    lines: [],
    option: {
      ...stageFrame(plot, years, palette),
      series: [
        ...gapSeries(view, plot),
        ...referenceLines(references, years, palette),
        ...(bars ? levelColumns(view, plot) : levelPoints(view, plot)),
        ...(bars || !shown.has('thisYear') ? [] : sameMonthsSeries(view, STAGE_SCALE)),
        ...aimMarks(view, plot, aims),
        ...breakMarks(view, plot),
        ...textSeries(placed),
      ],
    },
  };
}

function firstAndRest<T>(list: readonly T[]): readonly [readonly T[], readonly T[]] {
  return [list.slice(0, 1), list.slice(1)];
}

/** A line so far off would press the level into a corner; what it says stands beside the chart all the same. */
const FAR = 2.5;

function referencesOf(
  { series, standards, words, language, shown }: StageView,
  target: Target | null,
  levels: readonly number[],
): readonly Reference[] {
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const near = (value: number): boolean => {
    const span = high - low || Math.abs(high) * 0.5 || 1;
    return value >= low - span * FAR && value <= high + span * FAR;
  };
  const hidden = !shown.has('target');
  const lines: readonly Reference[] = [
    ...(target === null
      ? []
      : [
          {
            value: target.value,
            name: words.target(formatLimit(target.value, target.bound)),
            kind: 'target' as const,
            hidden,
          },
        ]),
    ...standards.map((one) => ({
      value: one.value,
      name: words.standardLabel(
        one.name?.[language] ?? '',
        formatNumber(one.value, series.indicator.decimals),
      ),
      kind: 'standard' as const,
      hidden,
    })),
  ];
  const zero: readonly Reference[] = low < 0 && high > 0 ? [{ value: 0, name: '0', kind: 'plain' }] : [];
  return [...zero, ...lines.filter(({ value }) => near(value))];
}

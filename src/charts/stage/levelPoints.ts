import type { LineSeriesOption } from 'echarts';
import { pointOf } from '../../core/dataset/series.ts';
import { formatQuantity } from '../../text/format.ts';
import { plotted } from '../chartOption.ts';
import { isPart, labelledYears, levelAt, stretchesOf } from '../chartView.ts';
import { STROKES } from '../levelSeries.ts';
import { verdictColour } from '../palette.ts';
import { pointLook } from '../pointSeries.ts';
import { type Box, type StageText, squareAt, strokeBoxes, type TextSpot } from './placeTexts.ts';
import { STAGE_LINE, STAGE_POINTS, STAGE_SCALE, STAGE_TYPE } from './stageLook.ts';
import { columnOf, type StagePlot, xOf, yOf } from './stagePlot.ts';
import { isRevealed, type StageView } from './stageView.ts';

/** This year's colour: its verdict's, once the difference is revealed. */
export function nowColour({ readings, year, palette, shown }: StageView): string {
  const verdict = readings.find((reading) => reading.year === year)?.verdict ?? 'neutral';
  return shown.has('difference') ? verdictColour(verdict, palette) : palette.ink;
}

/** Where years are dense, plain dots would run together. */
const LEAST_COLUMN = 34;

/** The level as a line, a stretch for every run of comparable years, with its points: this year filled, last year hollow. */
export function levelPoints(view: StageView, plot: StagePlot): LineSeriesOption[] {
  const { series, years, palette, year } = view;
  const dense = columnOf(plot) < LEAST_COLUMN;
  const lines = stretchesOf(series).map(({ years: run, stroke }): LineSeriesOption => {
    const dash = STROKES[stroke];
    return {
      type: 'line',
      silent: true,
      showSymbol: false,
      z: 3,
      lineStyle: {
        color: palette.line,
        width: STAGE_LINE.own,
        type: dash === 'solid' ? dash : dash.map((length) => length * STAGE_SCALE),
      },
      data: years.map((one) =>
        plotted(run.includes(one) && isRevealed(view, one) ? levelAt(series, one) : null),
      ),
    };
  });
  const points: LineSeriesOption = {
    type: 'line',
    silent: true,
    lineStyle: { width: 0 },
    symbol: 'circle',
    showSymbol: true,
    showAllSymbol: true,
    z: 5,
    data: years.map((one) => {
      const value = isRevealed(view, one) ? plotted(levelAt(series, one)) : null;
      if (value === null) return null;
      const look = pointLook(view, one, nowColour(view), STAGE_POINTS);
      return { value, ...look, ...(dense && one < year - 1 ? { symbol: 'none' } : {}) };
    }),
  };
  return [...lines, points];
}

/** Marks that texts keep off: the points and the strokes between them. */
export function levelBoxes({ series, years }: StageView, plot: StagePlot): readonly Box[] {
  const at = (one: number) => ({ x: xOf(plot, years.indexOf(one)), y: yOf(plot, levelAt(series, one) ?? 0) });
  const points = years
    .filter((one) => levelAt(series, one) !== null)
    .map((one) => squareAt(at(one).x, at(one).y, STAGE_POINTS.last));
  const strokes = stretchesOf(series).flatMap(({ years: run }) =>
    run.slice(1).flatMap((one) => strokeBoxes(at(one - 1), at(one), STAGE_LINE.own + 6)),
  );
  return [...points, ...strokes];
}

/** The first value, the last two and the turning ones, this year's large. All keep their room before they are revealed. */
export function levelTexts(view: StageView, plot: StagePlot): readonly StageText[] {
  const { series, years, year, palette, language } = view;
  const first = years.find((one) => levelAt(series, one) !== null);
  const rank = (one: number): number => (one === year ? 0 : one === year - 1 ? 1 : one === first ? 2 : 3);
  return [...labelledYears(series, year)]
    .filter((one) => years.includes(one) && levelAt(series, one) !== null)
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .map((one): StageText => {
      const now = one === year;
      const value = levelAt(series, one) ?? 0;
      const size = now ? STAGE_TYPE.now : STAGE_TYPE.value;
      return {
        text: formatQuantity(value, pointOf(series, one)?.bound ?? null, series.indicator, language),
        size,
        weight: now ? 700 : 500,
        colour: now ? nowColour(view) : palette.ink,
        spots: spotsAround(view, one, { x: xOf(plot, years.indexOf(one)), y: yOf(plot, value) }, size),
        must: rank(one) < 2,
        hidden: !isRevealed(view, one),
      };
    });
}

/** Over a crest, under a trough, on a slope on the side that the line leaves free; then everywhere around. */
function spotsAround(
  { series, year }: StageView,
  one: number,
  { x, y }: { readonly x: number; readonly y: number },
  size: number,
): readonly TextSpot[] {
  const value = levelAt(series, one) ?? 0;
  const beside = (next: number): number | null =>
    isPart(pointOf(series, next)) ? null : levelAt(series, next);
  const sides = [beside(one - 1), beside(one + 1)].filter((side) => side !== null);
  const low = sides.length > 0 && sides.every((side) => side >= value);
  const reach = (one === year ? STAGE_POINTS.now : STAGE_POINTS.last) / 2 + 8;
  const [over, under] = [y - reach - size * 0.6, y + reach + size * 0.6];
  const near = low ? under : over;
  const far = low ? over : under;
  return [
    { x, y: near, align: 'center' },
    { x: x + reach, y: near, align: 'right' },
    { x: x - reach, y: near, align: 'left' },
    { x, y: far, align: 'center' },
    { x: x + reach, y: far, align: 'right' },
    { x: x - reach, y: far, align: 'left' },
    { x: x + reach + 6, y, align: 'left' },
    { x: x - reach - 6, y, align: 'right' },
    { x, y: near + (low ? 40 : -40), align: 'center' },
    { x, y: far + (low ? -40 : 40), align: 'center' },
  ];
}

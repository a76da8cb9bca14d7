import type { BarSeriesOption } from 'echarts';
import { pointOf } from '../../core/dataset/series.ts';
import { formatQuantity } from '../../text/format.ts';
import { plotted } from '../chartOption.ts';
import { isPart, levelAt } from '../chartView.ts';
import { textWidth } from '../labelWidth.ts';
import { nowColour } from './levelPoints.ts';
import type { Box, StageText } from './placeTexts.ts';
import { STAGE_LINE, STAGE_TYPE } from './stageLook.ts';
import { columnOf, type StagePlot, xOf, yOf } from './stagePlot.ts';
import { isRevealed, type StageView } from './stageView.ts';

const WIDEST = 140;
const SHARE = 0.6;

export function barWidth(plot: StagePlot): number {
  return Math.min(WIDEST, columnOf(plot) * SHARE);
}

/** A bar a year, where years are few; this year in its verdict's colour, a provisional, part or bounded one only outlined. */
export function levelColumns(view: StageView, plot: StagePlot): BarSeriesOption[] {
  const { series, years, year, palette } = view;
  return [
    {
      type: 'bar',
      silent: true,
      barWidth: barWidth(plot),
      z: 3,
      data: years.map((one) => {
        const value = isRevealed(view, one) ? plotted(levelAt(series, one)) : null;
        if (value === null) return null;
        const point = pointOf(series, one);
        const colour = one === year ? nowColour(view) : palette.line2;
        const open = point?.provisional === true || isPart(point) || (point?.bound ?? null) !== null;
        return {
          value,
          itemStyle: open
            ? {
                color: palette.paper,
                borderColor: colour,
                borderWidth: STAGE_LINE.target,
                borderType: [10, 6],
              }
            : { color: colour },
        };
      }),
    },
  ];
}

export function columnBoxes({ series, years }: StageView, plot: StagePlot): readonly Box[] {
  const zero = yOf(plot, 0);
  return years.flatMap((one, at) => {
    const value = levelAt(series, one);
    if (value === null) return [];
    const [x, y] = [xOf(plot, at), yOf(plot, value)];
    const half = barWidth(plot) / 2;
    return [{ left: x - half, right: x + half, top: Math.min(y, zero), bottom: Math.max(y, zero) }];
  });
}

/** Every bar's value at its end: this year's large as far as its column goes. */
export function columnTexts(view: StageView, plot: StagePlot): readonly StageText[] {
  const { series, years, year, palette, language } = view;
  const known = years.filter((one) => levelAt(series, one) !== null);
  const rank = (one: number): number => (one === year ? 0 : one === year - 1 ? 1 : 2);
  return [...known]
    .sort((a, b) => rank(a) - rank(b) || a - b)
    .map((one): StageText => {
      const now = one === year;
      const value = levelAt(series, one) ?? 0;
      const text = formatQuantity(value, pointOf(series, one)?.bound ?? null, series.indicator, language);
      const size = columnTextSize(text, columnOf(plot), now);
      const end = yOf(plot, value) + (value < 0 ? 1 : -1) * (size * 0.6 + 8);
      const x = xOf(plot, years.indexOf(one));
      return {
        text,
        size,
        weight: now ? 700 : 500,
        colour: now ? nowColour(view) : palette.ink,
        spots: [
          { x, y: end, align: 'center' },
          { x: x + barWidth(plot) / 2, y: end, align: 'right' },
          { x: x - barWidth(plot) / 2, y: end, align: 'left' },
        ],
        must: rank(one) < 2,
        hidden: !isRevealed(view, one),
      };
    });
}

/** As large as the column is wide, never under what can be read. */
export function columnTextSize(text: string, column: number, now: boolean): number {
  const sizes = now ? [STAGE_TYPE.now, 48, 40, STAGE_TYPE.value] : [STAGE_TYPE.value, STAGE_TYPE.axis];
  const room = now ? column * 1.1 : column;
  return sizes.find((size) => textWidth(text, size) <= room) ?? STAGE_TYPE.line;
}

import type { LineSeriesOption } from 'echarts';
import type { Target } from '../core/dataset/dataset.ts';
import { distanceTo } from '../core/measures/target.ts';
import { formatLimit } from '../text/format.ts';
import { plotFrame, valueAxis, yearAxis } from './axes.ts';
import { type ChartOption, plotted, SANS } from './chartOption.ts';
import { type ChartView, levelAt } from './chartView.ts';
import { goodSide } from './goodSide.ts';
import { columnWidth, keepInside, movedLabels } from './keepInside.ts';
import { textWidth } from './labelWidth.ts';
import { drawsBars } from './levelBars.ts';
import { levelSeries } from './levelSeries.ts';
import { plainLabel } from './plainLabel.ts';

const FONT = 13;

/** The level with every year's target, the side of it that is good in a pale wash, and, while it is not reached, a dashed path from the year shown to the last target ahead. */
export function targetOption(view: ChartView, targets: readonly Target[], ahead: Target | null): ChartOption {
  const { years, year, palette, series } = view;
  const last = ahead?.year ?? year;
  const shown = years.filter((one) => one <= Math.max(year, last));
  const until = { ...view, years: shown };
  const set = targets.filter((target) => shown.includes(target.year));
  const below = new Set(
    set.flatMap((target) =>
      isAbove(until, target) && levelAt(series, target.year) !== null ? target.year : [],
    ),
  );
  return {
    animation: false,
    textStyle: { fontFamily: SANS },
    grid: [plotFrame(view.insets, { top: 36, bottom: 52 })],
    xAxis: [yearAxis(until, 0, true)],
    yAxis: [valueAxis(palette, 0, drawsBars(series), view.insets)],
    series: [
      ...goodSide(until, set),
      ...levelSeries(until, null, below),
      ...pathTo(until, ahead),
      ...(set.length === 0 ? [] : [ticks(until, set, ahead)]),
    ],
  };
}

/** Whether the target stands over the level; ahead, where there is no level yet, over the path that leads to it. */
function isAbove({ series }: ChartView, target: Target): boolean {
  const level = levelAt(series, target.year);
  return level === null ? target.bound === 'atLeast' : target.value > level;
}

/** A tick for every target with its limit; the one ahead with its year. On a phone only this year's and the one ahead say theirs. */
function ticks(view: ChartView, targets: readonly Target[], ahead: Target | null): LineSeriesOption {
  const { years, year, palette, words, insets } = view;
  const column = columnWidth(years.length, insets);
  const narrow = insets.narrow;
  const at = new Map(targets.map((target) => [target.year, target]));
  const limitOf = (target: Target): string => formatLimit(target.value, target.bound);
  const textOf = (target: Target): string => {
    const named = words.targetLines(target.year, limitOf(target));
    const fits = named.split('\n').every((line) => textWidth(line, FONT) <= column + insets.right);
    return target === ahead && fits && !narrow ? named : limitOf(target);
  };
  return {
    type: 'line',
    silent: true,
    lineStyle: { width: 0 },
    symbol: 'rect',
    showSymbol: true,
    showAllSymbol: true,
    symbolSize: [Math.min(26, column * 0.7), 2.5],
    itemStyle: { color: palette.target },
    labelLayout: movedLabels(
      years.map((one, position) => {
        const target = at.get(one);
        return target === undefined ? 0 : keepInside(limitOf(target), FONT, position, years.length, insets);
      }),
    ),
    z: 5,
    data: years.map((one) => {
      const target = at.get(one);
      if (target === undefined) return null;
      const strong = target === ahead || one === year;
      const above = isAbove(view, target);
      const onWash = above === (target.bound === 'atLeast');
      return {
        value: plotted(target.value),
        label: {
          show: strong || (!narrow && textWidth(limitOf(target), FONT) <= column),
          formatter: plainLabel(textOf(target)),
          position: above ? ('top' as const) : ('bottom' as const),
          color: strong ? palette.ink : palette.ink3,
          fontSize: FONT,
          lineHeight: 17,
          ...(one === year ? {} : { backgroundColor: onWash ? palette.wash : palette.paper }),
          padding: [0, 2],
          fontWeight: strong ? (700 as const) : (400 as const),
        },
      };
    }),
  };
}

/** Only towards a target that is not reached, and only from a value that is known well enough to say so. */
function pathTo({ series, years, year, palette }: ChartView, ahead: Target | null): LineSeriesOption[] {
  const start = levelAt(series, year);
  if (ahead === null || start === null || distanceTo(series, year, ahead)?.reached !== false) return [];
  return [
    {
      type: 'line',
      silent: true,
      showSymbol: false,
      connectNulls: true,
      lineStyle: { color: palette.target, width: 1.75, type: [6, 4] },
      data: years.map((one) => plotted(one === year ? start : one === ahead.year ? ahead.value : null)),
    },
  ];
}

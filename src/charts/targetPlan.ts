import type { Target } from '../core/dataset/dataset.ts';
import { distanceTo, nextTarget } from '../core/measures/target.ts';
import { formatNumber } from '../text/format.ts';
import type { ChartPlan } from './chartPlan.ts';
import { type ChartView, levelAt } from './chartView.ts';
import { targetOption } from './targetOption.ts';

const HEIGHT = 380;

/** The level with its targets, up to the last one ahead, and what is left to do a year. */
export function targetPlan(chart: ChartView, title: string): ChartPlan {
  const { series, year, years, insets } = chart;
  const targets = series.targets.filter((target) => target.kind === 'target');
  const ahead = nextTarget(series, year);
  const first = years[0] ?? year;
  const last = Math.max(years.at(-1) ?? year, ahead?.year ?? year);
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return {
    kind: 'chart',
    title,
    hint: [hintOf(chart, targets, ahead), targets.length === 0 ? '' : chart.words.goodSide]
      .filter(Boolean)
      .join(chart.words.hintSeparator),
    option: targetOption({ ...chart, years: all }, targets, ahead),
    height: HEIGHT,
    insets,
    years: all.filter((one) => one <= Math.max(year, ahead?.year ?? year)),
    lines: [],
  };
}

function hintOf(
  { series, standards, year, words }: ChartView,
  targets: readonly Target[],
  ahead: Target | null,
): string {
  if (targets.length === 0) return standards.length === 0 ? words.noTargetHint : '';
  const start = levelAt(series, year);
  const standing = ahead === null ? null : distanceTo(series, year, ahead);
  if (ahead === null || start === null || standing === null) return '';
  if (standing.reached) return words.targetOf(ahead.year, words.reached);
  const step = (ahead.value - start) / (ahead.year - year);
  const amount = formatNumber(Math.abs(step), Math.max(1, series.indicator.decimals));
  return words.pathHint(ahead.year, (step > 0 ? words.needMore : words.needLess)(amount));
}

import type { Dataset } from '../core/dataset/dataset.ts';
import type { Series } from '../core/dataset/series.ts';
import type { IndicatorView } from '../core/view/view.ts';
import type { Language } from '../text/language.ts';
import type { IndicatorMessages } from '../text/messages/indicator.ts';
import { insetsFor } from './axes.ts';
import { changeSizes } from './changeSeries.ts';
import { changeMeasure, changeTitle } from './changeText.ts';
import { type ChartOption, type Insets, NARROW_PLOT, PLOT } from './chartOption.ts';
import { type ChartView, isPart, levelAt, seriesFacts } from './chartView.ts';
import { cutOf } from './cutBars.ts';
import { drawsBars } from './levelBars.ts';
import { levelOverYoyOption, yoyOption } from './levelOverYoyOption.ts';
import { comparedRegions, lineHint, linesOf, lineTitle } from './linesPlan.ts';
import { DARK, LIGHT } from './palette.ts';
import { type NamedLine, regionsInsets, regionsOption } from './regionsOption.ts';
import { targetPlan } from './targetPlan.ts';

export interface ChartPlanFacts {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly code: number;
  readonly view: IndicatorView;
  readonly year: number;
  readonly words: IndicatorMessages;
  readonly language: Language;
  readonly dark: boolean;
  readonly name: string;
  /** The unit as it is shown in this language. */
  readonly unit: string;
  readonly narrow: boolean;
  /** The compared region that is pointed at. */
  readonly front: string | null;
}

interface PlanBase {
  readonly title: string;
  readonly hint: string;
  readonly years: readonly number[];
  /** The lines drawn where regions are compared or an index is shown; they are the table's rows too. */
  readonly lines: readonly NamedLine[];
}

export type ChartPlan = PlanBase &
  (
    | {
        readonly kind: 'chart';
        readonly option: ChartOption;
        readonly height: number;
        readonly insets: Insets;
      }
    | { readonly kind: 'multiples' }
  );

/** Which chart shows the view: one series as level over change, its changes, its path to a target; or several as lines. */
export function chartPlan(facts: ChartPlanFacts): ChartPlan {
  const { series, view, year, words, language, dark, name, unit, narrow } = facts;
  const { indicator } = series;
  const chart: ChartView = {
    ...seriesFacts(series, words, language),
    year,
    palette: dark ? DARK : LIGHT,
    insets: insetsFor(
      series.points.flatMap(({ year: one }) => levelAt(series, one) ?? []),
      narrow ? NARROW_PLOT : PLOT,
    ),
  };
  const compared = comparedRegions(facts);
  if (view.mode === 'target') {
    const plan = targetPlan(chart, words.chartTitle.target(name, unit));
    const alone = compared.length === 0 ? '' : words.targetAlone(compared.join(words.listComma));
    return { ...plan, hint: joined(words, [plan.hint, alone]) };
  }
  if (view.mode === 'index' || compared.length > 0) return linesPlan(facts, chart);

  const cut = cutOf(changeSizes(chart).flatMap((size) => size ?? []));
  const cutHint = cut === null ? '' : words.cutHint;
  const single = { kind: 'chart', lines: [], years: chart.years, insets: chart.insets } as const;
  if (view.mode === 'yoy') {
    return {
      ...single,
      title: changeTitle(changeMeasure(chart.readings), indicator.unit, words, language),
      hint: cutHint,
      option: yoyOption(chart),
      height: 360,
    };
  }
  const target = series.targets.find((one) => one.kind === 'target' && one.year === year) ?? null;
  return {
    ...single,
    title: words.chartTitle.value(name, unit),
    hint: joined(words, [...pointHints(chart), cutHint]),
    option: levelOverYoyOption(chart, target),
    height: 440,
  };
}

function linesPlan(facts: ChartPlanFacts, chart: ChartView): ChartPlan {
  const { view } = facts;
  const { years, year, palette, insets, marks } = chart;
  const lines = linesOf(facts, years);
  const base = { title: lineTitle(facts), hint: lineHint(facts, lines), years, lines };
  if (view.layout === 'multiples' && lines.length > 1) return { ...base, kind: 'multiples' };
  const reference = view.mode === 'index' ? 100 : view.mode === 'yoy' ? 0 : null;
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []));
  const room = regionsInsets(lines, insetsFor(values, insets));
  return {
    ...base,
    kind: 'chart',
    option: regionsOption({ lines, years, year, palette, reference, insets: room, marks }),
    height: 380,
    insets: room,
  };
}

function joined(words: IndicatorMessages, hints: readonly string[]): string {
  return hints.filter(Boolean).join(words.hintSeparator);
}

/** What the points of a line that are not plain dots mean. */
function pointHints({ series, words }: ChartView): readonly string[] {
  if (drawsBars(series)) return [];
  const { points } = series;
  return [
    words.hollow,
    points.some((point) => point.bound !== null) ? words.boundHint : '',
    points.some(isPart) ? words.partHint : '',
  ];
}

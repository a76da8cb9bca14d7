import { barSize, changeMeasure, changeSizes, changeTitle } from '../../charts/changeSeries.ts';
import { type ChartOption, type Insets, NARROW_PLOT, PLOT } from '../../charts/chartOption.ts';
import { type ChartView, levelAt, readingsOf, yearMarks } from '../../charts/chartView.ts';
import { cutOf } from '../../charts/cutBars.ts';
import { drawsBars } from '../../charts/levelBars.ts';
import { levelOverYoyOption, yoyOption } from '../../charts/levelOverYoyOption.ts';
import { DARK, LIGHT } from '../../charts/palette.ts';
import { type NamedLine, REGION_LABELS, regionsOption, VALUE_LABEL } from '../../charts/regionsOption.ts';
import { targetOption } from '../../charts/targetOption.ts';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Series } from '../../core/dataset/series.ts';
import { seriesOf } from '../../core/dataset/seriesOf.ts';
import { firstBaseYear, indexToBase } from '../../core/measures/indexToBase.ts';
import { nextTarget, standardsOf } from '../../core/measures/target.ts';
import type { IndicatorView } from '../../core/view/view.ts';
import { formatNumber } from '../../text/format.ts';
import type { Language } from '../../text/language.ts';
import type { Messages } from '../../text/messages/en.ts';

interface ChartPlanFacts {
  readonly dataset: Dataset;
  readonly series: Series;
  readonly code: number;
  readonly view: IndicatorView;
  readonly year: number;
  readonly words: Messages['indicator'];
  readonly language: Language;
  readonly dark: boolean;
  readonly name: string;
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
  readonly decimals: number;
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
  const { series, view, year, words, language, dark, name, narrow } = facts;
  const insets = narrow ? NARROW_PLOT : PLOT;
  const palette = dark ? DARK : LIGHT;
  const years = shownYears(series);
  const { indicator } = series;
  const chart: ChartView = {
    series,
    readings: readingsOf(series),
    year,
    years,
    standards: standardsOf(series),
    words,
    language,
    palette,
    insets,
    marks: yearMarks(series, words),
  };
  const single = { lines: [], decimals: indicator.decimals, years, insets };
  const compared = view.compare.length > 0;

  if (view.mode === 'index' || (compared && view.mode !== 'target')) {
    const lines = linesOf(facts, years);
    const decimals = view.mode === 'value' ? indicator.decimals : 1;
    const base = { title: lineTitle(facts), hint: lineHint(facts, lines), years, lines, decimals };
    if (view.layout === 'multiples' && lines.length > 1) return { ...base, kind: 'multiples' };
    const reference = view.mode === 'index' ? 100 : view.mode === 'yoy' ? 0 : null;
    const room = { left: insets.left, right: lines.length > 1 ? REGION_LABELS : VALUE_LABEL };
    const option = regionsOption(lines, years, year, palette, decimals, reference, room);
    return {
      ...base,
      kind: 'chart',
      option,
      height: 380,
      insets: room,
    };
  }
  const cutHint = cutOf(changeSizes(chart).flatMap((size) => size ?? [])) === null ? '' : words.cutHint;
  if (view.mode === 'yoy') {
    return {
      ...single,
      kind: 'chart',
      title: changeTitle(changeMeasure(chart.readings), indicator.unit, words),
      hint: cutHint,
      option: yoyOption(chart),
      height: 360,
    };
  }
  if (view.mode === 'target') {
    const targets = series.targets.filter((target) => target.kind === 'target');
    const ahead = nextTarget(series, year);
    const last = Math.max(years.at(-1) ?? year, ahead?.year ?? year);
    const all = Array.from({ length: last - (years[0] ?? year) + 1 }, (_, at) => (years[0] ?? year) + at);
    const shown = all.filter((one) => one <= Math.max(year, ahead?.year ?? year));
    const start = levelAt(series, year);
    const step = ahead === null || start === null ? null : (ahead.value - start) / (ahead.year - year);
    const need =
      step === null
        ? ''
        : (step > 0 ? words.needMore : words.needLess)(
            formatNumber(Math.abs(step), Math.max(1, indicator.decimals)),
          );
    const met =
      ahead !== null &&
      start !== null &&
      (ahead.bound === 'atLeast' ? start >= ahead.value : start <= ahead.value);
    const hint =
      targets.length === 0 && standardsOf(series).length === 0
        ? words.noTargetHint
        : ahead === null || step === null
          ? ''
          : met
            ? words.targetOf(ahead.year, words.reached)
            : words.pathHint(ahead.year, need);
    const option = targetOption({ ...chart, years: all }, targets, ahead);
    return {
      ...single,
      kind: 'chart',
      title: words.chartTitle.target(name, indicator.unit),
      hint,
      option,
      height: 380,
      years: shown,
    };
  }
  const target = series.targets.find((one) => one.kind === 'target' && one.year === year) ?? null;
  return {
    ...single,
    kind: 'chart',
    title: words.chartTitle.value(name, indicator.unit),
    hint: [drawsBars(series) ? '' : words.hollow, cutHint].filter(Boolean).join(words.hintSeparator),
    option: levelOverYoyOption(chart, target),
    height: 440,
  };
}

function lineTitle({ view, words, name, series }: ChartPlanFacts): string {
  if (view.mode === 'index') return words.chartTitle.index(view.baseYear ?? firstBaseYear(series) ?? 0);
  return view.mode === 'yoy'
    ? changeTitle(changeMeasure(readingsOf(series)), series.indicator.unit, words)
    : words.chartTitle.value(name, series.indicator.unit);
}

/** Years drawn beside a single one, empty, so that it is seen that nothing stands before it. */
const YEARS_BEFORE_ONE = 4;

function shownYears(series: Series): readonly number[] {
  const years = series.points.map((point) => point.year);
  const [only] = years;
  return only === undefined || years.length > 1
    ? years
    : Array.from({ length: YEARS_BEFORE_ONE + 1 }, (_, at) => only - YEARS_BEFORE_ONE + at);
}

/** Says so when the base year has no value to be 100: the chart would be empty without a word. */
function lineHint({ view, series, words }: ChartPlanFacts, lines: readonly NamedLine[]): string {
  const base = view.baseYear ?? firstBaseYear(series);
  const empty = lines[0]?.values.every((value) => value === null) ?? true;
  return view.mode === 'index' && base !== null && empty ? words.noBaseValue(base) : '';
}

/** The page's own region and those beside it, as values, changes or indices. */
function linesOf(
  { dataset, series, code, view, name, front }: ChartPlanFacts,
  years: readonly number[],
): readonly NamedLine[] {
  const before = years.slice(series.points.length).map(() => null);
  const others = view.compare.flatMap((place) => {
    const region = dataset.regions.findIndex((one) => one.name === place);
    return region < 0 || place === series.region.name ? [] : [seriesOf(dataset, code, region)];
  });
  const base = view.baseYear ?? firstBaseYear(series) ?? 0;
  const measure = changeMeasure([series, ...others].flatMap(readingsOf));
  return [series, ...others].map(
    (one, at): NamedLine => ({
      name: one.region.name === '' ? name : one.region.name,
      own: at === 0,
      front: at > 0 && one.region.name === front,
      values: [
        ...before,
        ...(view.mode === 'index'
          ? indexToBase(one, base)
          : view.mode === 'yoy'
            ? readingsOf(one).map((reading) => barSize(reading, measure))
            : one.points.map((point) => levelAt(one, point.year))),
      ],
    }),
  );
}

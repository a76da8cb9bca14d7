import type { Series } from '../core/dataset/series.ts';
import { seriesOf } from '../core/dataset/seriesOf.ts';
import { baseYearOf, indexToBase } from '../core/measures/indexToBase.ts';
import { yearRanges } from '../text/yearRanges.ts';
import { changeMeasure, changeTitle } from './changeText.ts';
import type { ChartPlanFacts } from './chartPlan.ts';
import { readingsOf } from './chartView.ts';
import { namedLines } from './namedLines.ts';
import type { NamedLine } from './regionsOption.ts';

/** The compared regions that the dataset has, without the page's own. */
export function comparedRegions({
  dataset,
  series,
  view,
}: Pick<ChartPlanFacts, 'dataset' | 'series' | 'view'>): readonly string[] {
  return view.compare.filter(
    (name) => name !== series.region.name && dataset.regions.some((region) => region.name === name),
  );
}

/** The page's compared regions as series. */
export function comparedSeries(
  facts: Pick<ChartPlanFacts, 'dataset' | 'series' | 'view' | 'code'>,
): readonly Series[] {
  const { dataset, code } = facts;
  return comparedRegions(facts).map((place) =>
    seriesOf(
      dataset,
      code,
      dataset.regions.findIndex((region) => region.name === place),
    ),
  );
}

/** The page's own region and those beside it, as values, changes or indices. */
export function linesOf(facts: ChartPlanFacts, years: readonly number[]): readonly NamedLine[] {
  return namedLines({ ...facts, others: comparedSeries(facts) }, years);
}

/** The lines' title: of what base the index is, in what the changes are measured, or the indicator. */
export function lineTitle({ view, words, name, series, language, unit }: ChartPlanFacts): string {
  if (view.mode === 'index') return words.chartTitle.index(baseYearOf(series, view.baseYear) ?? 0);
  return view.mode === 'yoy'
    ? changeTitle(changeMeasure(readingsOf(series)), series.indicator.unit, words, language)
    : words.chartTitle.value(name, unit);
}

/** What a ring apart from its line means; and of an index, when the base year has no value to be 100, or which years have no index. */
export function lineHint(
  { view, series, words, language }: ChartPlanFacts,
  lines: readonly NamedLine[],
): string {
  const apart = lines.some((line) => [...line.apart].some((at) => line.values[at] != null));
  if (view.mode !== 'index') return apart ? words.apartHint : '';
  const base = baseYearOf(series, view.baseYear);
  const empty = lines[0]?.values.every((value) => value === null) ?? true;
  if (base !== null && empty) return words.noBaseValue(base);
  const index = base === null ? [] : indexToBase(series, base);
  const reasons = [...new Set(index)].filter((one) => typeof one === 'string' && one !== 'noValue');
  return reasons
    .map((reason) => {
      const out = series.points.filter((_, at) => index[at] === reason);
      return words.indexLeftOut(
        yearRanges(
          out.map(({ year }) => year),
          language,
        ),
        words.noIndex[reason],
      );
    })
    .join(words.hintSeparator);
}

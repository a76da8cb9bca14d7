import type { Series } from '../core/dataset/series.ts';
import { pointOf } from '../core/dataset/series.ts';
import { seriesOf } from '../core/dataset/seriesOf.ts';
import { changeNumber } from '../core/measures/changeNumber.ts';
import { changeSign } from '../core/measures/changeSign.ts';
import { baseYearOf, indexToBase } from '../core/measures/indexToBase.ts';
import { formatNumber, formatQuantity, NO_VALUE } from '../text/format.ts';
import { formatMissing, formatReason } from '../text/reasonText.ts';
import { yearRanges } from '../text/yearRanges.ts';
import { changeMeasure, changeSize, changeText, changeTitle } from './changeText.ts';
import type { ChartPlanFacts } from './chartPlan.ts';
import { isPart, levelAt, readingsOf } from './chartView.ts';
import type { LineCell, NamedLine } from './regionsOption.ts';

/** The compared regions that the dataset has, without the page's own. */
export function comparedRegions({ dataset, series, view }: ChartPlanFacts): readonly string[] {
  return view.compare.filter(
    (name) => name !== series.region.name && dataset.regions.some((region) => region.name === name),
  );
}

/** The page's own region and those beside it, as values, changes or indices. */
export function linesOf(facts: ChartPlanFacts, years: readonly number[]): readonly NamedLine[] {
  const { dataset, series, code, name, front, view } = facts;
  const others = comparedRegions(facts).map((place) =>
    seriesOf(
      dataset,
      code,
      dataset.regions.findIndex((region) => region.name === place),
    ),
  );
  const read = yearReader(facts, [series, ...others]);
  return [series, ...others].map((one, at): NamedLine => {
    const known = read(one);
    const of = (year: number): ReadYear => known.get(year) ?? { value: null, cell: EMPTY };
    return {
      name: one.region.name === '' ? name : one.region.name,
      own: at === 0,
      front: at > 0 && one.region.name === front,
      values: years.map((year) => of(year).value),
      cells: years.map((year) => of(year).cell),
      apart: new Set(
        years.flatMap((year, position) => {
          const point = pointOf(one, year);
          return (view.mode !== 'yoy' && isPart(point)) || (point?.bound ?? null) !== null ? [position] : [];
        }),
      ),
    };
  });
}

interface ReadYear {
  readonly value: number | null;
  readonly cell: LineCell;
}
type ReadYears = (series: Series) => ReadonlyMap<number, ReadYear>;

const EMPTY: LineCell = { text: NO_VALUE, value: null, verdict: null, why: null };

function yearReader({ view, series, language, words }: ChartPlanFacts, all: readonly Series[]): ReadYears {
  const years = (one: Series, read: (at: number) => ReadYear): ReadonlyMap<number, ReadYear> =>
    new Map(one.points.map(({ year }, at) => [year, read(at)]));
  if (view.mode === 'index') {
    const base = baseYearOf(series, view.baseYear) ?? 0;
    return (one) => {
      const index = indexToBase(one, base);
      return years(one, (at) => {
        const value = index[at] ?? 'noValue';
        return typeof value === 'number'
          ? { value, cell: { ...EMPTY, value, text: formatNumber(value, 1) } }
          : { value: null, cell: { ...EMPTY, why: words.noIndex[value] } };
      });
    };
  }
  if (view.mode === 'yoy') {
    const measure = changeMeasure(all.flatMap(readingsOf));
    return (one) => {
      const readings = readingsOf(one);
      return years(one, (at) => {
        const reading = readings[at];
        if (reading === undefined) return { value: null, cell: EMPTY };
        const none = changeSign(reading) === null;
        const why = none && reading.reason !== null ? formatReason(reading.reason, language) : null;
        const text = none ? NO_VALUE : changeText(reading, measure, language);
        return {
          value: changeSize(reading, measure),
          cell: {
            text,
            value: none ? null : changeNumber(reading),
            verdict: none ? null : reading.verdict,
            why,
          },
        };
      });
    };
  }
  return (one) =>
    years(one, (at) => {
      const point = one.points[at];
      const value = point === undefined ? null : levelAt(one, point.year);
      if (point === undefined) return { value, cell: EMPTY };
      if (value === null)
        return {
          value,
          cell: {
            ...EMPTY,
            why: typeof point.value === 'number' ? words.unitBreak : formatMissing(point.value, language),
          },
        };
      const text = formatQuantity(value, point.bound, one.indicator, language);
      return { value, cell: { ...EMPTY, value, text } };
    });
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

import { changeMeasure, changeSize, changeText, changeTitle } from '../../charts/changeText.ts';
import { levelAt, readingsOf, stretchesOf } from '../../charts/chartView.ts';
import { drawsBars } from '../../charts/levelBars.ts';
import type { Series } from '../../core/dataset/series.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { baseYearOf, indexToBase } from '../../core/measures/indexToBase.ts';
import { formatNumber, formatQuantity, unitLabel } from '../../text/format.ts';
import { indicatorName } from '../../text/slideText.ts';
import type { ChartValue, Joint } from './chartPlan.ts';
import type { PptxWords } from './pptxWords.ts';

/** One region over the years, as the view measures it. */
export interface ChartLine {
  readonly series: Series;
  readonly values: readonly (ChartValue | null)[];
  /** Where a line may not come to a year from the one before, or comes to it dashed or dotted. */
  readonly joints: ReadonlyMap<number, Joint>;
}

export interface ChartLines {
  /** What is measured, and in what: PM2.5年均浓度，μg/m³. */
  readonly title: string;
  readonly lines: readonly ChartLine[];
  readonly bars: boolean;
}

/** The region of the slide and those beside it: values, changes, or indices. */
export function chartLines(
  { series, others, reading, view }: IndicatorContent,
  words: PptxWords,
): ChartLines {
  const { lang } = words.slide;
  const all = [series, ...others];
  const unit = unitLabel(series.indicator.unit, lang);
  if (view.mode === 'yoy') {
    const measure = changeMeasure(all.flatMap(readingsOf));
    return {
      title: changeTitle(measure, series.indicator.unit, words.indicator, lang),
      bars: all.length === 1,
      lines: all.map((one) => ({
        series: one,
        values: readingsOf(one).map((change) => {
          const value = changeSize(change, measure);
          return value === null ? null : { value, shown: changeText(change, measure, lang, true) };
        }),
        joints: new Map(),
      })),
    };
  }
  if (view.mode === 'index') {
    const base = baseYearOf(series, view.baseYear) ?? 0;
    return {
      title: words.indicator.chartTitle.index(base),
      bars: false,
      lines: all.map((one) => ({
        series: one,
        values: indexToBase(one, base).map((value) =>
          typeof value === 'number' ? { value, shown: formatNumber(value, 1) } : null,
        ),
        joints: jointsOf(one),
      })),
    };
  }
  return {
    title: words.indicator.chartTitle.value(indicatorName(reading, lang), unit),
    bars: all.length === 1 && drawsBars(series),
    lines: all.map((one) => ({
      series: one,
      values: one.points.map(({ year, bound }) => {
        const value = levelAt(one, year);
        return value === null ? null : { value, shown: formatQuantity(value, bound, one.indicator, lang) };
      }),
      joints: jointsOf(one),
    })),
  };
}

/** No line over a change of caliber, or from a whole year to a part of one. */
function jointsOf(series: Series): ReadonlyMap<number, Joint> {
  const stretches = stretchesOf(series);
  return new Map(
    series.points.flatMap(({ year }, at): (readonly [number, Joint])[] => {
      const before = series.points[at - 1];
      if (before === undefined || levelAt(series, year) === null || levelAt(series, before.year) === null)
        return [];
      const stretch = stretches.find(({ years }) => years.includes(before.year) && years.includes(year));
      const joint = stretch?.stroke ?? 'none';
      return joint === 'solid' ? [] : [[at, joint]];
    }),
  );
}

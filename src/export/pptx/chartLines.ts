import { levelAt, stretchesOf } from '../../charts/chartView.ts';
import { drawsBars } from '../../charts/levelBars.ts';
import { linesOf, lineTitle } from '../../charts/linesPlan.ts';
import type { Series } from '../../core/dataset/series.ts';
import type { IndicatorContent } from '../../core/deck/slideContent.ts';
import { unitLabel } from '../../text/format.ts';
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

/** The region of the slide and those beside it, with the page's own numbers and texts: values, changes, or indices. */
export function chartLines(content: IndicatorContent, { slide, indicator }: PptxWords): ChartLines {
  const { dataset, series, others, reading, year, view } = content;
  const { lang } = slide;
  const all = [series, ...others];
  // a path to a target is one of values
  const mode = view.mode === 'target' ? 'value' : view.mode;
  const facts = {
    dataset,
    series,
    code: dataset.indicators.findIndex(({ id }) => id === series.indicator.id),
    view: { ...view, mode, compare: others.map(({ region }) => region.name) },
    year,
    words: indicator,
    language: lang,
    dark: false,
    name: indicatorName(reading, lang),
    unit: unitLabel(series.indicator.unit, lang),
    narrow: false,
    front: null,
  } as const;
  const drawn = linesOf(
    facts,
    series.points.map((point) => point.year),
  );
  return {
    title: lineTitle(facts),
    bars: all.length === 1 && (mode === 'yoy' || (mode === 'value' && drawsBars(series))),
    lines: all.map((one, at) => ({
      series: one,
      values: one.points.map((_, place) => {
        const value = drawn[at]?.values[place] ?? null;
        return value === null ? null : { value, shown: drawn[at]?.cells[place]?.text ?? '' };
      }),
      joints: mode === 'yoy' ? new Map() : jointsOf(one),
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

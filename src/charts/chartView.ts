import type { Target } from '../core/dataset/dataset.ts';
import { type Point, pointOf, type Series } from '../core/dataset/series.ts';
import type { Reading } from '../core/measures/reading.ts';
import { standardsOf } from '../core/measures/target.ts';
import { valueIn } from '../core/measures/valueIn.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import type { Language } from '../text/language.ts';
import type { IndicatorMessages } from '../text/messages/indicator.ts';
import { partsText } from '../text/partsText.ts';
import type { Insets } from './chartOption.ts';
import type { Palette } from './palette.ts';
import { shownYears } from './shownYears.ts';

/** What every chart of the indicator page is made from. */
export interface ChartView {
  readonly series: Series;
  /** One for each year of the series, in order. */
  readonly readings: readonly Reading[];
  readonly year: number;
  readonly years: readonly number[];
  readonly standards: readonly Target[];
  readonly words: IndicatorMessages;
  readonly language: Language;
  readonly palette: Palette;
  readonly insets: Insets;
  /** Years that are not like the others: part years by their parts, provisional ones. */
  readonly marks: ReadonlyMap<number, string>;
}

/** What a chart of one series is made from, wherever it stands. */
export function seriesFacts(
  series: Series,
  words: IndicatorMessages,
  language: Language,
): Pick<ChartView, 'series' | 'readings' | 'years' | 'standards' | 'marks' | 'words' | 'language'> {
  return {
    series,
    readings: readingsOf(series),
    years: shownYears(series),
    standards: standardsOf(series),
    marks: yearMarks(series, words, language),
    words,
    language,
  };
}

/** Under its year: the months that a part year has, or that the figure is provisional. */
export function yearMarks(
  series: Series,
  words: IndicatorMessages,
  language: Language,
): ReadonlyMap<number, string> {
  return new Map(
    series.points.flatMap(({ year, parts, provisional }): (readonly [number, string])[] => {
      if (parts?.whole === false) return [[year, partsText([...parts.values.keys()], language)]];
      return provisional ? [[year, words.provisionalMark]] : [];
    }),
  );
}

/** Every year's reading, all in the indicator's unit where they convert. */
export function readingsOf(series: Series): readonly Reading[] {
  return series.points.map((point) => readYear(series, point.year));
}

/** The value of a year in the indicator's own unit; null without one or when it cannot be converted. */
export function levelAt(series: Series, year: number): number | null {
  return valueIn(pointOf(series, year), series.indicator.unit);
}

/** A stretch of years that one line may join. Dashed into a provisional year, dotted where a value is only bounded (余, 约). */
export interface Stretch {
  readonly years: readonly number[];
  readonly stroke: 'solid' | 'dashed' | 'dotted';
}

/** No stretch joins over a gap, a change of caliber, or a whole year with a part of one. */
export function stretchesOf(series: Series): readonly Stretch[] {
  const stretches: { years: number[]; stroke: Stretch['stroke'] }[] = [];
  let last: Point | null = null;
  for (const point of series.points) {
    if (levelAt(series, point.year) === null) continue;
    const open = stretches.at(-1);
    const apart = isPart(point) || (last !== null && isPart(last));
    if (open === undefined || last?.year !== point.year - 1 || point.caliberChanged || apart)
      stretches.push({ years: [point.year], stroke: 'solid' });
    else {
      const stroke =
        point.bound !== null || last.bound !== null ? 'dotted' : point.provisional ? 'dashed' : 'solid';
      if (stroke === open.stroke) open.years.push(point.year);
      else if (open.years.length === 1) stretches.splice(-1, 1, { years: [last.year, point.year], stroke });
      else stretches.push({ years: [last.year, point.year], stroke });
    }
    last = point;
  }
  return stretches;
}

/** True for a year that has only some of its months or quarters. */
export function isPart(point: Point | null): boolean {
  return point?.parts?.whole === false;
}

/** Years whose value is said on the line: the first, the last two, and where the line turns; fewer when there are many. */
export function labelledYears(series: Series, year: number): ReadonlySet<number> {
  const known = series.points
    .filter((point) => levelAt(series, point.year) !== null)
    .map((point) => point.year);
  const first = known[0];
  const labelled = new Set<number>([year, ...(first === undefined ? [] : [first]), ...known.slice(-1)]);
  if (known.includes(year - 1) && known.length <= 14) labelled.add(year - 1);
  if (known.length > 14) return labelled;
  for (let at = 1; at < known.length - 1; at++) {
    const [before, here, after] = [known[at - 1], known[at], known[at + 1]].map((one) =>
      one === undefined ? null : levelAt(series, one),
    );
    if (before == null || here == null || after == null) continue;
    const turn = (here > before && here > after) || (here < before && here < after);
    const turning = known[at];
    if (turn && turning !== undefined) labelled.add(turning);
  }
  return labelled;
}

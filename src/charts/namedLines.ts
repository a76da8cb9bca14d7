import { pointOf, type Series } from '../core/dataset/series.ts';
import { changeNumber } from '../core/measures/changeNumber.ts';
import { changeSign } from '../core/measures/changeSign.ts';
import { baseYearOf, indexToBase } from '../core/measures/indexToBase.ts';
import type { IndicatorView } from '../core/view/view.ts';
import { formatNumber, formatQuantity, NO_VALUE } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import type { IndicatorMessages } from '../text/messages/indicator.ts';
import { formatMissing, formatReason } from '../text/reasonText.ts';
import { changeMeasure, changeSize, changeText } from './changeText.ts';
import { isPart, levelAt, readingsOf } from './chartView.ts';
import type { LineCell, NamedLine } from './regionsOption.ts';

/** What lines are made from: one region's series, those of the regions beside it, and what of them is drawn. */
export interface LinesFacts {
  readonly series: Series;
  readonly others: readonly Series[];
  readonly view: Pick<IndicatorView, 'mode' | 'baseYear'>;
  readonly words: IndicatorMessages;
  readonly language: Language;
  /** Of the indicator, for a table that names no region. */
  readonly name: string;
  /** The region that is pointed at. */
  readonly front: string | null;
}

/** One region and those beside it, as values, changes or indices. */
export function namedLines(facts: LinesFacts, years: readonly number[]): readonly NamedLine[] {
  const { series, others, name, front, view } = facts;
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

function yearReader({ view, series, language, words }: LinesFacts, all: readonly Series[]): ReadYears {
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

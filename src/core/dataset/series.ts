import type { Bound, Region, Target, Value } from './dataset.ts';
import type { Indicator } from './indicator.ts';
import type { Published } from './published.ts';

/** One year of one indicator in one region; finer periods are already aggregated. */
export interface Point {
  readonly year: number;
  readonly value: Value;
  readonly bound: Bound | null;
  readonly unit: string;
  readonly provisional: boolean;
  /** 口径调整 in this year: not comparable with the year before. */
  readonly caliberChanged: boolean;
  /**
   * Only for data finer than a year: the values it was aggregated from, by part ('Q1', '03').
   * whole: all parts of the year are there; a part year is compared with the same parts of the year before only.
   */
  readonly parts: { readonly values: ReadonlyMap<string, number>; readonly whole: boolean } | null;
  /** Only for a sum over regions: those that have a value in it. */
  readonly coverage: readonly string[] | null;
  /** Physical line in the source; of the last part for finer data; null where there is no row. */
  readonly line: number | null;
  /** Every line that the value was made from, ascending: one for a year, several for its parts; empty where there is none. */
  readonly lines: readonly number[];
  readonly remark: string | null;
  /** The change that the file prints beside this value; for finer data null. */
  readonly published: Published | null;
}

/** Every calendar year from the dataset's first to its last, gaps included (value 'absent'). */
export interface Series {
  readonly indicator: Indicator;
  readonly region: Region;
  readonly points: readonly Point[];
  readonly targets: readonly Target[];
}

export function pointOf(series: Series, year: number): Point | null {
  const first = series.points[0];
  return first === undefined ? null : (series.points[year - first.year] ?? null);
}

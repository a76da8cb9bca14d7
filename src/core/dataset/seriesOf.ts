import { aggregate } from './aggregate.ts';
import {
  boundAt,
  CALIBER_CHANGED,
  type Dataset,
  type MissingReason,
  PROVISIONAL,
  rowAt,
  unitAt,
  valueAt,
} from './dataset.ts';
import { endsYear, partOf, partsInYear, yearOf } from './period.ts';
import { publishedAt } from './published.ts';
import { type Point, pointOf, type Series } from './series.ts';

/** Every calendar year of one indicator in one region, gaps included; finer periods aggregated as the indicator says. */
export function seriesOf(dataset: Dataset, indicator: number, region: number): Series {
  const described = dataset.indicators[indicator];
  const place = dataset.regions[region];
  if (described === undefined || place === undefined) throw new RangeError('no such indicator or region');
  const years = calendarYears(dataset);
  const points =
    dataset.grain === 'year'
      ? years.map((year) => annualPoint(dataset, rowAtYear(dataset, indicator, region, year), year))
      : aggregatedPoints(dataset, indicator, region, years);
  const targets = dataset.targets.filter(
    (target) => target.indicator === described.id && (target.region === null || target.region === place.name),
  );
  return { indicator: described, region: place, points, targets };
}

/** The calendar years from the dataset's first period to its last. */
export function calendarYears(dataset: Dataset): readonly number[] {
  const first = dataset.periods[0];
  const last = dataset.periods.at(-1);
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, at) => yearOf(first) + at);
}

/** One year of one indicator in one region: without the whole series where the data are annual. */
export function pointAt(dataset: Dataset, indicator: number, region: number, year: number): Point {
  if (dataset.grain === 'year')
    return annualPoint(dataset, rowAtYear(dataset, indicator, region, year), year);
  return pointOf(seriesOf(dataset, indicator, region), year) ?? gap(year);
}

function rowAtYear(dataset: Dataset, indicator: number, region: number, year: number): number {
  const period = dataset.periods.indexOf(String(year));
  return period < 0 ? -1 : rowAt(dataset, indicator, region, period);
}

/** One observation as the point of a year. */
export function annualPoint(dataset: Dataset, row: number, year: number): Point {
  if (row < 0) return gap(year);
  const flags = dataset.columns.flags[row] ?? 0;
  const line = dataset.columns.line[row];
  return {
    year,
    value: valueAt(dataset, row),
    bound: boundAt(dataset, row),
    unit: unitAt(dataset, row),
    provisional: (flags & PROVISIONAL) !== 0,
    caliberChanged: (flags & CALIBER_CHANGED) !== 0,
    parts: null,
    coverage: null,
    line: line ?? null,
    lines: line === undefined ? [] : [line],
    remark: dataset.remarks.get(row) ?? null,
    published: publishedAt(dataset.published, row),
  };
}

/** The physical lines of rows, each once, ascending: months of a wide table stand in one line. */
function linesOf(dataset: Dataset, rows: readonly number[]): readonly number[] {
  const lines = new Set(rows.flatMap((row) => dataset.columns.line[row] ?? []));
  return [...lines].sort((a, b) => a - b);
}

function gap(year: number): Point {
  return {
    year,
    value: 'absent',
    bound: null,
    unit: '',
    provisional: false,
    caliberChanged: false,
    parts: null,
    coverage: null,
    line: null,
    lines: [],
    remark: null,
    published: null,
  };
}

function aggregatedPoints(
  dataset: Dataset,
  indicator: number,
  region: number,
  years: readonly number[],
): readonly Point[] {
  const rows = new Map<number, number[]>();
  dataset.periods.forEach((period, code) => {
    const row = rowAt(dataset, indicator, region, code);
    if (row < 0) return;
    const year = yearOf(period);
    const list = rows.get(year);
    if (list === undefined) rows.set(year, [row]);
    else list.push(row);
  });
  const how = dataset.indicators[indicator]?.aggregation ?? 'sum';
  return years.map((year) => {
    const of = rows.get(year) ?? [];
    const values = new Map<string, number>();
    let missing: MissingReason = 'absent';
    for (const row of of) {
      const value = valueAt(dataset, row);
      if (typeof value === 'number')
        values.set(partOf(dataset.periods[dataset.columns.period[row] ?? 0] ?? ''), value);
      else missing = value;
    }
    const known = of.filter((row) => typeof valueAt(dataset, row) === 'number');
    const last = known.at(-1);
    const value = aggregate([...values.values()], how);
    if (value === null || last === undefined) return { ...gap(year), value: missing };
    const flags = of.reduce((all, row) => all | (dataset.columns.flags[row] ?? 0), 0);
    const bounds = new Set(of.map((row) => boundAt(dataset, row)).filter((bound) => bound !== null));
    return {
      year,
      value,
      bound: bounds.size === 0 ? null : bounds.size === 1 ? ([...bounds][0] ?? null) : 'about',
      unit: unitAt(dataset, last),
      provisional: (flags & PROVISIONAL) !== 0,
      caliberChanged: (flags & CALIBER_CHANGED) !== 0,
      parts: {
        values,
        whole: how === 'last' ? endsWhole(values) : values.size >= partsInYear(dataset.grain, year),
      },
      coverage: null,
      line: dataset.columns.line[last] ?? null,
      lines: linesOf(dataset, known),
      remark: dataset.remarks.get(last) ?? null,
      published: null,
    };
  });
}

/** What stands at the end of the year, or is cumulative since its beginning, is whole with its last part. */
function endsWhole(values: ReadonlyMap<string, number>): boolean {
  return endsYear([...values.keys()].at(-1) ?? '');
}

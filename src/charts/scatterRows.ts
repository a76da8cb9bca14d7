import type { ComparedRow } from '../core/compare/compare.ts';
import { scatterScale } from './scatterScale.ts';

/** A row that can stand in a scatter: two exact numbers in one unit. */
export interface ScatterRow {
  readonly row: ComparedRow;
  readonly a: number;
  readonly b: number;
}

export interface ScatterRows {
  /** Units with how many rows have them, the most frequent first. */
  readonly units: readonly { readonly unit: string; readonly count: number }[];
  readonly unit: string;
  /** The rows of that unit. */
  readonly rows: readonly ScatterRow[];
  /** Rows whose two numbers are not both exact, of whatever unit. */
  readonly undrawn: number;
}

/** The rows of one unit, the asked one or that of most rows: what has no common unit shares no axis. */
export function scatterRows(compared: readonly ComparedRow[], asked: string | null): ScatterRows {
  const byUnit = new Map<string, ScatterRow[]>();
  let undrawn = 0;
  for (const row of compared) {
    const { base, value, bound, baseBound, unit, reason } = row.reading;
    const exact = bound === null && baseBound === null && reason !== 'unitChanged';
    if (!exact || typeof base !== 'number' || typeof value !== 'number') {
      undrawn++;
      continue;
    }
    const list = byUnit.get(unit);
    const one = { row, a: base, b: value };
    if (list === undefined) byUnit.set(unit, [one]);
    else list.push(one);
  }
  const units = [...byUnit]
    .map(([unit, { length }]) => ({ unit, count: length }))
    .sort((a, b) => b.count - a.count);
  const unit = units.find((one) => one.unit === asked)?.unit ?? units[0]?.unit ?? '';
  return { units, unit, rows: byUnit.get(unit) ?? [], undrawn };
}

/** Where the positive values lie far apart and few others are zero: only the positive ones, for a logarithmic scale, which has no zero. */
export function positiveRows(rows: readonly ScatterRow[]): readonly ScatterRow[] {
  const positive = rows.filter(({ a, b }) => a > 0 && b > 0);
  const zeros = rows.length - positive.length;
  const isNegative = rows.some(({ a, b }) => a < 0 || b < 0);
  if (zeros === 0 || isNegative || positive.length < 2 || zeros > rows.length / 5) return rows;
  return scatterScale(positive.flatMap(({ a, b }) => [a, b])).isLog ? positive : rows;
}

/** So many points have a name. */
export const LABELLED = 8;

/** Positions of the points to be named: all of a few, else those farthest from the diagonal and the largest. */
export function namedPoints(
  rows: readonly ScatterRow[],
  share: (value: number) => number,
): ReadonlySet<number> {
  if (rows.length <= LABELLED) return new Set(rows.keys());
  const distance = ({ a, b }: ScatterRow): number => Math.abs(share(b) - share(a));
  const order = [...rows.keys()];
  const by = (size: (row: ScatterRow) => number): readonly number[] =>
    [...order].sort((one, other) => {
      const [first, second] = [rows[one], rows[other]];
      return first === undefined || second === undefined ? 0 : size(second) - size(first);
    });
  return new Set([
    ...by(distance).slice(0, LABELLED - 2),
    ...by(({ a, b }) => share(a) + share(b)).slice(0, 2),
  ]);
}

/** All positions, those to be named first and then the others by their distance from the diagonal: who finds no room for a name gives it to the next. */
export function pointsByRank(
  rows: readonly ScatterRow[],
  share: (value: number) => number,
): ReadonlySet<number> {
  const distance = (at: number): number => {
    const row = rows[at];
    return row === undefined ? 0 : Math.abs(share(row.b) - share(row.a));
  };
  return new Set([
    ...namedPoints(rows, share),
    ...[...rows.keys()].sort((one, other) => distance(other) - distance(one)),
  ]);
}

/** Each by what tells it from the others: its indicator, its region, or both. */
export function tellingNames(
  rows: readonly { readonly name: string; readonly region: string }[],
): readonly string[] {
  const several = new Set(rows.map(({ name }) => name)).size > 1;
  const places = new Set(rows.map(({ region }) => region)).size > 1;
  return rows.map(
    ({ name, region }) =>
      [several ? name : '', places || !several ? region : ''].filter(Boolean).join(' ') || name,
  );
}

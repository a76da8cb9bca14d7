import type { PublishedColumn } from '../dataset/published.ts';
import { changeOfIndicator } from './changeOfIndicator.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { Column } from './columns.ts';
import { saysComparable } from './roleOfName.ts';
import type { ValueColumn } from './valueColumns.ts';

/** A column of printed changes with the value column that it belongs to. */
export interface PrintedColumn extends PublishedColumn {
  /** Position of the value column, from 0. */
  readonly beside: number;
}

/**
 * The columns of printed changes against the year before: of the year their header names, else of the nearest value column on their left,
 * or on their right where the first stands before all; a single one behind all columns of years is of the newest. 环比 is another change and is left out.
 */
export function printedColumns(
  columns: readonly Column[],
  { wide, of }: ColumnRoles,
  values: readonly ValueColumn[],
): readonly PrintedColumn[] {
  const printed = columns.filter(
    ({ at, header }) => of.get(at)?.role === 'published' && !/环比/.test(header.text),
  );
  const indicators = values.map(({ indicator }) => indicator?.name);
  return printed.flatMap(({ at, header }) => {
    const ofOne = changeOfIndicator(header.name, indicators);
    const left = values.findLast(({ column }) => column < at) ?? values[0];
    const dated = values.filter(
      ({ period, indicator }) => period !== null && (ofOne === null || indicator?.name === ofOne.indicator),
    );
    const own =
      header.period !== null
        ? nearest(
            dated.filter(({ period }) => period === header.period),
            at,
          )
        : wide && dated.length > 1
          ? ofItsYear(
              printed.filter((other) => other.header.text === header.text),
              dated,
              at,
            )
          : left;
    if (own === undefined) return [];
    const comparable = saysComparable(ofOne?.change ?? header.name) || saysComparable(header.text);
    const measure = /百分点|\bpp\b/.test(`${header.text} ${header.unit ?? ''}`)
      ? 'points'
      : comparable || isRate(ofOne?.change ?? header.text, header.unit)
        ? 'percent'
        : 'open';
    return [{ column: at + 1, header: header.text, comparable, measure, beside: own.column } as const];
  });
}

function isRate(text: string, unit: string | null): boolean {
  return unit === '%' || /[%％]|率|速|幅|同比|yoy|growth/i.test(text);
}

/** 2022年, 同比, 2023年, 同比: each change stands beside its own year. */
function ofItsYear(
  alike: readonly Column[],
  dated: readonly ValueColumn[],
  at: number,
): ValueColumn | undefined {
  const leftOf = (place: number): ValueColumn | undefined => dated.findLast(({ column }) => column < place);
  const [first] = alike;
  if (first !== undefined && alike.length > 1 && leftOf(first.at) === undefined)
    return dated.find(({ column }) => column > at);
  const stands = leftOf(at) !== undefined && dated.some(({ column }) => column > at);
  return alike.length > 1 || stands ? leftOf(at) : nearest(newest(dated), at);
}

function newest(values: readonly ValueColumn[]): readonly ValueColumn[] {
  const last = values.reduce((most, { period }) => (period !== null && period > most ? period : most), '');
  return values.filter(({ period }) => period === last);
}

function nearest(values: readonly ValueColumn[], at: number): ValueColumn | undefined {
  return values.findLast(({ column }) => column < at) ?? values[0];
}

import { type Dataset, unitAt, valueAt } from '../core/dataset/dataset.ts';
import { convert } from '../core/quantity/unitConversion.ts';

/** A smallest or largest value, in its indicator's unit, with the place where it stands. */
export interface Extreme {
  readonly value: number;
  readonly region: string | null;
  readonly period: string;
  readonly line: number;
}

/** How many values and missing marks an indicator has, and between which values it lies. */
export interface Extent {
  readonly values: number;
  readonly missing: number;
  readonly min: Extreme | null;
  readonly max: Extreme | null;
  /** Values in a unit that does not convert into the indicator's: not compared. */
  readonly otherUnits: number;
}

interface Found {
  values: number;
  missing: number;
  otherUnits: number;
  minRow: number;
  maxRow: number;
  min: number;
  max: number;
}

/** The extent of every indicator, by its code, in one pass over the observations. */
export function extentsOf(dataset: Dataset): readonly Extent[] {
  const { columns, indicators } = dataset;
  const found: readonly Found[] = indicators.map(() => ({
    values: 0,
    missing: 0,
    otherUnits: 0,
    minRow: -1,
    maxRow: -1,
    min: Number.POSITIVE_INFINITY,
    max: Number.NEGATIVE_INFINITY,
  }));
  for (let row = 0; row < columns.value.length; row++) {
    const code = columns.indicator[row] ?? 0;
    const one = found[code];
    if (one === undefined) continue;
    const printed = valueAt(dataset, row);
    if (typeof printed !== 'number') {
      one.missing++;
      continue;
    }
    one.values++;
    const own = indicators[code]?.unit ?? '';
    const value = convert(printed, unitAt(dataset, row) || own, own);
    if (value === null) {
      one.otherUnits++;
      continue;
    }
    if (value < one.min) {
      one.min = value;
      one.minRow = row;
    }
    if (value > one.max) {
      one.max = value;
      one.maxRow = row;
    }
  }
  return found.map(({ values, missing, otherUnits, minRow, maxRow, min, max }) => ({
    values,
    missing,
    otherUnits,
    min: extremeAt(dataset, minRow, min),
    max: extremeAt(dataset, maxRow, max),
  }));
}

function extremeAt({ columns, regions, periods }: Dataset, row: number, value: number): Extreme | null {
  if (row < 0) return null;
  return {
    value,
    region: regions[columns.region[row] ?? 0]?.name || null,
    period: periods[columns.period[row] ?? 0] ?? '',
    line: columns.line[row] ?? 0,
  };
}

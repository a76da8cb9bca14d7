import type { ProblemCode } from '../problem.ts';
import type { Codebook } from './codebook.ts';
import { joinPeriod, readPeriod } from './periodText.ts';
import type { Choices } from './report.ts';
import type { TablePlan } from './tablePlan.ts';

type Row = readonly string[];

/** Codes of what the key columns of a row say; -1 where the header of a value column says it instead. */
export interface RowKeys {
  region: number;
  indicator: number;
  period: number;
  unit: number;
}

export interface KeyProblem {
  readonly code: ProblemCode;
  /** From 1. */
  readonly column: number;
  readonly raw: string;
}

export interface KeyReader {
  /** Of the row read last: one object for all rows. */
  readonly keys: Readonly<RowKeys>;
  /** Null when the row has every key it needs. */
  read(row: Row, line: number): KeyProblem | null;
}

/** The columns, from 1, in which names stand row by row; null where they stand in the header. */
export interface KeyPlaces {
  readonly region: number | null;
  readonly indicator: number | null;
  readonly period: number | null;
  readonly unit: number | null;
  readonly headerLine: number;
}

export function keyPlaces({ region, indicator, period, unit }: TablePlan, headerLine: number): KeyPlaces {
  const [first] = period.values();
  return {
    region: region === null ? null : region + 1,
    indicator: indicator === null ? null : indicator + 1,
    period: first === undefined ? null : first + 1,
    unit: unit === null ? null : unit + 1,
    headerLine,
  };
}

/** False when the table is of one region without a name, which then has code 0. */
export function namesRegions({ region, values }: TablePlan): boolean {
  return region !== null || values.some((column) => column.region !== null);
}

export function createKeyReader(plan: TablePlan, codebook: Codebook, choices: Choices): KeyReader {
  const keys = { region: namesRegions(plan) ? -1 : 0, indicator: -1, period: -1, unit: 0 };
  const fillDown = choices.blankKeys === 'fillDown';
  const regionCell = cellReader(plan.region ?? 0, fillDown);
  const indicatorCell = cellReader(plan.indicator ?? 0, fillDown);
  const readPeriods = periodReader(plan, codebook);
  return {
    keys,
    read(row, line) {
      if (plan.region !== null) {
        const raw = regionCell(row);
        keys.region = codebook.regions.of(raw, line, plan.region + 1);
        if (keys.region === -1) return { code: 'missing_key', column: plan.region + 1, raw };
      }
      if (plan.indicator !== null) {
        const raw = indicatorCell(row);
        keys.indicator = codebook.indicatorIn(raw, line, plan.indicator + 1);
        if (keys.indicator === -1) return { code: 'missing_key', column: plan.indicator + 1, raw };
        if (plan.section !== null && !codebook.sections.has(keys.indicator))
          codebook.sections.set(keys.indicator, (row[plan.section] ?? '').trim());
      }
      if (readPeriods !== null) {
        const period = readPeriods.codeOf(row);
        if (typeof period !== 'number')
          return { code: period, column: readPeriods.column + 1, raw: readPeriods.textOf(row) };
        keys.period = period;
      }
      if (plan.unit !== null) keys.unit = codebook.unitIn(row[plan.unit] ?? '', line, plan.unit + 1);
      return null;
    },
  };
}

/** The cell of a key column; the last one above it that is not blank where names stand once for the rows below. */
function cellReader(column: number, fillDown: boolean): (row: Row) => string {
  let above = '';
  return (row) => {
    const cell = row[column] ?? '';
    if (!fillDown) return cell;
    if (cell.trim() !== '') above = cell;
    return above;
  };
}

interface PeriodReader {
  readonly column: number;
  readonly textOf: (row: Row) => string;
  readonly codeOf: (row: Row) => number | ProblemCode;
}

/** Reads the period of a row from one column, or from year, month and day apart; null when the header holds the periods. */
function periodReader(plan: TablePlan, codebook: Codebook): PeriodReader | null {
  const places = [...plan.period];
  const [first] = places;
  if (first === undefined) return null;
  const [grain, column] = first;
  const apart = grain !== 'whole';
  const known = new Map<string, number | ProblemCode>();
  const textOf = apart
    ? (row: Row): string => places.map(([, at]) => row[at] ?? '').join('|')
    : (row: Row): string => row[column] ?? '';
  const codeOf = (row: Row): number | ProblemCode => {
    const text = textOf(row);
    const before = known.get(text);
    if (before !== undefined) return before;
    const reading = apart
      ? joinPeriod(new Map(places.map(([part, at]) => [part, row[at] ?? ''])))
      : readPeriod(text, plan.style);
    const code = reading.ok ? codebook.periodCode(reading.period) : reading.code;
    known.set(text, code);
    return code;
  };
  return { column, textOf, codeOf };
}

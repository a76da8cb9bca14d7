import type { ProblemCode } from '../problem.ts';
import { splitUnit } from '../quantity/unit.ts';
import type { Codebook } from './codebook.ts';
import { isPartName } from './nameLikeness.ts';
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
  read(row: Row): KeyProblem | null;
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
  const { parents, partsByParent } = plan.added;
  const namedByParent = parentReader();
  const placeIn = (row: Row, name: string): string =>
    name.trim() === '' ? '' : parents.map((at) => (row[at] ?? '').trim()).join('') + name;
  return {
    keys,
    read(row) {
      if (plan.region !== null) {
        const raw = regionCell(row);
        keys.region = codebook.regions.of(parents.length === 0 ? raw : placeIn(row, raw));
        if (keys.region === -1) return { code: 'missing_key', column: plan.region + 1, raw };
      }
      if (plan.indicator !== null) {
        const cell = indicatorCell(row);
        const raw = partsByParent ? namedByParent(cell) : cell;
        keys.indicator = codebook.indicatorIn(raw);
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
      if (plan.unit !== null) keys.unit = codebook.unitIn(row[plan.unit] ?? '');
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

/** A part by the name of the row it is a part of: 人口，其中：男. */
function parentReader(): (cell: string) => string {
  let parent = '';
  return (cell) => {
    if (isPartName(cell)) return `${parent}，${cell.trim()}`;
    if (cell.trim() !== '') parent = splitUnit(cell).name;
    return cell;
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

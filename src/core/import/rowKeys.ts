import { PROVISIONAL } from '../dataset/dataset.ts';
import type { ProblemCode } from '../problem.ts';
import { splitUnit } from '../quantity/unit.ts';
import type { Codebook } from './codebook.ts';
import { joinPeriod } from './joinPeriod.ts';
import { isPartName } from './nameLikeness.ts';
import { PARTS, readPart } from './periodPart.ts';
import { type PeriodRemark, readPeriod } from './periodText.ts';
import type { Choices } from './report.ts';
import type { TablePlan } from './tablePlan.ts';

type Row = readonly string[];

/** Codes of what the key columns of a row say; -1 where the header of a value column says it instead. */
export interface RowKeys {
  region: number;
  /** A code of the codebook's row names where value columns have a suffix. */
  indicator: number;
  /** A position in PARTS where the year is the value column's. */
  period: number;
  unit: number;
  /** As in Columns.flags. */
  flags: number;
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
  /** What has to be said of the period of the row read last; null for most rows. */
  remarkOn(): (KeyProblem & { readonly expected: string | null }) | null;
}

/** False when the table is of one region without a name, which then has code 0. */
export function namesRegions({ region, values }: TablePlan): boolean {
  return region !== null || values.some((column) => column.region !== null);
}

export function createKeyReader(plan: TablePlan, codebook: Codebook, choices: Choices): KeyReader {
  const keys = { region: namesRegions(plan) ? -1 : 0, indicator: -1, period: -1, unit: 0, flags: 0 };
  const suffixed = plan.values.some(({ suffix }) => suffix !== '');
  const fillDown = choices.blankKeys === 'fillDown';
  const regionCell = cellReader(plan.region ?? 0, fillDown);
  const indicatorCell = cellReader(plan.indicator ?? 0, fillDown);
  const readPeriods = periodReader(plan, codebook, fillDown);
  // a row that is rejected still names what stands below it
  const merged = fillDown ? [regionCell, indicatorCell, ...(readPeriods?.cells ?? [])] : [];
  const { parents, partsByParent } = plan.added;
  const { names } = suffixed ? codebook.rowNames : codebook.indicators;
  const codeIn = suffixed ? codebook.rowNameIn : codebook.indicatorIn;
  let parent = -1;
  const placeIn = (row: Row, name: string): string =>
    name.trim() === '' ? '' : parents.map((at) => (row[at] ?? '').trim()).join('') + name;
  return {
    keys,
    read(row, line) {
      for (const cell of merged) cell(row);
      if (plan.region !== null) {
        const raw = regionCell(row);
        const place = parents.length === 0 ? raw : placeIn(row, raw);
        keys.region = codebook.regions.of(place, line, plan.region + 1);
        if (keys.region === -1) return { code: 'missing_key', column: plan.region + 1, raw };
      }
      if (plan.indicator !== null) {
        const raw = indicatorCell(row);
        // a part by the name of the row it is a part of: 人口，其中：男
        const isPart = partsByParent && isPartName(raw);
        const name = isPart ? `${splitUnit(names[parent] ?? '').name}，${raw.trim()}` : raw;
        keys.indicator = codeIn(name, line, plan.indicator + 1);
        if (!isPart && keys.indicator !== -1) parent = keys.indicator;
        if (keys.indicator === -1) return { code: 'missing_key', column: plan.indicator + 1, raw };
        if (plan.section !== null && !suffixed && !codebook.sections.has(keys.indicator))
          codebook.sections.set(keys.indicator, (row[plan.section] ?? '').trim());
      }
      if (readPeriods !== null) {
        const period = readPeriods.codeOf(row);
        if (typeof period !== 'number')
          return { code: period, column: readPeriods.column + 1, raw: readPeriods.text };
        keys.period = period;
        keys.flags = readPeriods.remark?.provisional === true ? PROVISIONAL : 0;
      }
      if (plan.unit !== null) keys.unit = codebook.unitIn(row[plan.unit] ?? '', line, plan.unit + 1);
      return null;
    },
    remarkOn() {
      const remark = readPeriods?.remark ?? null;
      if (readPeriods === null || remark === null) return null;
      const expected = codebook.periods[keys.period] ?? null;
      return { code: remark.code, column: readPeriods.column + 1, raw: readPeriods.text, expected };
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
  readonly cells: readonly ((row: Row) => string)[];
  /** Of the row read last, as is what has to be said of it. */
  readonly text: string;
  readonly remark: PeriodRemark | null;
  readonly codeOf: (row: Row) => number | ProblemCode;
}

/** Reads the period of a row from one column, or from year, month and day apart; null when the header holds the periods. */
function periodReader(plan: TablePlan, codebook: Codebook, fillDown: boolean): PeriodReader | null {
  const cells = [...plan.period].map(([part, at]) => ({ part, at, read: cellReader(at, fillDown) }));
  const [first] = cells;
  if (first === undefined) return null;
  const apart = first.part !== 'whole';
  const { part: grain, read: readFirst } = first;
  const partOnly = apart && !plan.period.has('year');
  const known = new Map<string, number | ProblemCode>();
  const remarks = new Map<string, PeriodRemark>();
  const codeIn = (text: string): number | ProblemCode => {
    if (text === '' || /^\|+$/.test(text)) return 'missing_key';
    if (partOnly) {
      const at = PARTS.indexOf(readPart(text, grain === 'whole' ? null : grain) ?? '');
      return at === -1 ? 'period_invalid' : at;
    }
    const texts = text.split('|');
    const reading = apart
      ? joinPeriod(new Map(cells.map(({ part }, at) => [part, texts[at] ?? ''])))
      : readPeriod(text, plan.style);
    if (!reading.ok) return reading.code;
    if (reading.remark !== null) remarks.set(text, reading.remark);
    return codebook.periodCode(reading.period);
  };
  const textOf =
    cells.length > 1 ? (row: Row): string => cells.map(({ read }) => read(row)).join('|') : readFirst;
  const reader: { -readonly [Key in keyof PeriodReader]: PeriodReader[Key] } = {
    column: first.at,
    cells: cells.map(({ read }) => read),
    text: '',
    remark: null,
    codeOf,
  };
  function codeOf(row: Row): number | ProblemCode {
    const text = textOf(row);
    let code = known.get(text);
    if (code === undefined) {
      code = codeIn(text.trim());
      known.set(text, code);
    }
    reader.text = text;
    reader.remark = remarks.size === 0 ? null : (remarks.get(text.trim()) ?? null);
    return code;
  }
  return reader;
}

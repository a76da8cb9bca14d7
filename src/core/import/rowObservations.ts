import { PROVISIONAL, STATE_OF_BOUND } from '../dataset/dataset.ts';
import { plainNumber, readNumber } from '../quantity/number.ts';
import type { Codebook } from './codebook.ts';
import type { Findings } from './findings.ts';
import { missingMarks } from './missingMarks.ts';
import { createObservations, type Observations } from './observations.ts';
import { PARTS, withPart } from './periodPart.ts';
import { readPrintedCell } from './printedCell.ts';
import type { Choices } from './report.ts';
import type { RowKeys } from './rowKeys.ts';
import { boundOf, flagsOf, remarkOf } from './rowRemark.ts';
import type { TablePlan } from './tablePlan.ts';
import { readValueCell, severityOfMark } from './valueCell.ts';
import type { ValueColumn } from './valueColumns.ts';

type Row = readonly string[];

export interface ObservationReader {
  readonly observations: Observations;
  /** Appends the observations of a row, for which there is room; a cell that is no value is said and left out. */
  read(row: Row, keys: Readonly<RowKeys>, line: number): void;
}

export function createObservationReader(
  plan: TablePlan,
  headerLine: number,
  codebook: Codebook,
  choices: Choices,
  findings: Findings,
): ObservationReader {
  const decimal = choices.decimal ?? 'point';
  const marks = missingMarks(choices);
  const observations = createObservations();
  const columns = plan.values.map((column) => codedColumn(column, headerLine, plan, codebook));
  const printed = plan.published;
  const { dimensions } = plan.added;
  const dimension = (dimensions[0] ?? 0) + 1;
  const groupOf = (row: Row): string =>
    dimensions
      .map((at) => (row[at] ?? '').trim())
      .filter((text) => text !== '')
      .join('，');
  const read = (row: Row, keys: Readonly<RowKeys>, line: number): void => {
    const remark = remarkOf(row, plan.notes);
    const flags = flagsOf(remark) | keys.flags;
    const bound = plan.bound === null ? null : boundOf(row[plan.bound] ?? '');
    const group = dimensions.length === 0 ? '' : groupOf(row);
    for (const fixed of columns) {
      const cell = row[fixed.column] ?? '';
      const whole = codeOf(fixed.indicator, fixed.indicatorOf, keys.indicator);
      const indicator = group === '' ? whole : codebook.groupOf(whole, group, line, dimension);
      // under a decimal comma a point groups thousands, which the quick way does not know
      const slow = (decimal === 'comma' && cell.includes('.')) || marks?.isMissing(cell) === true;
      let value = slow ? Number.NaN : plainNumber(cell);
      let state = 0;
      let unit = codebook.hasChosenUnit(indicator) ? 0 : keys.unit;
      if (Number.isNaN(value)) {
        const ownUnit = codebook.unitOf(indicator);
        const known = ownUnit ?? (unit > 0 ? codebook.units.names[unit] : undefined);
        const read = readValueCell(cell, decimal, known, marks);
        if (typeof read === 'string') {
          findings.add(read, 'warning', { line, column: fixed.column + 1, raw: cell });
          continue;
        }
        value = read.value;
        state = read.state;
        if (read.unit !== null) unit = codebook.unitCode(read.unit);
        for (const mark of read.marks)
          findings.add(mark, severityOfMark(mark), { line, column: fixed.column + 1, raw: cell });
      }
      if (state === 0 && bound !== null) state = STATE_OF_BOUND[bound];
      const at = observations.length++;
      observations.indicator[at] = indicator;
      observations.region[at] = fixed.region === -1 ? keys.region : fixed.region;
      observations.period[at] = codeOf(fixed.period, fixed.periodOf, keys.period);
      observations.value[at] = value;
      observations.state[at] = state;
      observations.flags[at] = flags | fixed.flags;
      observations.unit[at] = unit;
      observations.line[at] = line;
      observations.column[at] = fixed.column + 1;
      if (remark !== '') observations.remarks.set(at, remark);
      if (plan.target !== null) readTarget(row[plan.target] ?? '', at, line, plan.target);
      if (printed.length > 0) readPrinted(row, at, line, fixed.column);
    }
  };

  const readTarget = (cell: string, at: number, line: number, column: number): void => {
    const reading = readNumber(cell, decimal);
    if (reading.kind === 'number') {
      const bound = reading.bound === 'atMost' ? 'atMost' : 'atLeast';
      observations.targets.push({ at, value: reading.value, bound });
    } else if (reading.kind === 'rejected')
      findings.add(reading.code, 'note', { line, column: column + 1, raw: cell });
  };

  const readPrinted = (row: Row, at: number, line: number, beside: number): void => {
    printed.forEach((one, of) => {
      if (one.beside !== beside) return;
      const cell = row[one.column - 1] ?? '';
      const reading = readPrintedCell(cell, decimal);
      if (typeof reading === 'string') findings.add(reading, 'note', { line, column: one.column, raw: cell });
      else if (reading !== null) observations.published.push({ ...reading, at, of });
    });
  };
  return { observations, read };
}

/** A value column with what its header fixes as codes; what the row completes is made of the row's code. */
interface CodedColumn {
  readonly column: number;
  readonly indicator: number;
  readonly indicatorOf: ((rowCode: number) => number) | null;
  readonly period: number;
  readonly periodOf: ((rowCode: number) => number) | null;
  readonly region: number;
  readonly flags: number;
}

function codedColumn(
  { column, indicator, period, part, region, unit, suffix, provisional }: ValueColumn,
  headerLine: number,
  plan: TablePlan,
  codebook: Codebook,
): CodedColumn {
  const code = indicator === null ? -1 : codebook.indicators.of(indicator.name, headerLine, column + 1);
  const own = indicator?.unit ?? unit;
  if (indicator !== null && own !== null) codebook.giveUnit(code, own);
  const suffixed = plan.values.some((value) => value.suffix !== '');
  const { indicatorOf, periodCode, periods } = codebook;
  const joined =
    period !== null
      ? once((at) => periodCode(withPart(period, PARTS[at] ?? '')))
      : part !== null
        ? once((at) => (periods[at]?.length === 4 ? periodCode(withPart(periods[at], part)) : at))
        : null;
  return {
    column,
    indicator: code,
    indicatorOf:
      indicator === null && suffixed
        ? once((name) => indicatorOf(name, suffix, headerLine, column + 1))
        : null,
    period: period === null || plan.period.size > 0 ? -1 : periodCode(period),
    periodOf: plan.period.size === 0 ? null : joined,
    region: region === null ? -1 : codebook.regions.of(region, headerLine, column + 1),
    flags: provisional ? PROVISIONAL : 0,
  };
}

/** What the header fixes, else what is made of the row's code, else that code itself. */
function codeOf(fixed: number, made: ((rowCode: number) => number) | null, rowCode: number): number {
  if (fixed !== -1) return fixed;
  return made === null ? rowCode : made(rowCode);
}

/** Answers each code once and remembers it. */
function once(codeOf: (rowCode: number) => number): (rowCode: number) => number {
  const known: number[] = [];
  return (rowCode) => {
    const before = known[rowCode];
    if (before !== undefined) return before;
    const code = codeOf(rowCode);
    known[rowCode] = code;
    return code;
  };
}

import { STATE_OF_BOUND } from '../dataset/dataset.ts';
import { plainNumber, readNumber } from '../quantity/number.ts';
import type { Codebook } from './codebook.ts';
import type { Findings } from './findings.ts';
import { createObservations, type Observations } from './observations.ts';
import type { Choices } from './report.ts';
import type { RowKeys } from './rowKeys.ts';
import { boundOf, flagsOf, remarkOf } from './rowRemark.ts';
import type { TablePlan, ValueColumn } from './tablePlan.ts';
import { readValueCell, severityOfMark } from './valueCell.ts';

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
  const observations = createObservations();
  const columns = plan.values.map((column) => codedColumn(column, headerLine, codebook));
  const read = (row: Row, keys: Readonly<RowKeys>, line: number): void => {
    const remark = remarkOf(row, plan.notes);
    const flags = flagsOf(remark);
    const bound = plan.bound === null ? null : boundOf(row[plan.bound] ?? '');
    for (const fixed of columns) {
      const cell = row[fixed.column] ?? '';
      const indicator = fixed.indicator === -1 ? keys.indicator : fixed.indicator;
      // under a decimal comma a point groups thousands, which the quick way does not know
      let value = decimal === 'comma' && cell.includes('.') ? Number.NaN : plainNumber(cell);
      let state = 0;
      let { unit } = keys;
      if (Number.isNaN(value)) {
        const ownUnit = codebook.indicatorUnits.get(indicator);
        const known = ownUnit ?? (unit > 0 ? codebook.units.names[unit] : undefined);
        const read = readValueCell(cell, decimal, known);
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
      observations.period[at] = fixed.period === -1 ? keys.period : fixed.period;
      observations.value[at] = value;
      observations.state[at] = state;
      observations.flags[at] = flags;
      observations.unit[at] = unit;
      observations.line[at] = line;
      observations.column[at] = fixed.column + 1;
      if (remark !== '') observations.remarks.set(at, remark);
      if (plan.target !== null) readTarget(row[plan.target] ?? '', at, line, plan.target);
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
  return { observations, read };
}

/** A value column with what its header fixes as codes; -1 where the row says it. */
interface CodedColumn {
  readonly column: number;
  readonly indicator: number;
  readonly period: number;
  readonly region: number;
}

function codedColumn(
  { column, indicator, period, region, unit }: ValueColumn,
  headerLine: number,
  codebook: Codebook,
): CodedColumn {
  const code = indicator === null ? -1 : codebook.indicators.of(indicator.name, headerLine, column + 1);
  const own = indicator?.unit ?? unit;
  if (indicator !== null && own !== null && !codebook.indicatorUnits.has(code))
    codebook.indicatorUnits.set(code, own);
  return {
    column,
    indicator: code,
    period: period === null ? -1 : codebook.periodCode(period),
    region: region === null ? -1 : codebook.regions.of(region, headerLine, column + 1),
  };
}

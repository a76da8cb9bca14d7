import { type Grain, yearOf } from '../dataset/period.ts';
import { failure, type Result, success } from '../result.ts';
import { chosenRoles } from './chosenRoles.ts';
import { readingOf, reportUnused } from './columnReadings.ts';
import { type ColumnRoles, findRoles } from './columnRoles.ts';
import { describeColumns } from './columns.ts';
import { crossedHeader } from './crossedHeader.ts';
import type { Findings } from './findings.ts';
import { cellsOf, refuseWithoutPeriod, reportPeriods, timeBeside } from './headerPeriods.ts';
import { headerParts } from './headerText.ts';
import { missingMarks } from './missingMarks.ts';
import { periodQuestion } from './periodQuestion.ts';
import { headerStyle, type PeriodStyle, periodStyle, styleWith } from './periodStyle.ts';
import { type PrintedColumn, printedColumns } from './printedColumns.ts';
import { refuse } from './refuse.ts';
import type { Choices, ColumnReading, ColumnRole, Refusal, Shape } from './report.ts';
import { type AddedKeys, addedKeys, candidatesOf, chosenKeys } from './sharedKeys.ts';
import type { TableHead } from './tableHead.ts';
import { cornerName, duplicateHeader, planValues, stem, type ValueColumn } from './valueColumns.ts';

/** How every row of the table is read. Columns are positions from 0. */
export interface TablePlan {
  readonly shape: Shape;
  readonly width: number;
  readonly region: number | null;
  readonly indicator: number | null;
  /** One column, or year, month and day apart; a month, quarter or half alone where the value column has its year. */
  readonly period: ReadonlyMap<Grain | 'whole', number>;
  readonly unit: number | null;
  readonly target: number | null;
  readonly bound: number | null;
  readonly section: number | null;
  readonly added: AddedKeys;
  readonly notes: readonly number[];
  readonly values: readonly ValueColumn[];
  readonly published: readonly PrintedColumn[];
  readonly style: PeriodStyle;
  readonly columns: readonly ColumnReading[];
}

/** Decides how a table is read from its header, its first rows and its title lines; refuses one without values or without a year. */
export function planTable(
  { layout, header, body, line, facts }: TableHead,
  fileName: string,
  choices: Choices,
  findings: Findings,
): Result<TablePlan, Refusal> {
  const headerRows = header.map(({ cells }) => cells);
  const bodyRows = body.map(({ cells }) => cells);
  const overColumns = headerStyle(headerRows, choices);
  const undecided = periodQuestion(cellsOf(header), overColumns, choices);
  if (undecided !== null) return failure(undecided);
  const titleYear = facts.period === null ? (choices.year ?? null) : yearOf(facts.period);
  const words = headerParts(headerRows, layout.width);
  const chosen = chosenRoles(choices, layout.width, (at) => words[at]?.join(' ').trim() ?? '', line);
  if (!chosen.ok) return chosen;
  const columns = describeColumns(
    headerRows,
    bodyRows,
    layout.width,
    titleYear,
    overColumns,
    missingMarks(choices),
    chosen.value,
  );
  const roles = findRoles(columns, facts, choices);
  if (roles.values.length === 0) return refuse('no_values', { line });

  const time = timeBeside(roles, facts, stem(fileName), choices);
  if (time === 'none') return refuseWithoutPeriod(cellsOf(header), line);
  const dateless =
    roles.wide && time === null ? roles.values.find((one) => one.header.period === null) : undefined;
  if (dateless !== undefined)
    return refuse('role_without_period', { line, column: dateless.at + 1, raw: dateless.header.text });
  const corner = cornerName(columns, roles);
  const crossing = roles.across
    ? crossedHeader(
        headerRows,
        layout.width,
        roles.values.map((column) => column.at),
      )
    : null;
  const values = planValues(
    roles,
    { ...facts, indicator: facts.indicator ?? corner?.name ?? null, unit: corner?.unit ?? facts.unit },
    fileName,
    header.length > 0,
    time,
    crossing,
  );
  const repeated = duplicateHeader(values);
  if (repeated !== null) {
    const [first, second] = repeated;
    return refuse('duplicate_header', {
      line,
      column: second + 1,
      raw: columns[second]?.header.text ?? '',
      expected: String(first + 1),
    });
  }

  const added = addedKeys(
    bodyRows,
    {
      region: roles.region,
      indicator: roles.indicator,
      period: roles.period.values(),
      chosen: chosenKeys(columns, roles),
    },
    candidatesOf(columns, roles),
  );
  const whole = roles.period.get('whole') ?? -1;
  const found = periodStyle(bodyRows.map((row) => row[whole] ?? ''));
  const at = (role: ColumnRole): number | null =>
    columns.find((column) => roles.of.get(column.at)?.role === role)?.at ?? null;
  reportUnused(
    columns.filter(({ at: column }) => ![...added.parents, ...added.dimensions].includes(column)),
    roles,
    line,
    header.length > 0,
    findings,
  );
  reportPeriods(roles.values, line, findings);
  return success({
    shape: shapeOf(roles, values),
    width: layout.width,
    region: roles.region,
    indicator: roles.indicator,
    period: roles.period,
    unit: at('unit'),
    target: at('target'),
    bound: at('bound'),
    section: at('section'),
    added,
    notes: columns.filter((column) => roles.of.get(column.at)?.role === 'note').map((column) => column.at),
    values,
    published: printedColumns(columns, roles, values),
    style: styleWith(found, choices),
    columns: columns.map((column) => readingOf(column, roles, values, added)),
  });
}

function shapeOf(
  { wide, across, region, indicator, period }: ColumnRoles,
  values: readonly ValueColumn[],
): Shape {
  const several =
    indicator !== null || values.some((value) => value.indicator?.name !== values[0]?.indicator?.name);
  if (wide) {
    if (region !== null && several) return 'regions-and-indicators-by-years';
    return several ? 'indicators-by-years' : 'regions-by-years';
  }
  if (period.size === 0) return 'one-year';
  if (across) return 'years-by-regions';
  if (indicator !== null) return 'long';
  return values.length === 1 && region === null ? 'series' : 'years-down';
}

import { type Grain, type Period, yearOf } from '../dataset/period.ts';
import { takesTableUnit } from '../quantity/unit.ts';
import { failure, type Result, success } from '../result.ts';
import { isNumeric } from './columnContent.ts';
import { type Column, type ColumnRoles, describeColumns, findRoles } from './columnRoles.ts';
import { type Crossing, crossedHeader } from './crossedHeader.ts';
import type { Findings } from './findings.ts';
import {
  cellsOf,
  KIND_OF_FIGURE,
  periodOver,
  refuseWithoutPeriod,
  reportPeriods,
  timeBeside,
} from './headerPeriods.ts';
import type { HeaderText } from './headerText.ts';
import { placeLevel } from './nameLikeness.ts';
import { periodQuestion } from './periodQuestion.ts';
import { headerStyle, type PeriodStyle, periodStyle, styleWith } from './periodStyle.ts';
import { nameFromTitle, type TableFacts } from './preamble.ts';
import { refuse } from './refuse.ts';
import type { Choices, ColumnReading, ColumnRole, Refusal, Shape } from './report.ts';
import { type AddedKeys, addedKeys, type Candidates } from './sharedKeys.ts';
import type { TableHead } from './tableHead.ts';

/** A column of values, with what its header fixes; the rest comes from the key columns of each row. */
export interface ValueColumn {
  readonly column: number;
  readonly indicator: { readonly name: string; readonly unit: string | null } | null;
  readonly period: Period | null;
  /** A month, quarter or half of the year that the row names. */
  readonly part: string | null;
  readonly region: string | null;
  readonly unit: string | null;
  /** 决算数 under an indicator column: each of its names with this is an indicator. */
  readonly suffix: string;
  readonly provisional: boolean;
}

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
  const titleYear = facts.period === null ? null : yearOf(facts.period);
  const columns = describeColumns(headerRows, bodyRows, layout.width, titleYear, overColumns);
  const roles = findRoles(columns, facts);
  if (roles.values.length === 0) return refuse('no_values', { line });

  const time = timeBeside(roles, facts, stem(fileName), choices);
  if (time === 'none') return refuseWithoutPeriod(cellsOf(header), line);
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
    { region: roles.region, indicator: roles.indicator, period: roles.period.values() },
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
    style: styleWith(found, choices),
    columns: columns.map((column) => readingOf(column, roles, values, added)),
  });
}

/** GDP(亿元) over the places of a table of years names the one indicator. */
function cornerName(columns: readonly Column[], { wide, region }: ColumnRoles): HeaderText | null {
  const corner = columns.find(({ at }) => at === region);
  return wide && corner !== undefined && corner.named === null && corner.header.unit !== null
    ? corner.header
    : null;
}

/** Columns of words without a role: coarser places, and others that are filled and say more than one thing. */
function candidatesOf(columns: readonly Column[], { of }: ColumnRoles): Candidates {
  const free = columns.filter(
    ({ at, content }) =>
      of.get(at)?.role === 'ignored' && !isNumeric(content) && content.blank === 0 && content.distinct > 1,
  );
  const levelOf = ({ header }: Column): number => placeLevel(header.text);
  return {
    places: free
      .filter((column) => column.named === 'region')
      .sort((a, b) => levelOf(b) - levelOf(a))
      .map(({ at }) => at),
    words: free.filter((column) => column.named !== 'region').map(({ at }) => at),
  };
}

/** What each value column holds, as far as header, title lines and file name tell. The same name in two units stays two indicators. */
function planValues(
  roles: ColumnRoles,
  facts: TableFacts,
  fileName: string,
  hasHeader: boolean,
  time: Period | null,
  crossing: ReadonlyMap<number, Crossing> | null,
): readonly ValueColumn[] {
  const { wide, across, partsAcross, indicator, values } = roles;
  const title =
    facts.indicator === null
      ? nameFromTitle(facts.title ?? stem(fileName))
      : { name: facts.indicator, unit: null };
  const tableUnit = facts.unit ?? title.unit;
  const sameName = (name: string): number =>
    wide || across ? 0 : values.filter((column) => column.header.name === name).length;
  const indicatorOf = ({ at, header, named }: Column): ValueColumn['indicator'] => {
    const crossed = crossing?.get(at);
    if (crossed !== undefined) return crossed.indicator;
    if (indicator !== null) return null;
    const words = header.part !== null && !wide && !partsAcross ? header.text : header.name;
    const name = named === 'value' || across ? '' : words;
    if (KIND_OF_FIGURE.test(name) && facts.title !== null)
      return { name: `${title.name}（${name}）`, unit: header.unit ?? tableUnit };
    if (name !== '') {
      const shown = sameName(name) > 1 && header.unit !== null ? `${name}（${header.unit}）` : name;
      return { name: shown, unit: header.unit ?? (takesTableUnit(name) ? facts.unit : null) };
    }
    if (!hasHeader && values.length > 1) return { name: `第${at + 1}列`, unit: null };
    return { name: title.name, unit: header.unit ?? tableUnit };
  };
  const several = indicator !== null && wide && new Set(values.map(({ header }) => header.name)).size > 1;
  return values.map((column) => ({
    column: column.at,
    indicator: indicatorOf(column),
    period: periodOver(column, roles, time),
    part: partsAcross ? column.header.part : null,
    region: across ? (crossing?.get(column.at)?.region ?? column.header.name) : null,
    unit: column.header.unit,
    suffix: several ? column.header.name : '',
    provisional: column.header.remark?.provisional ?? false,
  }));
}

function readingOf(
  { at, header }: Column,
  roles: ColumnRoles,
  values: readonly ValueColumn[],
  { parents, dimensions }: AddedKeys,
): ColumnReading {
  const found = roles.of.get(at) ?? { role: 'ignored' as const, evidence: 'position' as const };
  const given: typeof found = parents.includes(at)
    ? { role: 'region', evidence: 'content' }
    : dimensions.includes(at)
      ? { role: 'dimension', evidence: 'content' }
      : found;
  const plan = values.find((value) => value.column === at);
  return {
    column: at + 1,
    header: header.text,
    role: given.role,
    evidence: given.evidence,
    indicator: plan?.indicator?.name ?? (plan?.suffix || null),
    period: plan?.period ?? plan?.part ?? null,
    unit: plan?.unit ?? plan?.indicator?.unit ?? null,
  };
}

/** No column with content is passed over in silence. */
function reportUnused(
  columns: readonly Column[],
  roles: ColumnRoles,
  line: number,
  hasHeader: boolean,
  findings: Findings,
): void {
  for (const { at, header, content } of columns) {
    const role = roles.of.get(at)?.role ?? 'ignored';
    const place = { line, column: at + 1, raw: header.text };
    if (role === 'published') findings.add('published_change', 'note', place);
    if (role !== 'ignored' || content.filled === 0) continue;
    if (header.text === '' && hasHeader) findings.add('nameless_column', 'warning', place);
    else findings.add('column_ignored', 'note', place);
  }
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

/** Two columns that would hold the same observations: their positions. */
function duplicateHeader(values: readonly ValueColumn[]): readonly [number, number] | null {
  const seen = new Map<string, number>();
  for (const { column, indicator, period, part, region, suffix } of values) {
    const key = JSON.stringify([indicator?.name, indicator?.unit, period, part, region, suffix]);
    const first = seen.get(key);
    if (first !== undefined) return [first, column];
    seen.set(key, column);
  }
  return null;
}

function stem(fileName: string): string {
  return fileName.replace(/\.[a-z]{2,4}$/i, '').trim() || '数值';
}

import type { Grain, Period } from '../dataset/period.ts';
import { failure, type Result, success } from '../result.ts';
import { type ColumnContent, contentOf, isNumeric } from './columnContent.ts';
import { type Findings, problemAt } from './findings.ts';
import { type HeaderText, headerParts, readHeaderCell } from './headerText.ts';
import { isBlankRow, type Layout } from './layout.ts';
import { type PeriodStyle, periodStyle } from './periodText.ts';
import { nameFromTitle, type TableFacts } from './preamble.ts';
import type { RecordBatch } from './records.ts';
import type { Choices, ColumnReading, ColumnRole, Refusal, Shape } from './report.ts';
import { looksLikeRegion, roleOfName } from './roleNames.ts';

/** A column of values, with what its header fixes; the rest comes from the key columns of each row. */
export interface ValueColumn {
  readonly column: number;
  readonly indicator: { readonly name: string; readonly unit: string | null } | null;
  readonly period: Period | null;
  readonly region: string | null;
  readonly unit: string | null;
}

/** How every row of the table is read. Columns are positions from 0. */
export interface TablePlan {
  readonly shape: Shape;
  readonly width: number;
  readonly region: number | null;
  readonly indicator: number | null;
  /** One column, or year, month and day apart. */
  readonly period: ReadonlyMap<Grain | 'whole', number>;
  readonly unit: number | null;
  readonly target: number | null;
  readonly bound: number | null;
  readonly section: number | null;
  readonly notes: readonly number[];
  readonly values: readonly ValueColumn[];
  readonly style: PeriodStyle;
  readonly columns: readonly ColumnReading[];
}

interface Column {
  readonly at: number;
  readonly header: HeaderText;
  readonly named: ColumnRole | null;
  readonly content: ColumnContent;
}

const TIME_PARTS: readonly Grain[] = ['half', 'quarter', 'month', 'day'];

/** Gives every column of a table its role, by name first and by content where the name says nothing. */
export function planTable(
  sample: RecordBatch,
  layout: Layout,
  facts: TableFacts,
  fileName: string,
  choices: Choices,
  findings: Findings,
): Result<TablePlan, Refusal> {
  const headerRows = layout.header.map((at) => sample.rows[at] ?? []);
  const headerLine = sample.lines[layout.header[0] ?? layout.body] ?? 1;
  const body = sample.rows.slice(layout.body).filter((row) => !isBlankRow(row) && row.length >= layout.width);
  const parts = headerParts(headerRows, layout.width);
  const headerStyle = periodStyle(parts.flat().filter((part) => /\d{4}/.test(part)));
  const columns = parts.map((words, at): Column => {
    const header = readHeaderCell(words, headerStyle);
    const named = roleOfName(header.text) ?? roleOfName(header.name);
    return { at, header, named, content: contentOf(body, at) };
  });

  const dated = columns.filter((column) => column.header.period !== null && isNumeric(column.content));
  const timeByName = columns.find(
    (c) => (c.named === 'year' || c.named === 'period') && c.content.periods >= 0.5,
  );
  const roles = new Map<number, { role: ColumnRole; evidence: ColumnReading['evidence'] }>();
  const give = (
    column: Column | undefined,
    role: ColumnRole,
    evidence: ColumnReading['evidence'],
  ): number | null => {
    if (column === undefined) return null;
    roles.set(column.at, { role, evidence });
    return column.at;
  };
  const free = (column: Column): boolean => !roles.has(column.at);
  const wide = dated.length > 0 && timeByName === undefined;

  for (const column of columns) {
    if (column.named === null || (wide && dated.includes(column))) continue;
    const textual = !isNumeric(column.content) || column.content.filled === 0;
    if (
      column.named === 'note' ||
      column.named === 'unit' ||
      column.named === 'section' ||
      column.named === 'bound'
    ) {
      if (textual) give(column, column.named, 'name');
    } else if (column.named === 'code') give(column, 'code', 'name');
    else if (column.named === 'target') give(column, 'target', 'name');
  }
  const byName = (role: ColumnRole): Column[] =>
    columns.filter((column) => free(column) && column.named === role);

  // time
  const period = new Map<Grain | 'whole', number>();
  if (!wide) {
    const time =
      timeByName ??
      columns.find((c) => free(c) && TIME_PARTS.some((p) => p === c.named) && c.content.periods >= 0.9);
    const found =
      time ??
      columns.find(
        (c) =>
          free(c) && c.named === null && c.content.filled > 0 && c.content.periods >= 0.95 && !c.content.code,
      );
    if (found !== undefined) {
      const apart =
        found.named === 'year'
          ? TIME_PARTS.flatMap((part) =>
              byName(part as ColumnRole)
                .slice(0, 1)
                .map((c) => [part, c] as const),
            )
          : [];
      if (apart.length > 0) {
        give(found, 'year', 'name');
        period.set('year', found.at);
        for (const [part, column] of apart) {
          give(column, part as ColumnRole, 'name');
          period.set(part, column.at);
        }
      } else {
        give(found, found.named === 'year' ? 'year' : 'period', found.named === null ? 'content' : 'name');
        period.set('whole', found.at);
      }
    }
  }
  const style: PeriodStyle = {
    ...periodStyle(body.map((row) => row[period.get('whole') ?? -1] ?? '')),
    ...(choices.dateOrder === undefined ? {} : { dateOrder: choices.dateOrder }),
  };

  // values
  const numeric = columns.filter((c) => free(c) && isNumeric(c.content) && !(wide && !dated.includes(c)));
  const textColumns = columns.filter((c) => free(c) && !numeric.includes(c) && !isNumeric(c.content));
  let values: Column[];
  if (wide) {
    values = dated.filter(free);
    for (const c of columns) {
      if (!free(c) || values.includes(c) || !isNumeric(c.content)) continue;
      if (c.content.filled === 0 && c.header.text === '') give(c, 'ignored', 'content');
      else if (c.content.code && !columns.some((o) => o.at < c.at && textColumns.includes(o)))
        give(c, 'code', 'content');
      else
        give(
          c,
          c.named === 'published' ? 'published' : 'ignored',
          c.named === 'published' ? 'name' : 'position',
        );
    }
  } else {
    for (const c of numeric) {
      if (c.content.filled === 0 && c.header.text === '') give(c, 'ignored', 'content');
      else if (
        c.content.code &&
        c.named === null &&
        (c.at === 0 || body.some((row) => /^0\d/.test(row[c.at] ?? '')))
      )
        give(c, 'code', 'content');
    }
    const measures = numeric.filter(free);
    const published = measures.filter((c) => c.named === 'published' && /^(?:同比|yoy)/i.test(c.header.text));
    if (published.length < measures.length) for (const c of published) give(c, 'published', 'name');
    values = measures.filter(free);
  }

  // region and indicator
  const texts = textColumns.filter(free);
  const regions = texts
    .filter((c) => c.named === 'region')
    .sort((a, b) => b.content.distinct - a.content.distinct);
  const namedIndicators = texts.filter((c) => c.named === 'indicator');
  let region = give(regions[0], 'region', 'name');
  let indicator = give(
    namedIndicators.find((c) => c.header.text === 'name_zh') ?? namedIndicators[0],
    'indicator',
    'name',
  );
  const unnamed = texts.filter((c) => free(c) && (c.named === null || c.named === 'value'));
  const headerNamesIndicator = values.some(
    (c) => c.header.name !== '' && c.named === null && c.header.period !== null,
  );
  const needsIndicator = wide
    ? !headerNamesIndicator && facts.indicator === null
    : values.length === 1 && (values[0]?.named === 'value' || values[0]?.header.text === '');
  for (const column of unnamed) {
    const { regions: placeShare, indicators: indicatorShare } = column.content;
    const isIndicator =
      indicator === null &&
      (wide || values.length === 1) &&
      indicatorShare > placeShare &&
      (indicatorShare >= 0.4 || region !== null) &&
      facts.indicator === null;
    if (isIndicator) indicator = give(column, 'indicator', 'content');
    else if (region === null) region = give(column, 'region', placeShare > 0.3 ? 'content' : 'position');
    else if (indicator === null && needsIndicator) indicator = give(column, 'indicator', 'position');
  }
  for (const column of texts.filter(free)) give(column, 'ignored', 'position');

  // several value columns under an indicator column: the columns are regions
  const across =
    !wide &&
    period.size > 0 &&
    region === null &&
    values.length > 1 &&
    (indicator !== null || values.every((c) => looksLikeRegion(c.header.name)));
  const value = values.find((c) => c.named === 'value');
  if (!wide && indicator !== null && !across && values.length > 1) {
    const kept = value ?? values[0];
    values = values.filter((c) => c === kept);
    for (const c of numeric.filter((other) => free(other) && other !== kept)) give(c, 'ignored', 'position');
  }
  if (values.length === 0) return refuse('no_values', headerLine);

  const title =
    facts.indicator === null
      ? nameFromTitle(facts.title ?? stem(fileName))
      : { name: facts.indicator, unit: null };
  const tableIndicator = { name: title.name, unit: facts.unit ?? title.unit };
  const named = new Map<string, number>();
  for (const c of values) if (!wide && !across) named.set(c.header.name, (named.get(c.header.name) ?? 0) + 1);
  const planned = values.map((c): ValueColumn => {
    give(c, 'value', wide || c.named === 'value' ? 'name' : 'content');
    const ownName = c.named === 'value' || across ? '' : c.header.name;
    // the same name in two units stays two indicators
    const shown =
      (named.get(c.header.name) ?? 0) > 1 && c.header.unit !== null
        ? `${ownName}（${c.header.unit}）`
        : ownName;
    const unit = c.header.unit ?? (indicator === null ? tableIndicator.unit : null);
    const fixed =
      indicator !== null
        ? null
        : shown !== ''
          ? { name: shown, unit: c.header.unit ?? facts.unit }
          : layout.header.length === 0 && values.length > 1
            ? { name: `第${c.at + 1}列`, unit: null }
            : { ...tableIndicator, unit };
    return {
      column: c.at,
      indicator: fixed,
      period: c.header.period,
      region: across ? c.header.name : null,
      unit: c.header.unit,
    };
  });
  const repeated = duplicateHeader(planned);
  if (repeated !== null) {
    const [first, second] = repeated;
    return failure({
      problem: problemAt('duplicate_header', 'error', {
        line: headerLine,
        column: second + 1,
        raw: columns[second]?.header.text ?? '',
        expected: String(first + 1),
      }),
      options: [],
    });
  }

  if (!wide && period.size === 0) {
    const year = choices.year ?? facts.year ?? yearIn(fileName);
    if (year === null) return refuse('no_period', headerLine);
    planned.splice(0, planned.length, ...planned.map((column) => ({ ...column, period: String(year) })));
  }

  const readings = columns.map((c): ColumnReading => {
    const given = roles.get(c.at) ?? { role: 'ignored' as const, evidence: 'position' as const };
    const plan = planned.find((value) => value.column === c.at);
    if (given.role === 'ignored' && c.content.filled > 0) {
      const code = c.header.text === '' && layout.header.length > 0 ? 'nameless_column' : 'column_ignored';
      findings.add(code, code === 'nameless_column' ? 'warning' : 'note', {
        line: headerLine,
        column: c.at + 1,
        raw: c.header.text,
      });
    }
    return {
      column: c.at + 1,
      header: c.header.text,
      role: given.role,
      evidence: given.evidence,
      indicator: plan?.indicator?.name ?? null,
      period: plan?.period ?? null,
      unit: plan?.unit ?? plan?.indicator?.unit ?? null,
    };
  });
  const at = (role: ColumnRole): number | null =>
    columns.find((c) => roles.get(c.at)?.role === role)?.at ?? null;
  return success({
    shape: shapeOf({
      wide,
      across,
      region: region !== null,
      indicator:
        indicator !== null || planned.some((v, _, all) => v.indicator?.name !== all[0]?.indicator?.name),
      period: period.size > 0,
      oneValue: planned.length === 1,
      longValue: indicator !== null,
    }),
    width: layout.width,
    region,
    indicator,
    period,
    unit: at('unit'),
    target: at('target'),
    bound: at('bound'),
    section: at('section'),
    notes: columns.filter((c) => roles.get(c.at)?.role === 'note').map((c) => c.at),
    values: planned,
    style,
    columns: readings,
  });
}

function shapeOf(facts: {
  wide: boolean;
  across: boolean;
  region: boolean;
  indicator: boolean;
  period: boolean;
  oneValue: boolean;
  longValue: boolean;
}): Shape {
  if (facts.wide) {
    if (facts.region && facts.indicator) return 'regions-and-indicators-by-years';
    return facts.indicator ? 'indicators-by-years' : 'regions-by-years';
  }
  if (!facts.period) return 'one-year';
  if (facts.across) return 'years-by-regions';
  if (facts.longValue) return 'long';
  return facts.oneValue && !facts.region ? 'series' : 'years-down';
}

/** Two columns that would hold the same observations: their positions. */
function duplicateHeader(values: readonly ValueColumn[]): readonly [number, number] | null {
  const seen = new Map<string, number>();
  for (const { column, indicator, period, region } of values) {
    const key = JSON.stringify([indicator?.name, indicator?.unit, period, region]);
    const first = seen.get(key);
    if (first !== undefined) return [first, column];
    seen.set(key, column);
  }
  return null;
}

function refuse(code: 'no_values' | 'no_period', line: number): Result<TablePlan, Refusal> {
  return failure({ problem: problemAt(code, 'error', { line }), options: [] });
}

function stem(fileName: string): string {
  return fileName.replace(/\.[a-z]{2,4}$/i, '').trim();
}

function yearIn(fileName: string): number | null {
  const years = [...stem(fileName).matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map((match) =>
    Number(match[1]),
  );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

import type { Grain } from '../dataset/period.ts';
import { type ColumnContent, contentOf, isNumeric } from './columnContent.ts';
import { type HeaderText, headerParts, readHeaderCell } from './headerText.ts';
import { looksLikeRegion, placeLevel } from './nameLikeness.ts';
import type { PeriodStyle } from './periodStyle.ts';
import type { TableFacts } from './preamble.ts';
import { relativeYears } from './relativeYears.ts';
import type { ColumnReading, ColumnRole } from './report.ts';
import { roleOfName } from './roleOfName.ts';
import { looksTimed, namesTime, partIn } from './timeColumns.ts';

/** One column as seen before anything is decided: its words, the role they name, and what stands under them. */
export interface Column {
  readonly at: number;
  readonly header: HeaderText;
  readonly named: ColumnRole | null;
  readonly content: ColumnContent;
}

type Evidence = ColumnReading['evidence'];

/** The roles of all columns, and which columns hold the values. */
export interface ColumnRoles {
  /** Years (or other periods) stand in the header. */
  readonly wide: boolean;
  /** The value columns are regions. */
  readonly across: boolean;
  /** The value columns are months, quarters or halves of the year that stands in the row. */
  readonly partsAcross: boolean;
  readonly region: number | null;
  readonly indicator: number | null;
  /** The time of a row; a month, quarter or half alone where header or title name the year. */
  readonly period: ReadonlyMap<Grain | 'whole', number>;
  readonly values: readonly Column[];
  readonly of: ReadonlyMap<number, { readonly role: ColumnRole; readonly evidence: Evidence }>;
}

export function describeColumns(
  headerRows: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  width: number,
  year: number | null,
  style: PeriodStyle,
): readonly Column[] {
  const parts = headerParts(headerRows, width);
  const headers = relativeYears(
    parts.map((words) => readHeaderCell(words, style)),
    year,
  );
  return headers.map((header, at) => {
    return {
      at,
      header,
      named: namedRole(header),
      content: contentOf(body, at),
    };
  });
}

/** The role that a header names; 上年同期 that has become a year names none. */
function namedRole({ text, name, period }: HeaderText): ColumnRole | null {
  const role = roleOfName(text) ?? roleOfName(name);
  return role === 'ignored' && period !== null ? null : role;
}

/** Roles are given once: a column that has one is no longer free. */
interface RoleBook {
  readonly of: Map<number, { role: ColumnRole; evidence: Evidence }>;
  give(column: Column | undefined, role: ColumnRole, evidence: Evidence): number | null;
  free(column: Column): boolean;
}

function createRoleBook(): RoleBook {
  const of = new Map<number, { role: ColumnRole; evidence: Evidence }>();
  return {
    of,
    give(column, role, evidence) {
      if (column === undefined) return null;
      of.set(column.at, { role, evidence });
      return column.at;
    },
    free: (column) => !of.has(column.at),
  };
}

/** Gives every column its role: side columns by name, then time, then values, then region and indicator; content decides where names are silent. */
export function findRoles(columns: readonly Column[], facts: TableFacts): ColumnRoles {
  const book = createRoleBook();
  const whole = datedColumns(columns);
  const parted = columns.filter((column) => column.header.part !== null && isNumeric(column.content));
  const dated = whole.length > 0 ? whole : parted;
  const time =
    columns.find(namesTime) ??
    (whole.length === 0 && parted.length > 1 ? columns.find(looksTimed) : undefined);
  const wide = dated.length > 0 && time === undefined;
  const partsAcross = time !== undefined && parted.length > 1;
  giveSideRoles(columns, wide ? dated : [], book);
  const given = wide ? new Map<Grain | 'whole', number>() : giveTimeRoles(columns, time, book);
  const yearsOnly = !wide || dated.every(({ header }) => header.period?.length === 4);
  const period = given.size > 0 || !yearsOnly ? given : givePartRole(columns, book);
  const texts = columns.filter(
    (column) => book.free(column) && !isNumeric(column.content) && !(wide && dated.includes(column)),
  );
  const measures = wide
    ? giveWideRoles(columns, dated.filter(book.free), texts, book)
    : giveMeasureRoles(columns, book);
  const { region, indicator } = giveKeyRoles(texts, measures, wide || partsAcross, facts, book);

  // several value columns under an indicator column, or named like places: the columns are regions
  const severalWithoutRegion = !wide && period.size > 0 && region === null && measures.length > 1;
  const across =
    severalWithoutRegion &&
    !measures.some((column) => column.named === 'value') &&
    !partsAcross &&
    (indicator !== null || measures.every((column) => looksLikeRegion(column.header.name)));
  const one = measures.find((column) => column.named === 'value') ?? measures[0];
  const values = partsAcross
    ? measures.filter((column) => column.header.part !== null)
    : !wide && indicator !== null && !across
      ? measures.filter((column) => column === one)
      : measures.filter((column) => !across || column.header.name !== '');
  for (const column of measures) {
    if (values.includes(column))
      book.give(column, 'value', wide || column.named === 'value' ? 'name' : 'content');
    else book.give(column, 'ignored', 'position');
  }
  return { wide, across, partsAcross, region, indicator, period, values, of: book.of };
}

/** The columns under a period hold values, whatever some of their cells say; but for a printed change or a note of that year. */
function datedColumns(columns: readonly Column[]): readonly Column[] {
  const dated = columns.filter(
    ({ header, named }) =>
      header.period !== null && (named === null || named === 'value' || named === 'target'),
  );
  return dated.some(({ content }) => isNumeric(content)) ? dated : [];
}

/** Notes, units, codes and targets, by their names. */
function giveSideRoles(columns: readonly Column[], dated: readonly Column[], book: RoleBook): void {
  for (const column of columns) {
    const { named, content } = column;
    if (named === null || dated.includes(column)) continue;
    const textual = !isNumeric(content) || content.filled === 0;
    const wordsOnly = named === 'note' || named === 'unit' || named === 'section' || named === 'bound';
    if (named === 'code' || named === 'target' || (wordsOnly && textual)) book.give(column, named, 'name');
  }
}

const TIME_PARTS = ['half', 'quarter', 'month', 'day'] as const;

/** The time column, or year, quarter, month and day in columns of their own. */
function giveTimeRoles(
  columns: readonly Column[],
  named: Column | undefined,
  book: RoleBook,
): Map<Grain | 'whole', number> {
  const period = new Map<Grain | 'whole', number>();
  const partNamed = columns.find(
    (c) => book.free(c) && TIME_PARTS.some((part) => part === c.named) && c.content.periods >= 0.9,
  );
  const byContent = columns.find((c) => book.free(c) && looksTimed(c));
  const found = named ?? partNamed ?? byContent;
  if (found === undefined) return period;
  const apart =
    found.named === 'year'
      ? TIME_PARTS.flatMap((part) => columns.find((c) => book.free(c) && c.named === part) ?? [])
      : [];
  if (apart.length === 0) {
    book.give(found, found.named === 'year' ? 'year' : 'period', found.named === null ? 'content' : 'name');
    return period.set('whole', found.at);
  }
  book.give(found, 'year', 'name');
  period.set('year', found.at);
  for (const part of TIME_PARTS) {
    const column = apart.find((one) => one.named === part);
    if (column !== undefined) period.set(part, book.give(column, part, 'name') ?? column.at);
  }
  return period;
}

function givePartRole(columns: readonly Column[], book: RoleBook): Map<Grain | 'whole', number> {
  const column = columns.find((one) => book.free(one) && partIn(one) !== null);
  const grain = column === undefined ? null : partIn(column);
  if (column === undefined || grain === null) return new Map();
  book.give(
    column,
    grain === 'quarter' || grain === 'half' ? grain : 'month',
    column.named === grain ? 'name' : 'content',
  );
  return new Map([[grain, column.at]]);
}

/** Beside columns of years, other columns of numbers are codes, a printed 同比, or unused. */
function giveWideRoles(
  columns: readonly Column[],
  values: readonly Column[],
  texts: readonly Column[],
  book: RoleBook,
): readonly Column[] {
  for (const column of columns) {
    if (!book.free(column) || values.includes(column) || !isNumeric(column.content)) continue;
    const leads = !texts.some((text) => text.at < column.at);
    if (isEmpty(column)) book.give(column, 'ignored', 'content');
    else if (column.content.code && leads) book.give(column, 'code', 'content');
    else if (column.named === 'published') book.give(column, 'published', 'name');
    else book.give(column, 'ignored', 'position');
  }
  return values;
}

/** Every other column of numbers is a measure, but for empty ones, codes, and a printed 同比 beside others. */
function giveMeasureRoles(columns: readonly Column[], book: RoleBook): readonly Column[] {
  for (const column of columns) {
    if (!book.free(column) || !isNumeric(column.content)) continue;
    const { code, leadingZeros } = column.content;
    if (isEmpty(column)) book.give(column, 'ignored', 'content');
    else if (column.named === 'ignored') book.give(column, 'ignored', 'name');
    else if (code && column.named === null && (column.at === 0 || leadingZeros))
      book.give(column, 'code', 'content');
  }
  const measures = columns.filter((column) => book.free(column) && isNumeric(column.content));
  const hasValue = measures.some((column) => column.named === 'value');
  const published = measures.filter(
    (column) => column.named === 'published' && (hasValue || /^(?:同比|yoy)/i.test(column.header.text)),
  );
  if (published.length < measures.length)
    for (const column of published) book.give(column, 'published', 'name');
  return measures.filter(book.free);
}

function isEmpty({ content, header }: Column): boolean {
  return content.filled === 0 && header.text === '';
}

/** Region and indicator among the columns of words: by name, of several regions the finest; then by what the words look like; then by position. */
function giveKeyRoles(
  texts: readonly Column[],
  values: readonly Column[],
  wide: boolean,
  facts: TableFacts,
  book: RoleBook,
): { readonly region: number | null; readonly indicator: number | null } {
  const named = (role: ColumnRole): readonly Column[] =>
    texts.filter((column) => book.free(column) && column.named === role);
  const finest = [...named('region')].sort(
    (a, b) =>
      placeLevel(b.header.text) - placeLevel(a.header.text) || b.content.distinct - a.content.distinct,
  )[0];
  const indicators = named('indicator');
  let region = book.give(finest, 'region', 'name');
  let indicator = book.give(
    indicators.find((column) => column.header.text === 'name_zh') ?? indicators[0],
    'indicator',
    'name',
  );
  const headerNamesIndicator = values.some(
    (c) => c.header.name !== '' && c.named === null && c.header.period !== null,
  );
  const single = values.length === 1;
  const needsIndicator = wide
    ? !headerNamesIndicator && facts.indicator === null
    : single && (values[0]?.named === 'value' || values[0]?.header.text === '');
  // a corner that says 时间 or 年份 over names speaks of the years beside it
  const isOpen = ({ named: word }: Column): boolean =>
    word === null || word === 'value' || (wide && (word === 'period' || word === 'year'));
  for (const column of texts.filter((c) => book.free(c) && isOpen(c))) {
    const { regions, indicators: likeness } = column.content;
    const isIndicator =
      indicator === null &&
      (wide || single) &&
      likeness > regions &&
      (likeness >= 0.4 || region !== null) &&
      facts.indicator === null;
    if (isIndicator) indicator = book.give(column, 'indicator', 'content');
    else if (region === null) region = book.give(column, 'region', regions > 0.3 ? 'content' : 'position');
    else if (indicator === null && needsIndicator) indicator = book.give(column, 'indicator', 'position');
  }
  for (const column of texts.filter(book.free)) book.give(column, 'ignored', 'position');
  return { region, indicator };
}

import type { Grain } from '../dataset/period.ts';
import { changeOfIndicator } from './changeOfIndicator.ts';
import { isNumeric } from './columnContent.ts';
import type { Column } from './columns.ts';
import { giveKeyRoles } from './keyColumns.ts';
import { looksLikeRegion } from './nameLikeness.ts';
import type { TableFacts } from './preamble.ts';
import type { Choices, ColumnRole } from './report.ts';
import { createRoleBook, type Evidence, type RoleBook } from './roleBook.ts';
import { saysComparable } from './roleOfName.ts';
import { givePartRole, giveTimeRoles, looksTimed, namesTime } from './timeColumns.ts';

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

/** Gives every column its role: side columns by name, then time, then values, then region and indicator; content decides where names are silent. */
export function findRoles(
  columns: readonly Column[],
  facts: TableFacts,
  { columnNames }: Choices,
): ColumnRoles {
  const book = createRoleBook();
  for (const column of columns) if (column.chosen !== null) book.give(column, column.chosen, 'choice');
  const whole = datedColumns(columns);
  const parted = columns.filter((column) => column.header.part !== null && mayHoldValues(column));
  const dated = whole.length > 0 ? whole : parted;
  const time =
    columns.find((column) => column.chosen !== null && namesTime(column)) ??
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
    ? giveWideRoles(columns, valuesOver(dated, columns, book), texts, book)
    : giveMeasureRoles(columns, book);
  const { region, indicator } = giveKeyRoles(columns, texts, measures, wide || partsAcross, facts, book);

  // several value columns under an indicator column, or named like places: the columns are regions
  const severalWithoutRegion = !wide && period.size > 0 && region === null && measures.length > 1;
  const across =
    severalWithoutRegion &&
    !partsAcross &&
    (columnNames === undefined
      ? !measures.some((column) => column.named === 'value') &&
        (indicator !== null || measures.every((column) => looksLikeRegion(column.header.name)))
      : columnNames === 'regions');
  const one = measures.find((column) => column.named === 'value') ?? measures[0];
  const named = measures.filter(({ chosen }) => chosen === 'value');
  const values = partsAcross
    ? measures.filter((column) => column.header.part !== null || column.chosen !== null)
    : !wide && indicator !== null && !across
      ? measures.filter((column) => (named.length > 0 ? named.includes(column) : column === one))
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
    ({ header, named, chosen }) =>
      header.period !== null &&
      (chosen === null ? named === null || named === 'value' || named === 'target' : chosen === 'value'),
  );
  return dated.some(mayHoldValues) ? dated : [];
}

function mayHoldValues({ content, chosen }: Column): boolean {
  return chosen === null ? isNumeric(content) : chosen === 'value';
}

/** The dated columns that nothing else has claimed, and whatever the person says holds values. */
function valuesOver(dated: readonly Column[], columns: readonly Column[], book: RoleBook): readonly Column[] {
  return columns.filter(
    (column) => column.chosen === 'value' || (dated.includes(column) && book.free(column)),
  );
}

/** Those that nothing else has claimed, or that the person says hold values. */
function valuesAmong(columns: readonly Column[], book: RoleBook): readonly Column[] {
  return columns.filter((column) => book.free(column) || column.chosen === 'value');
}

/** Notes, units, codes and targets, by their names. */
function giveSideRoles(columns: readonly Column[], dated: readonly Column[], book: RoleBook): void {
  for (const column of columns) {
    const { named, content } = column;
    if (named === null || dated.includes(column) || !book.free(column)) continue;
    const textual = !isNumeric(content) || content.filled === 0;
    const wordsOnly = named === 'note' || named === 'unit' || named === 'section' || named === 'bound';
    if (named === 'code' || named === 'target' || (wordsOnly && textual)) book.give(column, named, 'name');
  }
}

/** Beside columns of years, other columns of numbers are codes, a printed 同比, or unused. */
function giveWideRoles(
  columns: readonly Column[],
  values: readonly Column[],
  texts: readonly Column[],
  book: RoleBook,
): readonly Column[] {
  const indicators = values.map(({ header }) => header.name);
  for (const column of columns) {
    if (!book.free(column) || values.includes(column) || !isNumeric(column.content)) continue;
    const leads = !texts.some((text) => text.at < column.at);
    if (isEmpty(column)) book.give(column, 'ignored', 'content');
    else if (column.content.code && leads) book.give(column, 'code', 'content');
    else if (column.named === 'published' || changeOfIndicator(column.header.name, indicators) !== null)
      book.give(column, 'published', 'name');
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
  const measures = valuesAmong(columns, book).filter(mayHoldValues);
  const hasValue = measures.some((column) => column.named === 'value');
  const published = measures.filter(
    (column) =>
      column.named === 'published' &&
      (hasValue || /^(?:同比|yoy)/i.test(column.header.text) || saysComparable(column.header.text)),
  );
  if (published.length < measures.length)
    for (const column of published) book.give(column, 'published', 'name');
  return valuesAmong(measures, book);
}

function isEmpty({ content, header }: Column): boolean {
  return content.filled === 0 && header.text === '';
}

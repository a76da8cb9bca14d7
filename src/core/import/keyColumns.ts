import type { Column } from './columns.ts';
import { placeLevel } from './nameLikeness.ts';
import type { TableFacts } from './preamble.ts';
import type { ColumnRole } from './report.ts';
import type { RoleBook } from './roleBook.ts';

/** Region and indicator among the columns of words: by name, of several regions the finest; then by what the words look like; then by position. */
export function giveKeyRoles(
  columns: readonly Column[],
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
  // of several columns that the person calls places the last is the finest
  let region =
    columns.findLast(({ chosen }) => chosen === 'region')?.at ?? book.give(finest, 'region', 'name');
  let indicator =
    columns.find(({ chosen }) => chosen === 'indicator')?.at ??
    book.give(
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

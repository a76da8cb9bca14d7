import type { Grain } from '../dataset/period.ts';
import type { Column } from './columns.ts';
import type { RoleBook } from './roleBook.ts';

/** Named for years or dates, and holding them, be it as '21 or as a spreadsheet's day numbers. */
export function namesTime({ named, content, chosen }: Column): boolean {
  if (chosen !== null) return chosen === 'year' || chosen === 'period';
  if (named === 'year' && content.filled > 0 && content.shortYears === 1) return true;
  if (named === 'period' && content.filled > 0 && content.serials === 1) return true;
  return (named === 'year' || named === 'period') && content.periods >= 0.5;
}

export function looksTimed({ named, content, header, chosen }: Column): boolean {
  const free = chosen === null && named === null && header.period === null && header.part === null;
  return free && content.filled > 0 && content.periods >= 0.95 && !content.code;
}

/** The part of a year that a column holds whose year stands in the header or title: months, quarters or halves, by its name or its words. */
export function partIn({ named, content, header, chosen }: Column): Grain | null {
  if (chosen !== null) return chosen === 'half' || chosen === 'quarter' || chosen === 'month' ? chosen : null;
  if (header.period !== null || header.part !== null || content.filled === 0) return null;
  const isPart = named === 'half' || named === 'quarter' || named === 'month';
  if (isPart) return Math.max(content.parts, content.ordinals) >= 0.6 ? named : null;
  return (named === null || named === 'period') && content.parts >= 0.9 ? content.partGrain : null;
}

const TIME_PARTS = ['half', 'quarter', 'month', 'day'] as const;

/** The time column, or year, quarter, month and day in columns of their own. */
export function giveTimeRoles(
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
      ? TIME_PARTS.flatMap((part) => columns.find((c) => mayBe(c, part, book)) ?? [])
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

/** By name, and not given otherwise. */
function mayBe(column: Column, part: Grain, book: RoleBook): boolean {
  return column.named === part && (book.free(column) || column.chosen === part);
}

/** The months, quarters or halves of rows whose year stands in the header or the title. */
export function givePartRole(columns: readonly Column[], book: RoleBook): Map<Grain | 'whole', number> {
  const parts = columns.filter((one) => partIn(one) !== null);
  const column = parts.find(({ chosen }) => chosen !== null) ?? parts.find(book.free);
  const grain = column === undefined ? null : partIn(column);
  if (column === undefined || grain === null) return new Map();
  book.give(
    column,
    grain === 'quarter' || grain === 'half' ? grain : 'month',
    column.named === grain ? 'name' : 'content',
  );
  return new Map([[grain, column.at]]);
}

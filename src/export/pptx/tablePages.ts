import type { PlannedTable } from './slidePlan.ts';
import { linesIn } from './textFit.ts';

const LINE = 1.3;
const CELL_PADDING = 0.2;
const POINTS_AN_INCH = 72;

/** Height of each row as its texts will wrap, in inches. */
export function rowHeights({ columns, rows, size, rowHeight }: PlannedTable): readonly number[] {
  return rows.map((row) => {
    const lines = Math.max(
      1,
      ...row.map(({ text }, at) => linesIn(text, size, (columns[at]?.width ?? 1) - CELL_PADDING)),
    );
    return Math.max(rowHeight, (lines * size * LINE) / POINTS_AN_INCH + 0.1);
  });
}

/** The table in the largest of the sizes in which it fits the height with its figures in one line each; in the smallest where it fits in none. */
export function fittedTable(table: PlannedTable, height: number, sizes: readonly number[]): PlannedTable {
  const scaled = sizes.map((size) => ({ ...table, size, rowHeight: (table.rowHeight * size) / table.size }));
  const fits = scaled.find(
    (one) =>
      one.rowHeight + rowHeights(one).reduce((sum, row) => sum + row, 0) <= height &&
      one.rows.every((row) => row.every(({ text }, at) => inOneLine(text, at, one))),
  );
  return fits ?? scaled.at(-1) ?? table;
}

function inOneLine(text: string, at: number, { columns, size }: PlannedTable): boolean {
  const column = columns[at];
  return column?.align !== 'right' || linesIn(text, size, column.width - CELL_PADDING) <= 1;
}

/** A table that needs several pages, with about as many rows on each, and in the largest type that needs no more of them. */
export function evenPages(
  table: PlannedTable,
  height: number,
  sizes: readonly number[],
): readonly PlannedTable[] {
  const fitted = fittedTable(table, height, sizes);
  const pages = tablePages(fitted, height);
  if (pages.length < 2) return pages;
  const most = Math.ceil(table.rows.length / pages.length);
  const even = sizes
    .map((size) => fittedTable(table, Number.POSITIVE_INFINITY, [size]))
    .filter((one) => one.rows.every((row) => row.every(({ text }, at) => inOneLine(text, at, one))))
    .map((one) => tablePages(one, height, most))
    .find((cut) => cut.length === pages.length);
  return even ?? pages;
}

/** The same table in pieces that fit a height each, with the header over every one; a row that is too high by itself stands alone. */
export function tablePages(
  table: PlannedTable,
  height: number,
  most = Number.POSITIVE_INFINITY,
): readonly PlannedTable[] {
  const heights = rowHeights(table);
  const pages: (typeof table.rows)[number][][] = [[]];
  let used = table.rowHeight;
  table.rows.forEach((row, at) => {
    const needed = heights[at] ?? table.rowHeight;
    const open = pages.at(-1);
    if (open === undefined) return;
    if (open.length === most || (open.length > 0 && used + needed > height)) {
      pages.push([row]);
      used = table.rowHeight + needed;
      return;
    }
    open.push(row);
    used += needed;
  });
  return pages.map((rows) => ({ ...table, rows }));
}

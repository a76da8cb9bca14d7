import { type CellRange, formatRange } from './cellRange.ts';
import { isPeriodRun, isQuantity } from './layout.ts';
import { isPeriod } from './periodText.ts';
import { isNoteRow, isTitleRow } from './recordKind.ts';

/** One of several tables: where it stands, and the words that begin it. */
export interface FoundTable {
  readonly range: string;
  readonly words: string;
  readonly rows: number;
}

type Rows = readonly (readonly string[])[];

/** A block of cells without a blank row through it, or a part of one without a blank column. */
type Block = CellRange;

const MOST_TABLES = 24;

/**
 * The tables that stand apart in a grid, by blank rows or blank columns between them and a header of their own; one or none when there is nothing to choose.
 * Rows after a gap without another header, or under the same header again, go on with the table above, unless a title of their own says that they are another; titles belong to what follows them.
 */
export function findTables(rows: Rows): readonly FoundTable[] {
  const tables: { block: Block; header: string }[] = [];
  let waiting: Block[] = [];
  for (const strip of strips(rows)) {
    const parts = columnsApart(rows, strip);
    const found: { block: Block; header: string }[] = [];
    for (const block of parts) {
      const header = ownHeader(rows, block);
      if (header !== null) found.push({ block, header });
    }
    if (found.length === 0) {
      const last = tables.at(-1);
      // lines of text may be the title of the next table; figures go on with the one above
      if (last !== undefined && holdsFigures(rows, strip)) last.block = around(last.block, strip);
      else waiting.push(strip);
      continue;
    }
    const titles = found.length === 1 ? waiting : [];
    waiting = [];
    for (const { block, header } of found) {
      const whole = titles.reduce(around, block);
      const same = tables.findLast((table) => table.header === header && sameColumns(table.block, block));
      if (same !== undefined && !isEntitled(rows, whole, titleOf(rows, same.block)))
        same.block = around(same.block, whole);
      else tables.push({ block: whole, header });
    }
  }
  const last = tables.at(-1);
  if (last !== undefined && tables.length > 1)
    for (const note of waiting)
      if (note.firstColumn <= last.block.lastColumn) last.block = around(last.block, note);
  return tables.slice(0, MOST_TABLES).map(({ block, header }) => ({
    range: formatRange(block),
    words: [titleOf(rows, block), ...header.split('\u0001').slice(0, 8)]
      .filter(Boolean)
      .slice(0, 6)
      .join(' | '),
    rows: block.lastRow - block.firstRow + 1,
  }));
}

/** The line of one cell that a block begins with; '' where it begins with its header. */
function titleOf(rows: Rows, block: Block): string {
  const filled = cellsOf(rows, block.firstRow, block).filter((cell) => cell !== '');
  return filled.length === 1 ? (filled[0] ?? '').slice(0, 60) : '';
}

/** True for a block under a title that neither goes on with, nor repeats, that of the table above. */
function isEntitled(rows: Rows, block: Block, above: string): boolean {
  const title = titleOf(rows, block);
  return title !== '' && title !== above && isTitleRow([title]);
}

/** Runs of rows between blank ones, each as wide as it is filled. */
function strips(rows: Rows): readonly Block[] {
  const found: Block[] = [];
  let firstRow = 0;
  for (let row = 1; row <= rows.length + 1; row++) {
    const filled = (rows[row - 1] ?? []).some((cell) => cell.trim() !== '');
    if (filled && firstRow === 0) firstRow = row;
    if (filled || firstRow === 0) continue;
    const block = trimmed(rows, {
      firstRow,
      lastRow: row - 1,
      firstColumn: 1,
      lastColumn: widest(rows, firstRow, row - 1),
    });
    found.push(block);
    firstRow = 0;
  }
  return found;
}

function widest(rows: Rows, firstRow: number, lastRow: number): number {
  let width = 1;
  for (let row = firstRow; row <= lastRow; row++) width = Math.max(width, rows[row - 1]?.length ?? 0);
  return width;
}

/** The parts of a strip between blank columns that are tables of their own, else the strip as it is. */
function columnsApart(rows: Rows, strip: Block): readonly Block[] {
  const filled = new Set<number>();
  for (let row = strip.firstRow; row <= strip.lastRow; row++) {
    // a title over the whole strip does not join what stands under it
    const isTitle = row < strip.lastRow && fillOf(rows, row) < 2;
    if (!isTitle)
      rows[row - 1]?.forEach((cell, at) => {
        if (cell.trim() !== '') filled.add(at + 1);
      });
  }
  const parts: Block[] = [];
  let firstColumn = 0;
  for (let column = strip.firstColumn; column <= strip.lastColumn + 1; column++) {
    const isFilled = filled.has(column) && column <= strip.lastColumn;
    if (isFilled && firstColumn === 0) firstColumn = column;
    if (isFilled || firstColumn === 0) continue;
    parts.push(trimmed(rows, { ...strip, firstColumn, lastColumn: column - 1 }));
    firstColumn = 0;
  }
  const apart =
    parts.length > 1 &&
    parts.every((part) => ownHeader(rows, part) !== null && !beginsWithFigures(rows, part));
  return apart ? parts : [strip];
}

function fillOf(rows: Rows, row: number): number {
  return (rows[row - 1] ?? []).filter((cell) => cell.trim() !== '').length;
}

/** Without blank rows and columns at its edges. */
function trimmed(rows: Rows, block: Block): Block {
  let { firstRow, lastRow, firstColumn, lastColumn } = block;
  const isBlankRow = (row: number): boolean => cellsOf(rows, row, block).every((cell) => cell === '');
  while (firstRow < lastRow && isBlankRow(firstRow)) firstRow++;
  while (lastRow > firstRow && isBlankRow(lastRow)) lastRow--;
  const isBlankColumn = (column: number): boolean => {
    for (let row = firstRow; row <= lastRow; row++)
      if ((rows[row - 1]?.[column - 1] ?? '').trim() !== '') return false;
    return true;
  };
  while (firstColumn < lastColumn && isBlankColumn(firstColumn)) firstColumn++;
  while (lastColumn > firstColumn && isBlankColumn(lastColumn)) lastColumn--;
  return { firstRow, lastRow, firstColumn, lastColumn };
}

function cellsOf(rows: Rows, row: number, { firstColumn, lastColumn }: Block): readonly string[] {
  const cells: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++)
    cells.push((rows[row - 1]?.[column - 1] ?? '').trim());
  return cells;
}

const isFigure = (cell: string): boolean => cell !== '' && isQuantity(cell) && !isPeriod(cell);

/** So many rows of titles at most stand between the top of a block and its header. */
const TITLE_ROWS = 6;

/** The words of a block's header, when it has one and figures below it; null for lines of text and for rows that go on. */
function ownHeader(rows: Rows, block: Block): string | null {
  if (block.lastColumn === block.firstColumn) return null;
  for (let row = block.firstRow; row <= Math.min(block.lastRow, block.firstRow + TITLE_ROWS); row++) {
    const cells = cellsOf(rows, row, block);
    const filled = cells.filter((cell) => cell !== '');
    if (filled.some(isFigure)) return null;
    if (filled.length < 2 || isNoteRow(cells)) continue;
    // two names beside each other are a header only over figures, or where periods follow
    const below = cellsOf(rows, row + 1, block);
    const next = cellsOf(rows, row + 2, block);
    const figuresBelow = [below, next].some(
      (line, at) => row + 1 + at <= block.lastRow && line.some((cell) => isFigure(cell)),
    );
    if (figuresBelow || (isPeriodRun(filled.slice(1)) && row < block.lastRow)) return cells.join('\u0001');
  }
  return null;
}

function beginsWithFigures(rows: Rows, block: Block): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const cell = (rows[row - 1]?.[block.firstColumn - 1] ?? '').trim();
    if (isFigure(cell)) return true;
  }
  return false;
}

function holdsFigures(rows: Rows, block: Block): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row++)
    if (cellsOf(rows, row, block).some(isFigure)) return true;
  return false;
}

function sameColumns(a: Block, b: Block): boolean {
  return a.firstColumn === b.firstColumn;
}

function around(a: Block, b: Block): Block {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    lastRow: Math.max(a.lastRow, b.lastRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

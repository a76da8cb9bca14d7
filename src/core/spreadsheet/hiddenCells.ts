import { type CellRange, formatRange, holdsCell } from '../import/cellRange.ts';
import type { Findings } from '../import/findings.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';

/**
 * Of merged cells only the first counts: what others still hold is not seen in the spreadsheet, and is taken out and said.
 * False for blocks that lie on one another, as in no sound workbook: they would be gone through again and again.
 */
export function emptyMerged(
  rows: readonly string[][],
  merged: readonly CellRange[],
  range: CellRange | null,
  findings: Findings,
): boolean {
  let room = rows.reduce((sum, { length }) => sum + length, 0);
  for (const block of merged) {
    const { firstRow, firstColumn } = block;
    if (range !== null && !holdsCell(range, firstRow, firstColumn)) continue;
    const first = rows[firstRow - 1]?.[firstColumn - 1] ?? '';
    if (first !== '')
      findings.add('merged_cells', 'note', { line: firstRow, raw: formatRange(block), expected: first });
    for (let row = firstRow; row <= Math.min(block.lastRow, rows.length); row++) {
      const cells = rows[row - 1] ?? [];
      room -= Math.max(0, Math.min(block.lastColumn, cells.length) - firstColumn + 1);
      if (room < 0) return false;
      for (let column = firstColumn; column <= Math.min(block.lastColumn, cells.length); column++) {
        const hidden = cells[column - 1] ?? '';
        if ((row === firstRow && column === firstColumn) || hidden === '') continue;
        findings.add('merged_away', 'warning', { line: row, column, raw: hidden });
        cells[column - 1] = '';
      }
    }
  }
  return true;
}

/** Says of each hidden column that its figures count all the same. */
export function reportHiddenColumns(
  first: number,
  last: number,
  range: CellRange | null,
  findings: Findings,
): void {
  // a hidden rest of the sheet is no hidden figure
  const end = Math.min(last, first + 99, range?.lastColumn ?? WORKBOOK_LIMITS.columns);
  for (let column = Math.max(first, range?.firstColumn ?? 1); column <= end; column++)
    findings.add('hidden_columns', 'warning', { line: 1, column });
}

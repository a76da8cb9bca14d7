import { type CellRange, cellName, holdsCell, parseCell, parseRange } from '../import/cellRange.ts';
import { type Findings, problemAt } from '../import/findings.ts';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { raised, unescapeCell } from './cellText.ts';
import { emptyMerged, reportHiddenColumns } from './hiddenCells.ts';
import type { NumberFormat } from './numberFormat.ts';
import { type NumbersAs, shownNumber, sizeInDoubt } from './shownNumber.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';
import type { SheetEntry, Workbook } from './workbookParts.ts';

/** The cells of a sheet as text: row n of the sheet at n - 1, a row without cells as an empty one. */
export interface SheetGrid {
  readonly rows: readonly (readonly string[])[];
  /** The first figure that its format shows at another size than it has. */
  readonly doubtful: DoubtfulNumber | null;
}

export interface DoubtfulNumber {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  readonly format: NumberFormat;
}

export interface SheetWishes {
  /** Cells outside are read, and nothing is said of them. */
  readonly range: CellRange | null;
  readonly numbersAs: NumbersAs;
  /** Rows after this one are not read. */
  readonly lastRow: number;
  readonly onRow?: (row: number) => void;
}

/** XML Schema's double, with the white space that may stand around it. */
const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  formula: boolean;
  value: string | null;
}

/** Reads the cells of one sheet and says what they hold beside figures: hidden rows, merged cells, formulas without a value. */
export async function readSheet(
  workbook: Workbook,
  sheet: SheetEntry,
  { range, numbersAs, lastRow, onRow }: SheetWishes,
  findings: Findings,
): Promise<Result<SheetGrid, Problem>> {
  const rows: string[][] = [];
  const merged: CellRange[] = [];
  let doubtful: DoubtfulNumber | null = null;
  // a place or a value that no sheet has
  let broken = false;
  let row = 0;
  let column = 0;
  let cell: OpenCell | null = null;
  let inValue = false;
  let inPinyin = false;
  let isRaised = false;
  let text = '';

  const isAsked = (): boolean => cell !== null && (range === null || holdsCell(range, cell.row, cell.column));
  const textOf = ({ type, value, style, formula }: OpenCell): string => {
    const place = { line: row, column };
    if (value === null || (value.trim() === '' && type !== 'str' && type !== 'inlineStr')) {
      if (formula && isAsked())
        findings.add('formula_without_value', 'warning', { ...place, raw: cellName(row, column) });
      return '';
    }
    switch (type) {
      case 's':
        return stringAt(value);
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE';
      case 'd':
        return value.slice(0, 10);
      case 'str':
      case 'inlineStr':
      case 'e':
        return unescapeCell(value);
      default:
        return NUMBER.test(value) ? numberText(withoutTail(Number(value)), value, style) : value;
    }
  };
  const stringAt = (index: string): string => {
    const string = workbook.strings[Number(index)];
    broken ||= string === undefined;
    return string ?? '';
  };
  const numberText = (value: number, written: string, style: number): string => {
    if (!Number.isFinite(value)) return written;
    const format = workbook.formats[style];
    const shown = shownNumber(value, format, workbook.date1904, numbersAs);
    if (!isAsked()) return shown.text;
    if (doubtful === null && format !== undefined && sizeInDoubt(value, format))
      doubtful = { row, column, value, format };
    if (shown.remark !== null)
      findings.add(shown.remark, shown.remark === 'early_date' ? 'warning' : 'note', {
        line: row,
        column,
        raw: String(value),
        expected: shown.text,
      });
    return shown.text;
  };
  const put = (open: OpenCell): void => {
    let shown = textOf(open);
    if (shown === '') return;
    if (/[\r\n\t]/.test(shown)) {
      if (isAsked() && /[\r\n]/.test(shown.trim()))
        findings.add('cell_line_break', 'note', { line: row, column, raw: shown });
      shown = shown.replace(/\s*[\r\n]+\s*|\t/g, ' ');
    }
    const cells = rows[open.row - 1] ?? [];
    rows[open.row - 1] = cells;
    while (cells.length < open.column - 1) cells.push('');
    broken ||= (cells[open.column - 1] ?? '') !== '';
    cells[open.column - 1] = shown;
  };

  const problem = await workbook.readPart(sheet.path, {
    open(name, attribute) {
      switch (name) {
        case 'row': {
          row = Number(attribute('r') ?? row + 1);
          column = 0;
          broken ||= !(Number.isInteger(row) && row >= 1 && row <= WORKBOOK_LIMITS.rows);
          if (
            isTrue(attribute('hidden')) &&
            (range === null || (row >= range.firstRow && row <= range.lastRow))
          )
            findings.add('hidden_rows', 'warning', { line: row });
          onRow?.(row);
          return;
        }
        case 'col':
          if (isTrue(attribute('hidden')))
            reportHiddenColumns(Number(attribute('min')), Number(attribute('max')), range, findings);
          return;
        case 'c': {
          const place = parseCell(attribute('r') ?? '') ?? { row, column: column + 1 };
          ({ row, column } = place);
          broken ||= row > WORKBOOK_LIMITS.rows || column > WORKBOOK_LIMITS.columns;
          const style = Number(attribute('s') ?? 0);
          cell = { ...place, type: attribute('t') ?? 'n', style, formula: false, value: null };
          return;
        }
        case 'f':
          if (cell !== null) cell.formula = true;
          return;
        case 'rPh':
          inPinyin = true;
          return;
        case 'r':
          isRaised = false;
          return;
        case 'vertAlign':
          isRaised = attribute('val') === 'superscript';
          return;
        case 'v':
        case 't':
          inValue = cell !== null && !inPinyin;
          text = '';
          return;
        case 'mergeCell': {
          const block = parseRange(attribute('ref') ?? '');
          if (block !== null) merged.push(block);
        }
      }
    },
    text(piece) {
      if (inValue) text += isRaised ? raised(piece) : piece;
    },
    close(name) {
      if ((name === 'v' || name === 't') && inValue) {
        inValue = false;
        if (cell !== null) cell.value = (name === 't' ? (cell.value ?? '') : '') + text;
      }
      if (name === 'r') isRaised = false;
      if (name === 'rPh') inPinyin = false;
      if (name === 'c' && cell !== null) {
        if (!broken) put(cell);
        cell = null;
      }
    },
    enough: () => broken || row > lastRow,
  });
  if (problem !== null) return failure(problem);
  if (broken) return failure(problemAt('spreadsheet_broken', 'error', { raw: sheet.path }));
  for (let at = 0; at < rows.length; at++) rows[at] ??= [];
  if (!emptyMerged(rows, merged, range, findings))
    return failure(problemAt('spreadsheet_broken', 'error', { raw: sheet.path }));
  return success({ rows, doubtful });
}

/** A spreadsheet computes and shows fifteen digits, and writes seventeen: 12.299999999999999 is its 12.3. */
function withoutTail(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}

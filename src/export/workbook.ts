import writeXlsxFile, { type SheetData } from 'write-excel-file/browser';
import { sheetName, xmlSafe } from './xmlSafe.ts';

/** A cell of a workbook: text, which is never a formula, or a number with the format that shows it. */
export type WorkbookCell = string | { readonly value: number; readonly format: string };

export interface WorkbookSheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  /** The first row is the header, which stays in sight; null for a sheet of text. */
  readonly header: readonly string[] | null;
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** A sheet holds 1,048,576 rows; longer lists go on in the next. */
const ROWS = 1_000_000;

/** Sheets as an .xlsx file: text as strings (type s), numbers as numbers, no formula anywhere. */
export async function workbookFile(sheets: readonly WorkbookSheet[]): Promise<Blob> {
  const parts = sheets.flatMap(({ rows, ...sheet }) =>
    Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS)) }, (_, part) => ({
      ...sheet,
      name: part === 0 ? sheetName(sheet.name) : sheetName(`${sheet.name.slice(0, 26)} ${part + 1}`),
      rows: rows.slice(part * ROWS, (part + 1) * ROWS),
    })),
  );
  return writeXlsxFile(
    parts.map(({ name, widths, header, rows }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      ...(header === null ? {} : { stickyRowsCount: 1 }),
      data: [
        ...(header === null
          ? []
          : [header.map((text) => ({ value: xmlSafe(text), type: String, fontWeight: 'bold' as const }))]),
        ...rows.map((row) => row.map(cellOf)),
      ] satisfies SheetData,
    })),
  ).toBlob();
}

function cellOf(cell: WorkbookCell): SheetData[number][number] {
  if (typeof cell === 'string') return cell === '' ? null : { value: xmlSafe(cell), type: String };
  return Number.isFinite(cell.value)
    ? { value: cell.value, type: Number, format: xmlSafe(cell.format) }
    : null;
}

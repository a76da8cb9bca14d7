import { NO_VALUE } from '../text/format.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import { type Cell, toCsv } from './csv.ts';
import { shownFormat } from './shownNumber.ts';
import type { WorkbookSheet } from './workbook.ts';

/** A cell that is handed out: a text, or a number with the text that the page shows for it. */
export type HandedCell = string | { readonly value: number; readonly shown: string };

/** The rows of a view, what they are, and where they come from. */
export interface HandedTable {
  readonly header: readonly string[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly HandedCell[])[];
  /** What the view shows, a line each: its name and what it is. */
  readonly about: readonly (readonly [string, string])[];
  /** Source, notes and reasons: what each is of, the text, its place in the file. */
  readonly sources: readonly (readonly [string, string, string])[];
}

/** A number with what the page shows for it; the text alone where there is no number. */
export function handedNumber(value: unknown, shown: string): HandedCell {
  return typeof value === 'number' && shown !== NO_VALUE ? { value, shown } : shown;
}

/** The rows as CSV for Excel, then what they are and where they come from. Whole numbers of the source stay numbers, unrounded; what is said in words stays words. */
export function handedCsv({ header, rows, about, sources }: HandedTable): string {
  return toCsv([
    header,
    ...rows.map((row) => row.map(csvCell)),
    ...about.map(([name, text]) => [`${name}: ${text}`]),
    ...sources.map((parts) => [parts.filter(Boolean).join(' · ')]),
  ]);
}

/** Digits with at most a sign: everything that is shown is in the number. */
const PLAIN = /^[+\u2212]?\d[\d,]*(?:\.\d+)?$/;

function csvCell(cell: HandedCell): Cell {
  if (typeof cell === 'string') return cell === NO_VALUE ? '' : cell;
  return PLAIN.test(cell.shown) ? cell.value : cell.shown;
}

/** The same as a workbook of three sheets: numbers that show as they do on the page, what they are, sources and notes. */
export function handedSheets(table: HandedTable, words: HandOutMessages): readonly WorkbookSheet[] {
  const { header, widths, rows, about, sources } = table;
  return [
    {
      name: words.sheets.data,
      widths,
      header,
      rows: rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'string'
            ? cell
            : { value: cell.value, format: shownFormat(cell.value, cell.shown) },
        ),
      ),
    },
    { name: words.sheets.about, widths: [16, 90], header: null, rows: about },
    {
      name: words.sheets.sources,
      widths: [30, 90, 14],
      header: [words.columns.item, words.columns.note, words.columns.lines],
      rows: sources,
    },
  ];
}

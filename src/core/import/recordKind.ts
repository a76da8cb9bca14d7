import { isBlankRow, isPeriodRun } from './layout.ts';

/** What a record below the header is. A note may yet turn out to be a ragged row when data follow it. */
export type RecordKind = 'blank' | 'note' | 'ragged_row' | 'repeated_header' | 'other_header' | 'data';

const NOTE_START =
  /^(?:注|备注|说明|附注|数据来源|资料来源|来源|制表|填报|审核|本表|Notes?\b|Source|Data from|Last Updated|Footnote|※|\*|[①②③④⑤]|\d+[.、]\s*\D)/i;

type Row = readonly string[];

export function createRecordKinds(width: number, headerRows: readonly Row[]): (row: Row) => RecordKind {
  const headers = headerRows.map((row) => row.join('\u0001'));
  const corner = headerRows[0]?.[0];
  return (row) => {
    if ((row.length === 1 || (row[0] ?? '').trim() === '') && isBlankRow(row)) return 'blank';
    if (row.length !== width || (row[1] === '' && row[width - 1] === '')) {
      if (isNote(row, width)) return 'note';
      if (row.length !== width && !overhangs(row, width)) return 'ragged_row';
    }
    if (row[0] !== corner) return 'data';
    if (headers.includes(row.join('\u0001'))) return 'repeated_header';
    return isYearsHeader(row) ? 'other_header' : 'data';
  };
}

const YEAR = /^(?:19|20)\d{2}年?$/;

/** Under the same corner, nothing but years in a row: the header of another table. */
function isYearsHeader(row: Row): boolean {
  const cells = row.slice(1);
  return cells.length > 1 && cells.every((cell) => YEAR.test(cell)) && isPeriodRun(cells);
}

/** True for a line that speaks of the table above it. */
export function isNoteText(text: string): boolean {
  return NOTE_START.test(text.trim());
}

function isNote(row: Row, width: number): boolean {
  const start = (row[0] ?? '').trim();
  if (start === '') return false;
  const filled = row.filter((cell) => cell.trim() !== '').length;
  const short = row.length < width;
  return NOTE_START.test(start) ? filled <= 3 || short : short && filled === 1;
}

/** Longer than the table by blank cells only. */
function overhangs(row: Row, width: number): boolean {
  return row.length > width && row.slice(width).every((cell) => cell.trim() === '');
}

import type { Problem } from '../problem.ts';
import { inFile, linesOf, type Stages } from './account.ts';
import { isBlankRow, isQuantity } from './layout.ts';
import type { ByteSource } from './pieces.ts';
import type { ReadBack, ReadBackColumn, ReadBackRow, RowKind } from './readBack.ts';
import type { FileRecord } from './records.ts';
import { recordsAt } from './recordsAt.ts';

/** Rows shown of the beginning and of the end. */
const FIRST = 30;
const LAST = 6;
const LINES_OF_A_FINDING = 3;
const LINES_OF_FINDINGS = 120;
const CELLS = 20_000;
const CELL_CHARACTERS = 100;

/** The rows of a file as they stand, each with what became of it, and its columns with their roles; the end only of a file read to its end. */
export async function readBackRows(
  source: ByteSource,
  settled: Partial<Stages>,
  problems: readonly Problem[],
  toTheEnd: boolean,
): Promise<Pick<ReadBack, 'rows' | 'columns'>> {
  const { encoding, choices, plan, dialect = null } = settled;
  if (encoding === undefined) return { rows: [], columns: [] };
  const cut = { encoding, strict: choices?.encoding === undefined, dialect };
  const wanted = { first: FIRST, last: toTheEnd ? LAST : 0, lines: linesOfProblems(problems) };
  const records = await recordsAt(source, cut, wanted);
  const width = Math.max(plan?.width ?? 0, ...records.slice(0, FIRST).map(({ cells }) => cells.length));
  const kindOf = kindsOf(settled);
  const rows = records.slice(0, Math.max(FIRST, Math.floor(CELLS / Math.max(1, width)))).map((record) => ({
    line: record.line,
    lines: record.lines,
    kind: kindOf(record),
    cells: record.cells.map(shortened),
  }));
  const columns = Array.from({ length: width }, (_, at): ReadBackColumn => {
    const position = { column: at + 1 };
    const place = dialect === null ? position : inFile(position, dialect);
    const reading = plan?.columns.find(({ column }) => column === at + 1);
    return {
      column: place.column,
      reading: reading === undefined ? null : { ...reading, column: place.column },
      numeric: isNumeric(rows, at),
    };
  });
  return { rows: [...(await separatorOf(source, settled)), ...rows], columns };
}

/** The first lines of every finding, and the line that it compares with. */
function linesOfProblems(problems: readonly Problem[]): readonly number[] {
  const lines = problems.flatMap(({ code, line, lines: all, expected }) => [
    ...(line === null ? [] : [line]),
    ...all.slice(0, LINES_OF_A_FINDING),
    ...(code.startsWith('duplicate_') && code !== 'duplicate_header' ? [Number(expected)] : []),
  ]);
  return [...new Set(lines)].slice(0, LINES_OF_FINDINGS);
}

/** What became of each record, as far as the reading came. */
function kindsOf({ head, fates, rows, assembled }: Partial<Stages>): (record: FileRecord) => RowKind {
  const preamble = new Set(head === undefined ? [] : linesOf(head.preamble));
  const header = new Set(head === undefined ? [] : linesOf(head.header));
  const notes = new Set(rows === undefined ? [] : linesOf(rows.notes));
  const otherGrain = new Set(assembled?.otherGrain);
  return ({ line, cells }) => {
    if (preamble.has(line)) return 'preamble';
    if (header.has(line)) return 'header';
    if (notes.has(line)) return 'note';
    if (isBlankRow(cells)) return 'blank';
    if (rows === undefined) return fates?.at(line) ?? 'unread';
    return otherGrain.has(line) ? 'rejected' : (fates?.at(line) ?? 'data');
  };
}

function shortened(cell: string): string {
  return cell.length > CELL_CHARACTERS ? `${cell.slice(0, CELL_CHARACTERS - 1)}…` : cell;
}

function isNumeric(rows: readonly ReadBackRow[], at: number): boolean {
  const cells = rows
    .filter(({ kind }) => kind === 'data' || kind === 'unread')
    .map(({ cells }) => (cells[at] ?? '').trim())
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter((cell) => isQuantity(cell)).length >= cells.length / 2;
}

/** The `sep=` line, which is no record. */
async function separatorOf(
  source: ByteSource,
  { encoding, choices, dialect }: Partial<Stages>,
): Promise<readonly ReadBackRow[]> {
  if (encoding === undefined || dialect?.firstLine !== 2) return [];
  const cut = { encoding, strict: choices?.encoding === undefined, dialect: null };
  const lines = await recordsAt(source, cut, { first: 1, last: 0, lines: [] });
  return lines.slice(0, 1).map(({ cells }) => ({ line: 1, lines: 1, kind: 'separator', cells }));
}

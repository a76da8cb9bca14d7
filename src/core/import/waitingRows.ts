import { isTitleRow, type RecordKind } from './recordKind.ts';
import type { FileRecord } from './records.ts';

/** What may be a note, until data follow. */
export interface WaitingRow extends FileRecord {
  readonly kind: RecordKind;
}

export interface WaitingRows {
  /** True when a record may belong to the notes below the table: only what follows tells. */
  waits(kind: RecordKind, row: readonly string[]): boolean;
  add(row: WaitingRow): void;
  readonly rows: readonly WaitingRow[];
  /** True when one of them, or this lone row that was read, neither speaks of the table above nor stood above it: the title of another table. */
  holdTitle(lone: FileRecord | null): boolean;
  clear(): void;
}

/** The records of a table this wide, with these title lines above it, that are notes unless data follow them. */
export function createWaitingRows(width: number, preamble: readonly FileRecord[]): WaitingRows {
  const rows: WaitingRow[] = [];
  const titles = new Set(preamble.map(textOf));
  const isTitle = (row: FileRecord): boolean => isTitleRow(row.cells) && !titles.has(textOf(row));
  return {
    rows,
    waits: (kind, row) =>
      kind === 'note' ||
      kind === 'section_row' ||
      (kind === 'lone_text' && row.length < width) ||
      ((kind === 'lone_text' || kind === 'words') && rows.some((record) => record.kind !== 'section_row')),
    add(row) {
      rows.push(row);
    },
    holdTitle: (lone) => rows.some(isTitle) || (lone !== null && isTitle(lone)),
    clear() {
      rows.length = 0;
    },
  };
}

function textOf({ cells }: FileRecord): string {
  return cells.join('').trim();
}

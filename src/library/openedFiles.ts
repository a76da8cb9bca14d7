import type { Dataset } from '../core/dataset/dataset.ts';
import type { ImportedTable, ImportReport } from '../core/import/report.ts';
import { createListeners } from '../core/listeners.ts';
import { newId } from './newId.ts';
import type { StoreProblem } from './store/database.ts';

/** Whether a file is kept in this browser, said only when it is so; deleted: it was, and stays open here. */
export type SaveState = 'saving' | 'saved' | 'deleted' | StoreProblem;

/** A file that is open in this window: its dataset and report, and the file itself for its raw lines. */
export interface OpenedFile {
  readonly id: string;
  readonly file: File;
  readonly dataset: Dataset;
  readonly report: ImportReport;
  readonly save: SaveState;
  /** Warnings that a person has looked at, as findingKey names them. */
  readonly acknowledged?: readonly string[];
  /** The reading recipe by which it was read. */
  readonly recipe?: string | null;
}

/** What a person, or a recipe of theirs, said of a reading beside its choices. */
export type SaidOfReading = Pick<OpenedFile, 'acknowledged' | 'recipe'>;

const opened = new Map<string, OpenedFile>();
const listeners = createListeners();
let list: readonly OpenedFile[] = [];

/** Holds a read file under a new id. */
export function holdReadFile(
  file: File,
  { dataset, report }: ImportedTable,
  said: SaidOfReading = {},
): OpenedFile {
  const id = newId();
  const entry: OpenedFile = { id, file, report, dataset: { ...dataset, id }, save: 'saving', ...said };
  hold(entry);
  return entry;
}

/** Holds a file under the id it has, in place of what was there. */
export function hold(entry: OpenedFile): void {
  opened.set(entry.id, entry);
  changed();
}

export function setSaveState(id: string, save: SaveState): void {
  const entry = opened.get(id);
  if (entry !== undefined) hold({ ...entry, save });
}

export function letGo(id: string): void {
  opened.delete(id);
  changed();
}

export function openedFile(id: string): OpenedFile | null {
  return opened.get(id) ?? null;
}

/** All opened files, oldest first; the same list until one changes. */
export function openedFiles(): readonly OpenedFile[] {
  return list;
}

export const onOpenedFiles = listeners.add;

function changed(): void {
  list = [...opened.values()];
  listeners.tell();
}

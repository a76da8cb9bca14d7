import type { Dataset } from '../core/dataset/dataset.ts';
import type { ImportedTable, ImportReport } from '../core/import/report.ts';

/** A file that was opened in this window: its dataset and report, and the file itself for its raw lines. */
export interface OpenedFile {
  readonly id: string;
  readonly file: File;
  readonly dataset: Dataset;
  readonly report: ImportReport;
}

const opened = new Map<string, OpenedFile>();
const listeners = new Set<() => void>();
let list: readonly OpenedFile[] = [];

/** Keeps a read file under a new id for as long as the window is open. */
export function keepOpenedFile(file: File, { dataset, report }: ImportedTable): OpenedFile {
  const id = `file-${opened.size + 1}`;
  const entry = { id, file, report, dataset: { ...dataset, id } };
  opened.set(id, entry);
  list = [...opened.values()];
  for (const listener of listeners) listener();
  return entry;
}

export function openedFile(id: string): OpenedFile | null {
  return opened.get(id) ?? null;
}

/** All opened files, oldest first; the same list until one is added. */
export function openedFiles(): readonly OpenedFile[] {
  return list;
}

export function onOpenedFiles(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import type { Dataset } from '../core/dataset/dataset.ts';
import { hold } from './openedFiles.ts';
import type { StoreProblem } from './store/database.ts';
import type { StoredEntry } from './store/entry.ts';

/** What is kept in this browser, as far as is known: not looked at yet, a list, or why there is none. */
export type StoredList =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly entries: readonly StoredEntry[] }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

const store = () => import('./store/store.ts');

let list: StoredList = { kind: 'unknown' };
const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongbi:library');
channel?.addEventListener('message', () => void load());

export function storedList(): StoredList {
  return list;
}

export function onStoredList(listener: () => void): () => void {
  listeners.add(listener);
  if (list.kind === 'unknown') void load();
  return () => listeners.delete(listener);
}

/** Reads the list anew, here and in the other windows. */
export async function refreshStored(): Promise<void> {
  channel?.postMessage('changed');
  await load();
}

/** A kept dataset by its id, with its file held for its raw lines; null when there is none. Throws when the store cannot be read. */
export async function loadStored(id: string): Promise<Dataset | null> {
  const { changeEntry, loadKept } = await store();
  const kept = await loadKept(id);
  if (!kept.ok) throw new Error(kept.problem);
  if (kept.value === null) return null;
  const { entry, file, dataset, report } = kept.value;
  hold({ id, file, dataset, report, save: 'saved' });
  void changeEntry(entry, { openedAt: Date.now() }).then(load);
  return dataset;
}

/** Gives an entry another title. Answers the entry as it is then; null when it changed elsewhere meanwhile. */
export function renameStored(entry: StoredEntry, title: string): Promise<StoredEntry | null> {
  return change(entry, { title });
}

/** Deletes an entry, or takes that back. Answers as renameStored. */
export function deleteStored(entry: StoredEntry, deletedAt: number | null): Promise<StoredEntry | null> {
  return change(entry, { deletedAt });
}

/** The original file of an entry. */
export async function storedFile(id: string): Promise<File | null> {
  const kept = await (await store()).loadKept(id);
  return kept.ok ? (kept.value?.file ?? null) : null;
}

async function change(
  entry: StoredEntry,
  what: Partial<Pick<StoredEntry, 'title' | 'deletedAt'>>,
): Promise<StoredEntry | null> {
  const changed = await (await store()).changeEntry(entry, what);
  await refreshStored();
  return changed.ok ? changed.value : null;
}

const UNDO_MS = 24 * 60 * 60 * 1000;

async function load(): Promise<void> {
  const { clearDeleted, listEntries } = await store();
  if (list.kind === 'unknown') void clearDeleted(Date.now() - UNDO_MS);
  const entries = await listEntries();
  list = entries.ok
    ? { kind: 'known', entries: entries.value }
    : { kind: 'failed', problem: entries.problem };
  for (const listener of listeners) listener();
}

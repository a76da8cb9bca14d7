import type { Dataset } from '../core/dataset/dataset.ts';
import { createListeners } from '../core/listeners.ts';
import { hold, openedFile, openedFiles, setSaveState } from './openedFiles.ts';
import type { CopiedEntry } from './store/catalogueCopy.ts';
import type { StoreProblem } from './store/database.ts';
import type { StoredEntry } from './store/entry.ts';
import type { WindowNews } from './windowNews.ts';

/**
 * What is kept in this browser, as far as is known: not looked at yet, a list, or why there is none.
 * missing: what was kept before and was cleared away by the browser.
 */
export type StoredList =
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      readonly entries: readonly StoredEntry[];
      readonly missing: readonly CopiedEntry[];
    }
  | { readonly kind: 'failed'; readonly problem: StoreProblem };

const store = () => import('./store/store.ts');

let list: StoredList = { kind: 'unknown' };
let news: readonly WindowNews[] = [];
const listeners = createListeners();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongbi:library');
channel?.addEventListener('message', () => void load('another'));

export function storedList(): StoredList {
  return list;
}

/** What other windows did to what is open here, the oldest first, until it is dismissed. */
export function windowNews(): readonly WindowNews[] {
  return news;
}

export function dismissNews(one: WindowNews): void {
  news = news.filter((other) => other !== one);
  tell();
}

/** Is called when the list or the news have changed. */
export function onStoredList(listener: () => void): () => void {
  const end = listeners.add(listener);
  if (list.kind === 'unknown') void load('this');
  return end;
}

/** Reads the list anew, here and in the other windows. */
export async function refreshStored(): Promise<void> {
  channel?.postMessage('changed');
  await load('this');
}

/** A kept dataset by its id, with its file held for its raw lines; null when there is none. Throws when the store cannot be read. */
export async function loadStored(id: string): Promise<Dataset | null> {
  const { loadKept, touchEntry } = await store();
  const kept = await loadKept(id);
  if (!kept.ok) throw new Error(kept.problem);
  if (kept.value === null) return null;
  const { entry, file, dataset, report } = kept.value;
  const { acknowledged = [], recipe = null } = entry;
  hold({ id, file, dataset, report, save: 'saved', acknowledged, recipe });
  void touchEntry(id).then(() => load('this'));
  return dataset;
}

/** Gives an entry another title. Answers the entry as it is then; null when it changed elsewhere meanwhile. */
export function renameStored(entry: StoredEntry, title: string): Promise<StoredEntry | null> {
  return change(entry, { title });
}

/** Deletes an entry, or takes that back. Answers as renameStored. */
export async function deleteStored(
  entry: StoredEntry,
  deletedAt: number | null,
): Promise<StoredEntry | null> {
  const changed = await change(entry, { deletedAt });
  if (changed !== null && openedFile(entry.id) !== null)
    setSaveState(entry.id, deletedAt === null ? 'saved' : 'deleted');
  return changed;
}

/** The original file of an entry. */
export async function storedFile(id: string): Promise<File | null> {
  const file = await (await store()).loadFile(id);
  return file.ok ? file.value : null;
}

/** Forgets what the browser has cleared away: a person has seen it. */
export async function forgetMissing(): Promise<void> {
  if (list.kind !== 'known') return;
  const { forgetCopies } = await import('./store/catalogueCopy.ts');
  forgetCopies(list.missing.map(({ id }) => id));
  await refreshStored();
}

/** Takes the whole store away and begins a new one, for a store that cannot be read; on a person's word alone. */
export async function rebuildStore(): Promise<boolean> {
  const { deleteDatabase } = await import('./store/database.ts');
  try {
    await deleteDatabase();
  } catch {
    return false;
  }
  await refreshStored();
  return list.kind === 'known';
}

/** What this window is changing itself, which is no news to it. */
const changing = new Set<string>();

async function change(
  entry: StoredEntry,
  what: Partial<Pick<StoredEntry, 'title' | 'deletedAt'>>,
): Promise<StoredEntry | null> {
  changing.add(entry.id);
  const changed = await (await store()).changeEntry(entry, what);
  await refreshStored();
  changing.delete(entry.id);
  return changed.ok ? changed.value : null;
}

let turn: Promise<void> = Promise.resolve();

/** One after another, so that the last that began is the last that is shown. */
function load(changedBy: 'this' | 'another'): Promise<void> {
  turn = turn.then(() => loadNow(changedBy));
  return turn;
}

async function loadNow(changedBy: 'this' | 'another'): Promise<void> {
  const [{ readCatalogue }, { onUpgradedElsewhere }] = await Promise.all([
    import('./store/readCatalogue.ts'),
    import('./store/database.ts'),
  ]);
  onUpgradedElsewhere(() => add([{ kind: 'upgraded' }]));
  const next = await readCatalogue();
  if (changedBy === 'another' && list.kind === 'known' && next.kind === 'known') {
    const { newsBetween } = await import('./windowNews.ts');
    const openHere = new Set(openedFiles().flatMap(({ id }) => (changing.has(id) ? [] : [id])));
    add(newsBetween(list.entries, next.entries, openHere));
  }
  list = next;
  tell();
}

function add(more: readonly WindowNews[]): void {
  for (const one of more) {
    if (one.kind === 'deleted') setSaveState(one.id, 'deleted');
    if (one.kind === 'restored') setSaveState(one.id, 'saved');
  }
  const worthTelling = more.filter(({ kind }) => kind !== 'restored');
  const outdated = new Set(more.flatMap((one) => (one.kind === 'upgraded' ? [] : [one.id])));
  news = [...news.filter((one) => one.kind === 'upgraded' || !outdated.has(one.id)), ...worthTelling];
  tell();
}

function tell(): void {
  listeners.tell();
}

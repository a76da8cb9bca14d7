import type { Choices, Refusal } from '../core/import/report.ts';
import { saysOnlyWhere } from '../core/import/whereOf.ts';
import { createListeners } from '../core/listeners.ts';
import { isHiddenFile } from './hiddenFile.ts';
import { importFile } from './importClient.ts';
import { keepFile } from './keepFile.ts';
import { keepsRecipes } from './keepsRecipes.ts';
import { keptReading } from './keptReading.ts';
import { holdReadFile } from './openedFiles.ts';

/** What became of one file of several. */
export type BatchState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  /** Read; the id under which it is open, which is for good once it is settled: content kept before goes under the id it had. */
  | { readonly kind: 'ready'; readonly id: string; readonly isSettled: boolean }
  /** Only a person can say how it is to be read. */
  | { readonly kind: 'question'; readonly refusal: Refusal; readonly choices: Choices }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly choices: Choices };

export interface BatchItem {
  readonly key: number;
  readonly file: File;
  readonly state: BatchState;
}

export interface Batch {
  readonly items: readonly BatchItem[];
  /** System files that nobody meant to open. */
  readonly hidden: number;
  /** Files beyond the most that are read at once. */
  readonly beyond: number;
  readonly done: boolean;
}

/** So many files at once. */
export const MOST_FILES = 200;

let current: Batch | null = null;
let stop = new AbortController();
const listeners = createListeners();
const keeping = new Set<Promise<void>>();

/** The files that were brought together last; null when there are none. */
export function batch(): Batch | null {
  return current;
}

export const onBatch = listeners.add;

/** Reads several files one after another, each in a Worker of its own; one that is refused holds up none. True when it was not stopped. */
export async function readBatch(files: readonly File[]): Promise<boolean> {
  stop.abort();
  stop = new AbortController();
  const { signal } = stop;
  const wanted = files.filter((file) => !isHiddenFile(file));
  const taken = wanted.slice(0, MOST_FILES);
  current = {
    items: taken.map((file, key) => ({ key, file, state: { kind: 'waiting' } })),
    hidden: files.length - wanted.length,
    beyond: wanted.length - taken.length,
    done: false,
  };
  changed();
  for (const [key] of taken.entries()) {
    await readItem(key, {}, signal);
    if (signal.aborted) return false;
  }
  current = { ...current, done: true };
  changed();
  return true;
}

/** Reads one of them again in the way the person chose. */
export function chooseInBatch(key: number, choices: Choices): Promise<void> {
  return readItem(key, choices, stop.signal);
}

/** One of them was kept, or was looked at, corrected and read on its own page: the id under which it is open. */
export function readAs(file: File, id: string): void {
  const item = current?.items.find((one) => one.file === file);
  if (item !== undefined) setState(item.key, { kind: 'ready', id, isSettled: true });
}

/** Leaves the rest unread; what was read stays open. */
export function stopBatch(): void {
  stop.abort();
  if (current === null) return;
  const items = current.items.filter(({ state }) => state.kind !== 'waiting' && state.kind !== 'reading');
  current = items.length === 0 ? null : { ...current, items, done: true };
  changed();
}

/** Takes the list away; the files that were read stay open. */
export function clearBatch(): void {
  stop.abort();
  current = null;
  changed();
}

async function readItem(key: number, choices: Choices, signal: AbortSignal): Promise<void> {
  const file = current?.items.find((item) => item.key === key)?.file;
  if (file === undefined) return;
  const settle = (state: BatchState): void => {
    if (!signal.aborted) setState(key, state);
  };
  settle({ kind: 'reading' });
  const { result, recipe } =
    saysOnlyWhere(choices) && keepsRecipes()
      ? await (await import('./readByRecipe.ts')).readByRecipe(file, choices, { signal })
      : { result: await importFile(file, { choices, signal }), recipe: null };
  if (!result.ok) {
    const kept = saysOnlyWhere(choices) && !signal.aborted ? await keptReading(file, choices) : null;
    if (kept !== null) return settle({ kind: 'ready', id: kept, isSettled: true });
    const { options, columns } = result.problem;
    const asks = options.length > 0 || columns !== undefined;
    return settle({ kind: asks ? 'question' : 'refused', refusal: result.problem, choices });
  }
  if (signal.aborted) return;
  const opened = holdReadFile(file, result.value, { recipe });
  settle({ kind: 'ready', id: opened.id, isSettled: false });
  // also once the rest was left unread
  const kept = keepFile(opened).then((id) => readAs(file, id));
  keeping.add(kept);
  void kept.finally(() => keeping.delete(kept));
}

/** When every file that was read has the id it is kept under. */
export async function batchKept(): Promise<void> {
  await Promise.all(keeping);
}

function setState(key: number, state: BatchState): void {
  if (current === null) return;
  current = {
    ...current,
    items: current.items.map((item) => (item.key === key ? { ...item, state } : item)),
  };
  changed();
}

function changed(): void {
  listeners.tell();
}

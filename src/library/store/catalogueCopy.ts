import type { StoredEntry } from './entry.ts';

/** What is remembered of a kept file outside the database, to notice when the browser has cleared that. */
export type CopiedEntry = Pick<StoredEntry, 'id' | 'title' | 'fileName' | 'bytes' | 'sha256'>;

const KEY = 'tongbi:kept';
const MOST = 500;

/** The copy as it stands; empty where nothing can be stored or it cannot be understood. */
export function readCopy(): readonly CopiedEntry[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isCopied).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Remembers these and nothing else. A copy that cannot be written only misses a warning later. */
export function writeCopy(entries: readonly CopiedEntry[]): void {
  try {
    const copies = entries
      .slice(0, MOST)
      .map(({ id, title, fileName, bytes, sha256 }) => ({ id, title, fileName, bytes, sha256 }));
    localStorage.setItem(KEY, JSON.stringify(copies));
  } catch {
    // no room, or not allowed
  }
}

/** Forgets some, before they go from the database: else another window would take them for lost. */
export function forgetCopies(ids: readonly string[]): void {
  const copies = readCopy();
  const left = copies.filter(({ id }) => !ids.includes(id));
  if (left.length < copies.length) writeCopy(left);
}

/**
 * What was remembered both before and after the database was read and is not in it: neither just kept nor just cleared
 * away by another window, but lost. Content that is kept under another id is not lost.
 */
export function missingOf(
  before: readonly CopiedEntry[],
  entries: readonly StoredEntry[],
  after: readonly CopiedEntry[],
): readonly CopiedEntry[] {
  const ids = new Set(entries.map(({ id }) => id));
  const contents = new Set(entries.map(({ sha256 }) => sha256));
  const still = new Set(after.map(({ id }) => id));
  return before.filter(({ id, sha256 }) => still.has(id) && !ids.has(id) && !contents.has(sha256));
}

function isCopied(one: unknown): one is CopiedEntry {
  return (
    typeof one === 'object' &&
    one !== null &&
    'id' in one &&
    typeof one.id === 'string' &&
    'title' in one &&
    typeof one.title === 'string' &&
    'fileName' in one &&
    typeof one.fileName === 'string' &&
    'bytes' in one &&
    typeof one.bytes === 'number' &&
    'sha256' in one &&
    typeof one.sha256 === 'string'
  );
}

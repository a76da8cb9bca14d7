import type { StoredEntry } from './store/entry.ts';

/** A kept file and the newest kept version of it. */
export interface NewerVersion {
  readonly used: StoredEntry;
  readonly newest: StoredEntry;
}

/** The newest version of a kept file, by its file name; null where there is none after it. */
export function newerVersion(entries: readonly StoredEntry[], id: string | null): NewerVersion | null {
  const used = entries.find((entry) => entry.id === id);
  if (used === undefined) return null;
  const newest = entries
    .filter(({ fileName, deletedAt }) => fileName === used.fileName && deletedAt === null)
    .reduce((best, entry) => (entry.version > best.version ? entry : best), used);
  return newest === used ? null : { used, newest };
}

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ImportReport } from '../../core/import/report.ts';
import type { StoredEntry } from './entry.ts';
import type { StoredDataset } from './storedDataset.ts';

export interface StoreSchema extends DBSchema {
  entries: { key: string; value: StoredEntry; indexes: { sha256: string; fileName: string } };
  /** The original bytes. */
  files: { key: string; value: { readonly id: string; readonly file: File } };
  datasets: {
    key: string;
    value: { readonly id: string; readonly dataset: StoredDataset; readonly report: ImportReport };
  };
}

export type StoreDatabase = IDBPDatabase<StoreSchema>;

/** Why nothing can be stored or read: no storage here, a newer version wrote it, another window holds it, no room, or it broke. */
export type StoreProblem = 'unavailable' | 'newer' | 'blocked' | 'quota' | 'broken';

const NAME = 'tongbi';
const VERSION = 1;
const OPENING_MS = 10_000;

let opened: Promise<StoreDatabase> | null = null;

/** Runs work on the database; one that was closed meanwhile (by sleep, or by another window) is opened once more. */
export async function withDatabase<T>(work: (database: StoreDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    opened = null;
    return work(await database());
  }
}

/** Closes it, so that the next work opens it anew. */
export async function closeDatabase(): Promise<void> {
  const open = opened;
  opened = null;
  (await open)?.close();
}

function database(): Promise<StoreDatabase> {
  opened ??= withinTime(
    openDB<StoreSchema>(NAME, VERSION, {
      upgrade(fresh) {
        const entries = fresh.createObjectStore('entries', { keyPath: 'id' });
        entries.createIndex('sha256', 'sha256');
        entries.createIndex('fileName', 'fileName');
        fresh.createObjectStore('files', { keyPath: 'id' });
        fresh.createObjectStore('datasets', { keyPath: 'id' });
      },
      // a newer window may upgrade: this one steps aside
      blocking: () => void closeDatabase(),
      terminated: () => {
        opened = null;
      },
    }),
  ).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new DOMException('opening takes too long', 'TimeoutError')), OPENING_MS);
  });
  return Promise.race([work, late]);
}

/** What an error of the database means to a person. */
export function problemOf(error: unknown): StoreProblem {
  const name = error instanceof DOMException || error instanceof Error ? error.name : '';
  if (typeof indexedDB === 'undefined') return 'unavailable';
  switch (name) {
    case 'QuotaExceededError':
      return 'quota';
    case 'VersionError':
      return 'newer';
    case 'TimeoutError':
      return 'blocked';
    case 'SecurityError':
    case 'InvalidAccessError':
    case 'NotAllowedError':
    case 'ReferenceError':
      return 'unavailable';
    default:
      return 'broken';
  }
}

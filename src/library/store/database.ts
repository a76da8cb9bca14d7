import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { KeptDeck } from '../../core/deck/keptDeck.ts';
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
  decks: { key: string; value: KeptDeck };
}

export type StoreDatabase = IDBPDatabase<StoreSchema>;

/** Why nothing can be stored or read: no storage here, a newer version wrote it, another window holds it, no room, or it broke. */
export type StoreProblem = 'unavailable' | 'newer' | 'blocked' | 'quota' | 'broken';

const NAME = 'tongbi';
const VERSION = 3;
const OPENING_MS = 10_000;

let opened: Promise<StoreDatabase> | null = null;
let steppedAside: (() => void) | null = null;

/** Is told when a newer window took the database over from this one. */
export function onUpgradedElsewhere(listener: () => void): void {
  steppedAside = listener;
}

/** Errors of a connection that died: by sleep, by another window, or of itself. */
const LOST = /^(?:InvalidStateError|UnknownError)$/;

/** Runs work on the database; a connection that died meanwhile is opened once more. */
export async function withDatabase<T>(work: (database: StoreDatabase) => Promise<T>): Promise<T> {
  try {
    return await work(await database());
  } catch (error) {
    if (!(error instanceof DOMException) || !LOST.test(error.name)) throw error;
    await closeDatabase();
    return work(await database());
  }
}

/** Closes it, so that the next work opens it anew. */
export async function closeDatabase(): Promise<void> {
  const open = opened;
  opened = null;
  await open?.then(
    (database) => database.close(),
    () => undefined,
  );
}

/** Takes everything away, so that an unreadable store can begin anew. Only ever on a person's word. */
export async function deleteDatabase(): Promise<void> {
  await closeDatabase();
  await withinTime(deleteDB(NAME));
}

function database(): Promise<StoreDatabase> {
  opened ??= withinTime(
    openDB<StoreSchema>(NAME, VERSION, {
      upgrade: (fresh, from, _, transaction) => upgrade(fresh, from, transaction),
      // a newer window may upgrade, or a person may delete it: this one steps aside
      blocking: (_, next) => {
        void closeDatabase();
        if (next !== null) steppedAside?.();
      },
      terminated: () => {
        opened = null;
      },
    }),
    (late) => late.close(),
  ).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

type Upgrade = IDBPTransaction<StoreSchema, ('entries' | 'files' | 'datasets' | 'decks')[], 'versionchange'>;

/** Version 1 had neither the source nor the engine in its entries; version 2 had no decks. */
async function upgrade(fresh: StoreDatabase, from: number, transaction: Upgrade): Promise<void> {
  if (from < 1) {
    const entries = fresh.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('sha256', 'sha256');
    entries.createIndex('fileName', 'fileName');
    fresh.createObjectStore('files', { keyPath: 'id' });
    fresh.createObjectStore('datasets', { keyPath: 'id' });
  }
  if (from < 3) fresh.createObjectStore('decks', { keyPath: 'id' });
  if (from !== 1) return;
  const entries = transaction.objectStore('entries');
  for (const entry of await entries.getAll()) {
    const kept = await transaction.objectStore('datasets').get(entry.id);
    await entries.put({ ...entry, origin: kept?.dataset.source.origin ?? null, engine: 0 });
  }
}

/** Work that never ends is given up, so that nothing waits for ever; what comes of it too late is handed to tidy. */
function withinTime<T>(work: Promise<T>, tidy: (late: T) => void = () => undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      reject(new DOMException('opening takes too long', 'TimeoutError'));
    }, OPENING_MS);
    work.then(
      (value) => {
        clearTimeout(timer);
        if (isLate) tidy(value);
        else resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
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

import { failure, type Result, success } from '../../core/result.ts';
import { problemOf, type StoreDatabase, type StoreProblem, withDatabase } from './database.ts';
import { entryOf, type Kept, listedReading, type StoredEntry, type StoredReading } from './entry.ts';
import { datasetFrom, storedDataset } from './storedDataset.ts';

/** What became of a file that was to be kept: kept now, or known by its content under another id. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly entry: StoredEntry }
  | { readonly kind: 'known'; readonly entry: StoredEntry };

type Opened = StoredReading & { readonly id: string; readonly file: File };

/**
 * Keeps a file, its dataset and its report in one transaction: saved only when that is complete, and then whole.
 * The same content is kept once; other content under a known name becomes its next version.
 */
export function saveFile(
  opened: Opened,
  sha256: string,
  now = Date.now(),
): Promise<Result<SaveOutcome, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'files', 'datasets'], 'readwrite', {
      durability: 'strict',
    });
    const entries = transaction.objectStore('entries');
    const [same] = (await entries.index('sha256').getAll(sha256)).filter(
      ({ deletedAt, choices }) =>
        deletedAt === null && JSON.stringify(choices) === JSON.stringify(opened.report.choices),
    );
    if (same !== undefined) {
      await transaction.done;
      return { kind: 'known' as const, entry: same };
    }
    const named = await entries.index('fileName').getAll(opened.file.name);
    const version = Math.max(0, ...named.map((one) => one.version)) + 1;
    const entry = entryOf(opened, sha256, version, now);
    const { id, file, dataset, report } = opened;
    await whole(transaction, [
      () => entries.put(entry),
      () => transaction.objectStore('files').put({ id, file }),
      () => transaction.objectStore('datasets').put({ id, dataset: storedDataset(dataset), report }),
    ]);
    return { kind: 'saved' as const, entry };
  });
}

/** Everything that is kept and not deleted, the last opened first. */
export function listEntries(): Promise<Result<readonly StoredEntry[], StoreProblem>> {
  return attempt(async (database) => {
    const all = await database.getAll('entries');
    return all.filter(({ deletedAt }) => deletedAt === null).sort((a, b) => b.openedAt - a.openedAt);
  });
}

/** A kept dataset with its file; null when there is none of this id. */
export function loadKept(id: string): Promise<Result<Kept | null, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'files', 'datasets']);
    const [entry, file, dataset] = await Promise.all([
      transaction.objectStore('entries').get(id),
      transaction.objectStore('files').get(id),
      transaction.objectStore('datasets').get(id),
    ]);
    if (entry === undefined || file === undefined || dataset === undefined || entry.deletedAt !== null)
      return null;
    return { entry, file: file.file, dataset: await datasetFrom(dataset.dataset), report: dataset.report };
  });
}

/** Changes what the library says of an entry; null when it is gone or another window changed it since. */
export function changeEntry(
  { id, revision }: StoredEntry,
  change: Partial<Pick<StoredEntry, 'title' | 'openedAt' | 'deletedAt'>>,
): Promise<Result<StoredEntry | null, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction('entries', 'readwrite');
    const entry = await transaction.store.get(id);
    const isCurrent = entry !== undefined && entry.revision === revision;
    const next = isCurrent ? { ...entry, ...change, revision: revision + 1 } : null;
    await whole(transaction, next === null ? [] : [() => transaction.store.put(next)]);
    return next;
  });
}

/**
 * Puts another reading of a kept file in place of the one before, in one transaction; the file's bytes and its title stay.
 * Null when the entry is gone, or another window has changed it since.
 */
export function replaceReading(
  { id, revision }: StoredEntry,
  reading: StoredReading,
): Promise<Result<StoredEntry | null, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'datasets'], 'readwrite', { durability: 'strict' });
    const entries = transaction.objectStore('entries');
    const entry = await entries.get(id);
    const isCurrent = entry !== undefined && entry.revision === revision && entry.deletedAt === null;
    const next = isCurrent ? { ...entry, ...listedReading(reading), revision: revision + 1 } : null;
    const { dataset, report } = reading;
    await whole(
      transaction,
      next === null
        ? []
        : [
            () => entries.put(next),
            () => transaction.objectStore('datasets').put({ id, dataset: storedDataset(dataset), report }),
          ],
    );
    return next;
  });
}

/** Clears away what was deleted before the given time, with its bytes. */
export function clearDeleted(before: number): Promise<Result<number, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'files', 'datasets'], 'readwrite');
    const gone = (await transaction.objectStore('entries').getAll()).filter(
      ({ deletedAt }) => deletedAt !== null && deletedAt < before,
    );
    await whole(
      transaction,
      gone.flatMap(({ id }) =>
        (['entries', 'files', 'datasets'] as const).map(
          (store) => () => transaction.objectStore(store).delete(id),
        ),
      ),
    );
    return gone.length;
  });
}

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** All of the writes or none: one that throws would else leave those before it to be committed. */
async function whole(transaction: Transaction, writes: readonly (() => Promise<unknown>)[]): Promise<void> {
  const started: Promise<unknown>[] = [transaction.done];
  try {
    for (const write of writes) started.push(write());
    await Promise.all(started);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it has ended by itself
    }
    await Promise.allSettled(started);
    throw error;
  }
}

async function attempt<T>(work: (database: StoreDatabase) => Promise<T>): Promise<Result<T, StoreProblem>> {
  try {
    return success(await withDatabase(work));
  } catch (error) {
    return failure(problemOf(error));
  }
}

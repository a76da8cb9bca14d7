import type { BackupEntry } from '../../core/backup/manifest.ts';
import type { Result } from '../../core/result.ts';
import { newId } from '../newId.ts';
import type { StoreProblem } from './database.ts';
import { entryOf, type StoredEntry, type StoredReading } from './entry.ts';
import { nextVersion } from './store.ts';
import type { StoredDataset } from './storedDataset.ts';
import { attempt, whole } from './transaction.ts';

/** An entry of a backup that was read again. */
export interface RestoredReading {
  readonly entry: BackupEntry;
  readonly file: File;
  readonly reading: StoredReading;
  readonly stored: StoredDataset;
}

/**
 * Brings entries of a backup back, all of them or none. `seen` is what was here when the person agreed: where that has changed
 * since, nothing is written and the answer is null. An id that is taken is replaced by a new one; a version that is taken by the next.
 */
export function restoreEntries(
  readings: readonly RestoredReading[],
  seen: readonly StoredEntry[],
): Promise<Result<number | null, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'files', 'datasets'], 'readwrite', {
      durability: 'strict',
    });
    const entries = transaction.objectStore('entries');
    const here = await entries.getAll();
    if (stateOf(here) !== stateOf(seen)) {
      await transaction.done;
      return null;
    }
    const all = [...here];
    const restored = [...readings]
      .sort((a, b) => a.entry.version - b.entry.version)
      .map((one) => {
        const entry = entryFor(one, all);
        all.push(entry);
        return { ...one, entry };
      });
    await whole(
      transaction,
      restored.flatMap(({ entry, file, reading, stored }) => [
        () => entries.put(entry),
        () => transaction.objectStore('files').put({ id: entry.id, file }),
        () =>
          transaction
            .objectStore('datasets')
            .put({ id: entry.id, dataset: { ...stored, id: entry.id }, report: reading.report }),
      ]),
    );
    return restored.length;
  });
}

function stateOf(entries: readonly StoredEntry[]): string {
  return entries
    .map(({ id, revision }) => `${id} ${revision}`)
    .sort()
    .join('\n');
}

function entryFor({ entry, file, reading }: RestoredReading, here: readonly StoredEntry[]): StoredEntry {
  const taken = here.find(({ id }) => id === entry.id);
  const isFree = taken === undefined || (taken.deletedAt !== null && taken.sha256 === entry.sha256);
  const others = here.filter((one) => one.fileName === entry.fileName && !(isFree && one === taken));
  const { title, fileName, savedAt, openedAt } = entry;
  return {
    ...entryOf({ id: isFree ? entry.id : newId(), file, ...reading }, entry.sha256, 1, savedAt),
    title,
    fileName,
    openedAt,
    version: others.some(({ version }) => version === entry.version) ? nextVersion(others) : entry.version,
    revision: (isFree ? (taken?.revision ?? 0) : 0) + 1,
  };
}

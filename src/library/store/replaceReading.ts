import type { Result } from '../../core/result.ts';
import { newId } from '../newId.ts';
import type { StoreProblem } from './database.ts';
import { entryOf, listedReading, type StoredEntry, type StoredReading } from './entry.ts';
import { nextVersion, sameChoices } from './store.ts';
import { storedDataset } from './storedDataset.ts';
import { attempt, whole } from './transaction.ts';

/**
 * Puts another reading of a kept file in place of the one before, in one transaction; the file's bytes and its title stay.
 * Where another window has changed or deleted the entry since, nothing of it is touched and the reading is kept beside it:
 * the answer then has another id, and `besides`. Null when the file itself is gone.
 */
export function replaceReading(
  { id, revision }: Pick<StoredEntry, 'id' | 'revision'>,
  reading: StoredReading,
  now = Date.now(),
): Promise<Result<StoredEntry | null, StoreProblem>> {
  return attempt(async (database) => {
    const stored = await storedDataset(reading.dataset);
    const transaction = database.transaction(['entries', 'files', 'datasets'], 'readwrite', {
      durability: 'strict',
    });
    const entries = transaction.objectStore('entries');
    const files = transaction.objectStore('files');
    const [entry, kept] = await Promise.all([entries.get(id), files.get(id)]);
    if (entry === undefined || kept === undefined) {
      await transaction.done;
      return null;
    }
    const listed = listedReading(reading);
    const isCurrent = entry.revision === revision && entry.deletedAt === null;
    if (!isCurrent && entry.deletedAt === null && isSameReading(entry, listed)) {
      // the other window came to the same reading
      await transaction.done;
      return entry;
    }
    const { file } = kept;
    const named = await entries.index('fileName').getAll(entry.fileName);
    const next: StoredEntry = isCurrent
      ? { ...entry, ...listed, revision: revision + 1 }
      : {
          ...entryOf({ id: newId(), file, ...reading }, entry.sha256, nextVersion(named), now),
          title: entry.title,
          fileName: entry.fileName,
          besides: id,
        };
    const dataset = { ...stored, id: next.id };
    await whole(transaction, [
      () => entries.put(next),
      ...(isCurrent ? [] : [() => files.put({ id: next.id, file })]),
      () => transaction.objectStore('datasets').put({ id: next.id, dataset, report: reading.report }),
    ]);
    return next;
  });
}

type Listed = ReturnType<typeof listedReading>;

function isSameReading(entry: StoredEntry, listed: Listed): boolean {
  return (
    entry.engine === listed.engine &&
    sameChoices(entry.choices, listed.choices) &&
    (entry.acknowledged ?? []).join('\n') === listed.acknowledged.join('\n')
  );
}

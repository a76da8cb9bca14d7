import type { Choices } from '../../core/import/report.ts';
import { type Result, success } from '../../core/result.ts';
import type { StoreProblem } from './database.ts';
import { entryOf, type Kept, type Opened, type StoredEntry } from './entry.ts';
import { datasetFrom, type StoredDataset, storedDataset } from './storedDataset.ts';
import { attempt, whole } from './transaction.ts';

/** What became of a file that was to be kept: kept now, or known by its content under another id. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly entry: StoredEntry }
  | { readonly kind: 'known'; readonly entry: StoredEntry };

/**
 * Keeps a file, its dataset and its report in one transaction: saved only when that is complete, and then whole.
 * The same content is kept once; other content under a known name becomes its next version.
 */
export function saveFile(
  opened: Opened,
  sha256: string,
  now = Date.now(),
): Promise<Result<SaveOutcome, StoreProblem>> {
  const { id, file, dataset, report } = opened;
  const sameIn = (entries: readonly StoredEntry[]): StoredEntry | undefined =>
    entries.find(({ deletedAt, choices }) => deletedAt === null && sameChoices(choices, report.choices));
  return attempt(async (database) => {
    // before anything is copied; and again in the transaction, for another window may have kept it meanwhile
    const known = sameIn(await database.getAllFromIndex('entries', 'sha256', sha256));
    if (known !== undefined) return { kind: 'known' as const, entry: known };
    const stored = await storedDataset(dataset);
    const transaction = database.transaction(['entries', 'files', 'datasets'], 'readwrite', {
      durability: 'strict',
    });
    const entries = transaction.objectStore('entries');
    const same = sameIn(await entries.index('sha256').getAll(sha256));
    if (same !== undefined) {
      await transaction.done;
      return { kind: 'known' as const, entry: same };
    }
    const { sheet, range } = report.choices;
    // two sheets of one workbook are no versions of each other
    const named = (await entries.index('fileName').getAll(file.name)).filter(
      ({ choices }) => choices.sheet === sheet && choices.range === range,
    );
    const entry = entryOf(opened, sha256, nextVersion(named), now);
    await whole(transaction, [
      () => entries.put(entry),
      () => transaction.objectStore('files').put({ id, file }),
      () => transaction.objectStore('datasets').put({ id, dataset: stored, report }),
    ]);
    return { kind: 'saved' as const, entry };
  });
}

/** Every entry, those that are deleted and not yet cleared away among them, in no order. */
export function allEntries(): Promise<Result<readonly StoredEntry[], StoreProblem>> {
  return attempt((database) => database.getAll('entries'));
}

/** Everything that is kept and not deleted, the last opened first. */
export async function listEntries(): Promise<Result<readonly StoredEntry[], StoreProblem>> {
  const all = await allEntries();
  if (!all.ok) return all;
  const kept = all.value.filter(({ deletedAt }) => deletedAt === null);
  return success(kept.sort((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1)));
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
    return {
      entry,
      file: file.file,
      dataset: { ...(await datasetFrom(dataset.dataset)), id },
      report: dataset.report,
    };
  });
}

/** Everything that is kept and not deleted, one after another, so that no moment of it is long. */
export function eachKept(): Promise<Result<readonly KeptRecord[], StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'files', 'datasets']);
    const records: KeptRecord[] = [];
    for (const entry of await transaction.objectStore('entries').getAll()) {
      if (entry.deletedAt !== null) continue;
      const file = await transaction.objectStore('files').get(entry.id);
      const kept = await transaction.objectStore('datasets').get(entry.id);
      if (file !== undefined && kept !== undefined)
        records.push({ entry, file: file.file, dataset: kept.dataset });
    }
    return records;
  });
}

/** An entry with its file and its dataset as it is stored. */
export interface KeptRecord {
  readonly entry: StoredEntry;
  readonly file: File;
  readonly dataset: StoredDataset;
}

/** The original file of an entry, which its reading may be lost of; null when there is none. */
export function loadFile(id: string): Promise<Result<File | null, StoreProblem>> {
  return attempt(async (database) => (await database.get('files', id))?.file ?? null);
}

/** Changes what the library says of an entry; null when it is gone or another window changed it since. */
export function changeEntry(
  { id, revision }: Pick<StoredEntry, 'id' | 'revision'>,
  change: Partial<Pick<StoredEntry, 'title' | 'deletedAt'>>,
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

/** Notes that an entry was opened: no change that another window's could collide with. */
export function touchEntry(id: string, now = Date.now()): Promise<Result<void, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction('entries', 'readwrite');
    const entry = await transaction.store.get(id);
    const isLater = entry !== undefined && entry.openedAt < now;
    await whole(transaction, isLater ? [() => transaction.store.put({ ...entry, openedAt: now })] : []);
  });
}

export function sameChoices(a: Choices, b: Choices): boolean {
  return stableText(a) === stableText(b);
}

/** The same text for the same choices, whatever the order they were made in. */
function stableText(choices: Choices): string {
  return JSON.stringify(
    Object.entries(choices)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The version that follows those of the same file name. */
export function nextVersion(named: readonly StoredEntry[]): number {
  return Math.max(0, ...named.map(({ version }) => version)) + 1;
}

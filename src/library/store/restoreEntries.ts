import type { BackupEntry } from '../../core/backup/manifest.ts';
import { withDatasetIds } from '../../core/deck/deckDatasets.ts';
import { freeName } from '../../core/deck/freeName.ts';
import { type KeptDeck, parseKeptDeck } from '../../core/deck/keptDeck.ts';
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

/** Decks of a backup, and the datasets of it that have another id here. */
export interface RestoredDecks {
  readonly decks: readonly KeptDeck[];
  readonly ids: ReadonlyMap<string, string>;
}

const NO_DECKS: RestoredDecks = { decks: [], ids: new Map() };

/**
 * Brings entries of a backup back, all of them or none. `seen` is what was here when the person agreed: where that has changed
 * since, nothing is written and the answer is null. An id that is taken is replaced by a new one; a version that is taken by the next.
 * Decks come with them, and are about the same data under whatever ids those have here.
 */
export function restoreEntries(
  readings: readonly RestoredReading[],
  seen: readonly StoredEntry[],
  { decks, ids }: RestoredDecks = NO_DECKS,
): Promise<Result<number | null, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(['entries', 'files', 'datasets', 'decks'], 'readwrite', {
      durability: 'strict',
    });
    const entries = transaction.objectStore('entries');
    const here = await entries.getAll();
    if (stateOf(here) !== stateOf(seen)) {
      await transaction.done;
      return null;
    }
    const all = [...here];
    const sorted = [...readings].sort((a, b) => a.entry.version - b.entry.version);
    const restored = sorted.map((one) => {
      const entry = entryFor(one, all);
      all.push(entry);
      return { ...one, entry };
    });
    const own = new Map([
      ...ids,
      ...restored.map(({ entry }, at) => [sorted[at]?.entry.id ?? entry.id, entry.id] as const),
    ]);
    const stored = (await transaction.objectStore('decks').getAll()).map((value) => parseKeptDeck(value));
    const comingDecks = decksFor(
      decks.map((deck) => withDatasetIds(deck, own)),
      stored.filter((deck) => deck !== null),
    );
    await whole(transaction, [
      ...comingDecks.map((deck) => () => transaction.objectStore('decks').put(deck)),
      ...restored.flatMap(({ entry, file, reading, stored }) => [
        () => entries.put(entry),
        () => transaction.objectStore('files').put({ id: entry.id, file }),
        () =>
          transaction
            .objectStore('datasets')
            .put({ id: entry.id, dataset: { ...stored, id: entry.id }, report: reading.report }),
      ]),
    ]);
    return restored.length;
  });
}

/** The decks under ids and names that are free here. */
function decksFor(decks: readonly KeptDeck[], here: readonly KeptDeck[]): readonly KeptDeck[] {
  const kept = here.filter(({ deletedAt }) => deletedAt === null);
  const taken = new Set(kept.map(({ id }) => id));
  const names = [...kept];
  return decks.map((deck) => {
    const free = {
      ...deck,
      id: taken.has(deck.id) ? newId() : deck.id,
      name: freeName(deck.name, names),
      deletedAt: null,
    };
    names.push(free);
    return free;
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

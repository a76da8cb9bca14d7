import type { BackupEntry } from '../../core/backup/manifest.ts';
import { withDatasetIds } from '../../core/deck/deckDatasets.ts';
import { isSameDeck } from '../../core/deck/editDeck.ts';
import type { KeptDeck } from '../../core/deck/keptDeck.ts';
import type { StoredEntry } from '../store/entry.ts';
import { sameChoices } from '../store/store.ts';

/**
 * What restoring an entry of a backup would do: bring it; nothing, for it is here; bring it beside other content of its name,
 * or beside another reading of its content.
 */
export type RestoreKind = 'new' | 'same' | 'version' | 'reading';

export interface PlannedEntry {
  readonly entry: BackupEntry;
  readonly kind: RestoreKind;
}

/** What restoring would do to what is here; what is here is never changed. */
export function planRestore(
  entries: readonly BackupEntry[],
  here: readonly StoredEntry[],
): readonly PlannedEntry[] {
  const kept = here.filter(({ deletedAt }) => deletedAt === null);
  return entries.map((entry) => {
    const content = kept.filter(({ sha256 }) => sha256 === entry.sha256);
    if (content.some(({ choices }) => sameChoices(choices, entry.choices))) return { entry, kind: 'same' };
    if (content.length > 0) return { entry, kind: 'reading' };
    const isNamed = kept.some(({ fileName }) => fileName === entry.fileName);
    return { entry, kind: isNamed ? 'version' : 'new' };
  });
}

/** What restoring a deck would do: bring it; nothing, for it is here; bring it beside the one that it was before or became since. */
export type DeckRestoreKind = 'new' | 'same' | 'beside';

export interface PlannedDeck {
  readonly deck: KeptDeck;
  readonly kind: DeckRestoreKind;
}

/** What restoring would do to the decks that are here; what is here is never changed. `ids`: datasets of the backup that have another id here. */
export function planDecks(
  decks: readonly KeptDeck[],
  here: readonly KeptDeck[],
  ids: ReadonlyMap<string, string>,
): readonly PlannedDeck[] {
  const kept = here.filter(({ deletedAt }) => deletedAt === null);
  return decks.map((deck) => {
    const moved = withDatasetIds(deck, ids);
    if (kept.some((one) => isSameDeck(one, moved))) return { deck, kind: 'same' };
    return { deck, kind: kept.some(({ id }) => id === deck.id) ? 'beside' : 'new' };
  });
}

/** Datasets of a backup whose content is here in the same reading under another id. */
export function idsHere(
  entries: readonly BackupEntry[],
  here: readonly StoredEntry[],
): ReadonlyMap<string, string> {
  const kept = here.filter(({ deletedAt }) => deletedAt === null);
  return new Map(
    entries.flatMap((entry) => {
      const same = kept.find(
        ({ sha256, choices }) => sha256 === entry.sha256 && sameChoices(choices, entry.choices),
      );
      return same === undefined || same.id === entry.id ? [] : [[entry.id, same.id] as const];
    }),
  );
}

import { type KeptDeck, nameOfDamaged, parseKeptDeck } from '../../core/deck/keptDeck.ts';
import type { Result } from '../../core/result.ts';
import type { StoreProblem } from './database.ts';
import { attempt, whole } from './transaction.ts';

/** A stored deck that cannot be read any more. It is left as it is. */
export interface DamagedDeck {
  readonly id: string;
  readonly name: string | null;
}

export interface StoredDecks {
  /** Those that are deleted and not yet cleared away among them, in no order. */
  readonly decks: readonly KeptDeck[];
  readonly damaged: readonly DamagedDeck[];
}

/** Every stored deck, each checked; what is damaged stands aside. */
export function allDecks(): Promise<Result<StoredDecks, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction('decks');
    const [ids, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    const read = values.map((value) => parseKeptDeck(value));
    return {
      decks: read.filter((deck) => deck !== null),
      damaged: ids.flatMap((id, at) => (read[at] === null ? [{ id, name: nameOfDamaged(values[at]) }] : [])),
    };
  });
}

/** A stored deck, deleted or not; null when there is none of this id, or it is damaged. */
export function loadDeck(id: string): Promise<Result<KeptDeck | null, StoreProblem>> {
  return attempt(async (database) => parseKeptDeck(await database.get('decks', id)));
}

/** Stores a deck, in place of what has its id. */
export function putDeck(deck: KeptDeck): Promise<Result<KeptDeck, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction('decks', 'readwrite', { durability: 'strict' });
    await whole(transaction, [() => transaction.store.put(deck)]);
    return deck;
  });
}

/**
 * Changes a deck as it stands in the store now, so that two windows never overwrite each other's changes. `change` answers null where
 * there is nothing to be done; so does this, also when the deck is not there.
 */
export function changeStoredDeck(
  id: string,
  change: (deck: KeptDeck) => KeptDeck | null,
): Promise<Result<KeptDeck | null, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction('decks', 'readwrite', { durability: 'strict' });
    const deck = parseKeptDeck(await transaction.store.get(id));
    const next = deck === null ? null : change(deck);
    await whole(transaction, next === null ? [] : [() => transaction.store.put(next)]);
    return next;
  });
}

/** Takes a stored deck away for good: one that is damaged, on a person's word. */
export function removeStoredDeck(id: string): Promise<Result<void, StoreProblem>> {
  return attempt((database) => database.delete('decks', id));
}

/** Clears away the decks that were deleted before the given time. */
export function sweepDecks(before: number): Promise<Result<void, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction('decks', 'readwrite');
    const all = await transaction.store.getAll();
    const gone = all.filter((value) => {
      const deletedAt = parseKeptDeck(value)?.deletedAt ?? null;
      return deletedAt !== null && deletedAt < before;
    });
    await whole(
      transaction,
      gone.map(
        ({ id }) =>
          () =>
            transaction.store.delete(id),
      ),
    );
  });
}

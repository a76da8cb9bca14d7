import type { Deck } from '../core/deck/deck.ts';
import { isSameDeck } from '../core/deck/editDeck.ts';
import type { KeptDeck } from '../core/deck/keptDeck.ts';
import { broughtDeck, decksChanged, readDeck } from './decks.ts';
import {
  alive,
  deckSave,
  heldDeck,
  isKept,
  isWriting,
  refreshList,
  showDeck,
  tellOtherWindows,
  writeInTurn,
} from './heldDecks.ts';
import { newId } from './newId.ts';
import { askPersistence } from './storageState.ts';
import { changeStoredDeck, putDeck, removeStoredDeck } from './store/deckStore.ts';

type Change = (deck: KeptDeck) => KeptDeck | null;
type Written = ReturnType<typeof changeStoredDeck>;

/** Keeps a new deck. It can be used at once; deckSave tells whether it is kept. */
export async function keepDeck(
  { name, slides }: Pick<Deck, 'name' | 'slides'>,
  now = Date.now(),
): Promise<KeptDeck> {
  const deck: KeptDeck = { id: newId(), name, slides, createdAt: now, changedAt: now, deletedAt: null };
  await write(deck, () => putDeck(deck));
  void askPersistence('first');
  return deck;
}

/**
 * Changes a deck: shown at once, then made on what the store has then, so that another window's change of the same moment stays.
 * Null when there is no such deck any more.
 */
export async function saveDeck(
  id: string,
  change: (deck: Deck) => Pick<Deck, 'name' | 'slides'>,
  now = Date.now(),
): Promise<KeptDeck | null> {
  const before = alive(heldDeck(id)?.deck ?? (await readDeck(id)));
  if (before === null) return null;
  return changeDeck(before, (deck) =>
    alive(deck) === null ? null : { ...deck, ...change(deck), changedAt: now },
  );
}

/** Deletes a deck, or with null takes that back. Null when it is gone for good. */
export async function deleteDeck(id: string, deletedAt: number | null): Promise<KeptDeck | null> {
  const before = heldDeck(id)?.deck ?? (await readDeck(id));
  return before === null ? null : changeDeck(before, (deck) => ({ ...deck, deletedAt }));
}

/** Tries once more to write what could not be kept. */
export async function saveAgain(id: string): Promise<void> {
  const deck = heldDeck(id)?.deck;
  if (deck !== undefined) await write(deck, () => putDeck(deck));
}

/** Takes a damaged deck away for good. */
export async function removeDamaged(id: string): Promise<void> {
  await removeStoredDeck(id);
  decksChanged();
}

async function changeDeck(before: KeptDeck, change: Change): Promise<KeptDeck | null> {
  const next = change(before);
  if (next === null) return null;
  return write(next, () => {
    const now = heldDeck(next.id);
    // what could not be written before is written with all that came since
    return now === undefined || isKept(now.save) ? changeOrPut(change, next) : putDeck(now.deck);
  });
}

/** Changes a stored deck; one that came with the program is stored with its first change. */
async function changeOrPut(change: Change, next: KeptDeck): Written {
  const changed = await changeStoredDeck(next.id, change);
  return changed.ok && changed.value === null && broughtDeck(next.id) !== null ? putDeck(next) : changed;
}

/** Shows a deck and writes it in its turn. What is shown stays when that fails, and is said to be in this window only. */
async function write(deck: KeptDeck, put: () => Written): Promise<KeptDeck | null> {
  const { id } = deck;
  const save = deckSave(id);
  showDeck(id, { deck, save: isKept(save) ? 'saving' : save });
  const result = await writeInTurn(id, put);
  const shown = heldDeck(id)?.deck ?? deck;
  if (!result.ok) showDeck(id, { deck: shown, save: result.problem });
  else if (result.value === null) showDeck(id, null);
  else if (!isWriting(id))
    // slides that have not changed stay the same objects, and are not drawn anew
    showDeck(id, {
      deck: isSameDeck(shown, result.value) ? { ...result.value, slides: shown.slides } : result.value,
      save: 'saved',
    });
  if (result.ok) tellOtherWindows();
  refreshList();
  return result.ok ? result.value : shown;
}

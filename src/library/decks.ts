import { queryOptions } from '@tanstack/react-query';
import type { KeptDeck } from '../core/deck/keptDeck.ts';
import { embedded } from './embedded.ts';
import {
  alive,
  allWritten,
  DECK_KEY,
  DECK_LIST_KEY,
  heldDeck,
  heldDecks,
  isKept,
  isWriting,
  refreshDecks,
  seeStored,
  showDecksTo,
  tellOtherWindows,
} from './heldDecks.ts';
import type { StoreProblem } from './store/database.ts';
import { allDecks, type DamagedDeck, loadDeck, sweepDecks } from './store/deckStore.ts';

export interface DeckList {
  /** The last changed first. */
  readonly decks: readonly KeptDeck[];
  readonly damaged: readonly DamagedDeck[];
  /** Why what is stored cannot be read; the decks are then those of this window. */
  readonly problem: StoreProblem | null;
}

const UNDO_MS = 24 * 60 * 60 * 1000;
let swept = false;

/** A kept deck; null when there is none of this id, or it is deleted. Changes here and in other windows come by themselves. */
export function deckQuery(id: string | null) {
  return queryOptions({
    queryKey: [DECK_KEY, id] as const,
    queryFn: async ({ client }): Promise<KeptDeck | null> => {
      showDecksTo(client);
      return id === null ? null : alive(await readDeck(id));
    },
    enabled: id !== null,
  });
}

/** The kept decks. */
export function decksQuery() {
  return queryOptions({
    queryKey: DECK_LIST_KEY,
    queryFn: async ({ client }): Promise<DeckList> => {
      showDecksTo(client);
      return readDecks();
    },
  });
}

/** Every deck that there is, for a backup: what is stored, and what is only in this window. */
export async function decksHere(): Promise<readonly KeptDeck[]> {
  return (await readDecks()).decks;
}

/** Reads the decks anew, here and in the other windows: something else has written them. */
export function decksChanged(): void {
  tellOtherWindows();
  refreshDecks();
}

/** The deck as this window has it: with what is not written yet. */
export async function readDeck(id: string): Promise<KeptDeck | null> {
  await allWritten();
  const here = heldDeck(id);
  if (here !== undefined && !isKept(here.save)) return here.deck;
  const stored = await loadDeck(id);
  if (!stored.ok) return here?.deck ?? broughtDeck(id);
  if (isWriting(id)) return heldDeck(id)?.deck ?? null;
  seeStored(id, stored.value);
  return stored.value ?? broughtDeck(id);
}

/** A deck that came in one file with the program. */
export function broughtDeck(id: string): KeptDeck | null {
  return embedded().decks.find((deck) => deck.id === id) ?? null;
}

async function readDecks(now = Date.now()): Promise<DeckList> {
  if (!swept) {
    swept = true;
    await sweepDecks(now - UNDO_MS);
  }
  await allWritten();
  const stored = await allDecks();
  const here = heldDecks()
    .filter(({ save }) => !stored.ok || !isKept(save))
    .map(({ deck }) => deck);
  const unkept = new Set(here.map(({ id }) => id));
  const kept = stored.ok ? stored.value.decks.filter(({ id }) => !unkept.has(id)) : [];
  const known = new Set([...unkept, ...kept.map(({ id }) => id)]);
  const all = [...here, ...kept, ...embedded().decks.filter(({ id }) => !known.has(id))];
  return {
    decks: all
      .filter(({ deletedAt }) => deletedAt === null)
      .sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1)),
    damaged: stored.ok ? stored.value.damaged : [],
    problem: stored.ok ? null : stored.problem,
  };
}

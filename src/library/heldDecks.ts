import type { QueryClient } from '@tanstack/react-query';
import type { KeptDeck } from '../core/deck/keptDeck.ts';
import { createListeners } from '../core/listeners.ts';
import type { StoreProblem } from './store/database.ts';

/** Whether the last change of a deck is kept in this browser; a problem: it is only in this window. */
export type DeckSave = 'saving' | 'saved' | StoreProblem;

export interface HeldDeck {
  readonly deck: KeptDeck;
  readonly save: DeckSave;
}

/** The query of one deck, and that of them all. */
export const DECK_KEY = 'deck';
export const DECK_LIST_KEY = ['decks'] as const;

/** The decks that this window has seen, each with all of its changes, written or not. */
const held = new Map<string, HeldDeck>();
/** How many changes of a deck are on their way to the store. */
const writing = new Map<string, number>();
const clients = new Set<QueryClient>();
const listeners = createListeners();
let turn: Promise<unknown> = Promise.resolve();

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongbi:decks');
channel?.addEventListener('message', refreshDecks);
if (typeof window !== 'undefined')
  window.addEventListener('beforeunload', (event) => {
    if (heldDecks().some(({ deck, save }) => save !== 'saved' && deck.deletedAt === null))
      event.preventDefault();
  });

export function heldDeck(id: string): HeldDeck | undefined {
  return held.get(id);
}

export function heldDecks(): readonly HeldDeck[] {
  return [...held.values()];
}

/** How the last change of a deck went. */
export function deckSave(id: string): DeckSave {
  return held.get(id)?.save ?? 'saved';
}

/** It is in the store, or on its way there. */
export function isKept(save: DeckSave): boolean {
  return save === 'saved' || save === 'saving';
}

export function alive(deck: KeptDeck | null): KeptDeck | null {
  return deck === null || deck.deletedAt !== null ? null : deck;
}

/** Is called when a deck has changed, or has been written. */
export const onDecks = listeners.add;

/** From now on what changes is shown by this client's queries too. */
export function showDecksTo(client: QueryClient): void {
  clients.add(client);
}

/** Takes a deck as it is stored, without saying so: null where there is none. */
export function seeStored(id: string, deck: KeptDeck | null): void {
  if (deck === null) held.delete(id);
  else held.set(id, { deck, save: 'saved' });
}

/** Shows a deck as it is now; null: it is gone for good. */
export function showDeck(id: string, next: HeldDeck | null): void {
  if (next === null) held.delete(id);
  else held.set(id, next);
  for (const client of clients) client.setQueryData([DECK_KEY, id], alive(next?.deck ?? null));
  listeners.tell();
}

/** Reads the decks anew here. */
export function refreshDecks(): void {
  for (const client of clients) void client.invalidateQueries({ queryKey: [DECK_KEY] });
  refreshList();
}

export function refreshList(): void {
  for (const client of clients) void client.invalidateQueries({ queryKey: DECK_LIST_KEY });
}

/** The other windows read the decks anew. */
export function tellOtherWindows(): void {
  channel?.postMessage('changed');
}

/** Writes of this window go one after the other. */
export async function writeInTurn<T>(id: string, put: () => Promise<T>): Promise<T> {
  writing.set(id, (writing.get(id) ?? 0) + 1);
  const written = turn.then(put);
  turn = written;
  const result = await written;
  writing.set(id, (writing.get(id) ?? 1) - 1);
  return result;
}

/** Whether more changes of a deck are on their way to the store. */
export function isWriting(id: string): boolean {
  return (writing.get(id) ?? 0) > 0;
}

/** Waits for what is on its way to the store. */
export async function allWritten(): Promise<void> {
  await turn;
}

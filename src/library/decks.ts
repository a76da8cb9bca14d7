import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { Deck } from '../core/deck/deck.ts';
import { isSameDeck } from '../core/deck/editDeck.ts';
import type { KeptDeck } from '../core/deck/keptDeck.ts';
import { embedded } from './embedded.ts';
import { newId } from './newId.ts';
import { askPersistence } from './storageState.ts';
import type { StoreProblem } from './store/database.ts';
import {
  allDecks,
  changeStoredDeck,
  type DamagedDeck,
  loadDeck,
  putDeck,
  removeStoredDeck,
  sweepDecks,
} from './store/deckStore.ts';

/** Whether the last change of a deck is kept in this browser; a problem: it is only in this window. */
export type DeckSave = 'saving' | 'saved' | StoreProblem;

export interface DeckList {
  /** The last changed first. */
  readonly decks: readonly KeptDeck[];
  readonly damaged: readonly DamagedDeck[];
  /** Why what is stored cannot be read; the decks are then those of this window. */
  readonly problem: StoreProblem | null;
}

const UNDO_MS = 24 * 60 * 60 * 1000;
const LIST = ['decks'] as const;

interface HeldDeck {
  readonly deck: KeptDeck;
  readonly save: DeckSave;
}

/** The decks that this window has seen, each with all of its changes, written or not. */
const held = new Map<string, HeldDeck>();
/** How many changes of a deck are on their way to the store. */
const writing = new Map<string, number>();
const clients = new Set<QueryClient>();
const listeners = new Set<() => void>();
let turn: Promise<unknown> = Promise.resolve();
let swept = false;

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongbi:decks');
channel?.addEventListener('message', refreshQueries);
if (typeof window !== 'undefined')
  window.addEventListener('beforeunload', (event) => {
    if ([...held.values()].some(({ deck, save }) => save !== 'saved' && deck.deletedAt === null))
      event.preventDefault();
  });

/** A kept deck; null when there is none of this id, or it is deleted. Changes here and in other windows come by themselves. */
export function deckQuery(id: string | null) {
  return queryOptions({
    queryKey: ['deck', id] as const,
    queryFn: async ({ client }): Promise<KeptDeck | null> => {
      clients.add(client);
      return id === null ? null : alive(await readDeck(id));
    },
    enabled: id !== null,
  });
}

/** The kept decks. */
export function decksQuery() {
  return queryOptions({
    queryKey: LIST,
    queryFn: async ({ client }): Promise<DeckList> => {
      clients.add(client);
      return readDecks();
    },
  });
}

/** How the last change of a deck went. */
export function deckSave(id: string): DeckSave {
  return held.get(id)?.save ?? 'saved';
}

/** Is called when a deck has changed, or has been written. */
export function onDecks(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

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
  const before = alive(held.get(id)?.deck ?? (await readDeck(id)));
  if (before === null) return null;
  const changed = (deck: KeptDeck): KeptDeck | null =>
    alive(deck) === null ? null : { ...deck, ...change(deck), changedAt: now };
  return changeDeck(id, before, changed);
}

/** Deletes a deck, or with null takes that back. Null when it is gone for good. */
export async function deleteDeck(id: string, deletedAt: number | null): Promise<KeptDeck | null> {
  const before = held.get(id)?.deck ?? (await readDeck(id));
  return before === null ? null : changeDeck(id, before, (deck) => ({ ...deck, deletedAt }));
}

/** Tries once more to write what could not be kept. */
export async function saveAgain(id: string): Promise<void> {
  const deck = held.get(id)?.deck;
  if (deck !== undefined) await write(deck, () => putDeck(deck));
}

/** Takes a damaged deck away for good. */
export async function removeDamaged(id: string): Promise<void> {
  await removeStoredDeck(id);
  tellOthers();
}

/** Every deck that there is, for a backup: what is stored, and what is only in this window. */
export async function decksHere(): Promise<readonly KeptDeck[]> {
  return (await readDecks()).decks;
}

/** Reads the decks anew, here and in the other windows: something else has written them. */
export function tellOthers(): void {
  channel?.postMessage('changed');
  refreshQueries();
}

async function changeDeck(
  id: string,
  before: KeptDeck,
  change: (deck: KeptDeck) => KeptDeck | null,
): Promise<KeptDeck | null> {
  const next = change(before);
  if (next === null) return null;
  return write(next, () => {
    const now = held.get(id);
    // what could not be written before is written with all that came since
    return now === undefined || isKept(now.save) ? changeOrPut(id, change, next) : putDeck(now.deck);
  });
}

/** Changes a stored deck; one that came with the program is stored with its first change. */
async function changeOrPut(
  id: string,
  change: (deck: KeptDeck) => KeptDeck | null,
  next: KeptDeck,
): ReturnType<typeof changeStoredDeck> {
  const changed = await changeStoredDeck(id, change);
  return changed.ok && changed.value === null && broughtDeck(id) !== null ? putDeck(next) : changed;
}

type Write = () => ReturnType<typeof changeStoredDeck>;

/** Shows a deck and writes it in its turn. What is shown stays when that fails, and is said to be in this window only. */
async function write(deck: KeptDeck, put: Write): Promise<KeptDeck | null> {
  const { id } = deck;
  const save = held.get(id)?.save ?? 'saved';
  hold(id, { deck, save: isKept(save) ? 'saving' : save });
  writing.set(id, (writing.get(id) ?? 0) + 1);
  const written = turn.then(put);
  turn = written;
  const result = await written;
  const left = (writing.get(id) ?? 1) - 1;
  writing.set(id, left);
  const shown = held.get(id)?.deck ?? deck;
  if (!result.ok) hold(id, { deck: shown, save: result.problem });
  else if (result.value === null) letGo(id);
  else if (left === 0)
    // slides that have not changed stay the same objects, and are not drawn anew
    hold(id, {
      deck: isSameDeck(shown, result.value) ? { ...result.value, slides: shown.slides } : result.value,
      save: 'saved',
    });
  if (result.ok) channel?.postMessage('changed');
  void refreshList();
  return result.ok ? result.value : shown;
}

/** The deck as this window has it: with what is not written yet. */
async function readDeck(id: string): Promise<KeptDeck | null> {
  await turn;
  const here = held.get(id);
  if (here !== undefined && !isKept(here.save)) return here.deck;
  const stored = await loadDeck(id);
  if (!stored.ok) return here?.deck ?? broughtDeck(id);
  if ((writing.get(id) ?? 0) > 0) return held.get(id)?.deck ?? null;
  if (stored.value === null) {
    held.delete(id);
    return broughtDeck(id);
  }
  held.set(id, { deck: stored.value, save: 'saved' });
  return stored.value;
}

async function readDecks(now = Date.now()): Promise<DeckList> {
  if (!swept) {
    swept = true;
    await sweepDecks(now - UNDO_MS);
  }
  await turn;
  const stored = await allDecks();
  const here = [...held.values()].filter(({ save }) => !stored.ok || !isKept(save)).map(({ deck }) => deck);
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

function hold(id: string, next: HeldDeck): void {
  held.set(id, next);
  for (const client of clients) client.setQueryData(deckQuery(id).queryKey, alive(next.deck));
  tell();
}

function letGo(id: string): void {
  held.delete(id);
  for (const client of clients) client.setQueryData(deckQuery(id).queryKey, null);
  tell();
}

function refreshQueries(): void {
  for (const client of clients) void client.invalidateQueries({ queryKey: ['deck'] });
  void refreshList();
}

async function refreshList(): Promise<void> {
  await Promise.all([...clients].map((client) => client.invalidateQueries({ queryKey: LIST })));
}

function tell(): void {
  for (const listener of listeners) listener();
}

function isKept(save: DeckSave): boolean {
  return save === 'saved' || save === 'saving';
}

/** A deck that came in one file with the program. */
function broughtDeck(id: string): KeptDeck | null {
  return embedded().decks.find((deck) => deck.id === id) ?? null;
}

function alive(deck: KeptDeck | null): KeptDeck | null {
  return deck === null || deck.deletedAt !== null ? null : deck;
}

import type { Deck } from './deck.ts';
import { type DeckEdit, isSameDeck } from './editDeck.ts';

/** What a step did; elsewhere: another window did something. */
export type DeckDeed = DeckEdit['kind'] | 'elsewhere';

interface DeckStep {
  /** The deck before the step where it was done, after it where it was undone. */
  readonly deck: Deck;
  readonly deed: DeckDeed;
  readonly joins: string | null;
}

/** Every state of a deck while it is edited, so that each step can be taken back and taken again. */
export interface DeckHistory {
  readonly past: readonly DeckStep[];
  readonly present: Deck;
  /** The next one first. */
  readonly future: readonly DeckStep[];
}

export const MOST_STEPS = 200;

export function firstState(present: Deck): DeckHistory {
  return { past: [], present, future: [] };
}

/**
 * A step on. One that changes nothing is none, a new one forgets those taken back, and typing in one field (`joins`) is one step
 * until something else is done.
 */
export function takeStep(
  { past, present, future }: DeckHistory,
  next: Deck,
  deed: DeckDeed,
  joins: string | null = null,
): DeckHistory {
  if (isSameDeck(present, next)) return { past, present: next, future };
  if (joins !== null && past.at(-1)?.joins === joins && future.length === 0)
    return { past, present: next, future };
  return { past: [...past, { deck: present, deed, joins }].slice(-MOST_STEPS), present: next, future: [] };
}

/** One step back; the same where there is none. */
export function undoStep(history: DeckHistory): DeckHistory {
  const { past, present, future } = history;
  const last = past.at(-1);
  if (last === undefined) return history;
  return {
    past: past.slice(0, -1),
    present: last.deck,
    future: [{ ...last, deck: present, joins: null }, ...future],
  };
}

/** One step that was taken back, again; the same where there is none. */
export function redoStep(history: DeckHistory): DeckHistory {
  const { past, present, future } = history;
  const [next, ...later] = future;
  if (next === undefined) return history;
  return { past: [...past, { ...next, deck: present }], present: next.deck, future: later };
}

import type { Deck } from '../../core/deck/deck.ts';
import {
  type DeckDeed,
  type DeckHistory,
  firstState,
  redoStep,
  takeStep,
  undoStep,
} from '../../core/deck/deckHistory.ts';
import { type DeckEdit, editDeck, isSameDeck } from '../../core/deck/editDeck.ts';
import { createListeners } from '../../core/listeners.ts';
import { saveDeck } from '../../library/keepDecks.ts';

/** The steps of the decks that are edited in this window. They outlast the page, so that a look at the stage forgets none. */
const histories = new Map<string, DeckHistory>();
const listeners = createListeners();

export function deckSteps(id: string): DeckHistory | null {
  return histories.get(id) ?? null;
}

export const onDeckSteps = listeners.add;

/** Takes note of a deck as it is kept. Answers whether another window has changed it, which is a step too. */
export function seeDeck(deck: Deck): boolean {
  const known = histories.get(deck.id);
  if (known !== undefined && isSameDeck(known.present, deck)) return false;
  keep(deck.id, known === undefined ? firstState(deck) : takeStep(known, deck, 'elsewhere'));
  return known !== undefined;
}

/** Changes a deck: at once here, then in what is kept. Answers the deck as it is then. */
export function takeDeckStep(deck: Deck, edit: DeckEdit): Deck {
  const history = histories.get(deck.id) ?? firstState(deck);
  const next = editDeck(history.present, edit);
  if (next === history.present) return next;
  keep(deck.id, takeStep(history, next, edit.kind, fieldOf(edit)));
  void saveDeck(deck.id, (kept) => editDeck(kept, edit));
  return next;
}

/** Takes the last step back, or takes it again. Answers what it was; null where there is none. */
export function moveDeckStep(id: string, way: 'undo' | 'redo'): DeckDeed | null {
  const history = histories.get(id);
  const step = way === 'undo' ? history?.past.at(-1) : history?.future[0];
  if (history === undefined || step === undefined) return null;
  const next = way === 'undo' ? undoStep(history) : redoStep(history);
  keep(id, next);
  void saveDeck(id, () => next.present);
  return step.deed;
}

/** Typing in one field is one step. */
function fieldOf(edit: DeckEdit): string | null {
  switch (edit.kind) {
    case 'caption':
    case 'notes':
      return `${edit.kind} ${edit.id}`;
    case 'rename':
      return edit.kind;
    default:
      return null;
  }
}

function keep(id: string, history: DeckHistory): void {
  histories.set(id, history);
  listeners.tell();
}

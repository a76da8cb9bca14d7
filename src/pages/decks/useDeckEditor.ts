import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Deck } from '../../core/deck/deck.ts';
import type { DeckDeed } from '../../core/deck/deckHistory.ts';
import type { DeckEdit } from '../../core/deck/editDeck.ts';
import { type DeckSave, deckSave, onDecks } from '../../library/heldDecks.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import { isTyping } from '../../ui/isTyping.ts';
import { useKeydown } from '../../ui/useKeydown.ts';
import { deckSteps, moveDeckStep, onDeckSteps, seeDeck, takeDeckStep } from './deckSteps.ts';

export interface DeckEditor {
  /** Answers the deck as it is then. `said`: what is announced. */
  readonly edit: (edit: DeckEdit, said?: string) => Deck;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What undo would take back; null where there is nothing. */
  readonly undoes: DeckDeed | null;
  readonly redoes: DeckDeed | null;
  readonly save: DeckSave;
  /** What was done last, to be read out. */
  readonly said: string;
}

/** Editing of a kept deck, with every step to take back; also by Ctrl Z and Ctrl Shift Z outside of fields. */
export function useDeckEditor(deck: Deck, words: DecksMessages): DeckEditor {
  const { id } = deck;
  const history = useSyncExternalStore(onDeckSteps, () => deckSteps(id));
  const save = useSyncExternalStore(onDecks, () => deckSave(id));
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (seeDeck(deck)) setSaid(words.elsewhere);
  }, [deck, words]);
  const move = (way: 'undo' | 'redo'): void => {
    const deed = moveDeckStep(id, way);
    if (deed !== null) setSaid((way === 'undo' ? words.undone : words.redone)(words.deeds[deed]));
  };
  useStepKeys(move);
  return {
    edit: (edit, what = '') => {
      setSaid(what);
      return takeDeckStep(deck, edit);
    },
    undo: () => move('undo'),
    redo: () => move('redo'),
    undoes: history?.past.at(-1)?.deed ?? null,
    redoes: history?.future[0]?.deed ?? null,
    save,
    said,
  };
}

function useStepKeys(move: (way: 'undo' | 'redo') => void): void {
  useKeydown((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || isTyping(event)) return;
    const way =
      event.code === 'KeyZ' ? (event.shiftKey ? 'redo' : 'undo') : event.code === 'KeyY' ? 'redo' : null;
    if (way === null) return;
    event.preventDefault();
    move(way);
  });
}

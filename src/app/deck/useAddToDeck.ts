import { useState } from 'react';
import { type Deck, type SlideView, viewSlide } from '../../core/deck/deck.ts';
import { editDeck, placeToAdd } from '../../core/deck/editDeck.ts';
import { deckSave } from '../../library/heldDecks.ts';
import { deleteDeck, keepDeck, saveDeck } from '../../library/keepDecks.ts';
import { newId } from '../../library/newId.ts';

/** A view that was just added to a deck. */
export interface AddedSlide {
  readonly deck: string;
  readonly name: string;
  readonly slide: string;
  /** Its place, from 1. */
  readonly at: number;
  /** It began the deck. */
  readonly isNew: boolean;
  /** The deck could not be kept: it is in this window only. */
  readonly unkept: boolean;
}

export type Adding =
  | { readonly kind: 'idle' | 'undone' | 'failed' }
  | { readonly kind: 'full'; readonly name: string }
  | { readonly kind: 'added'; readonly added: AddedSlide };

const IDLE: Adding = { kind: 'idle' };

/** Adding what is looked at to a deck or to a new one, and taking that back. */
export function useAddToDeck() {
  const [adding, setAdding] = useState<Adding>(IDLE);
  const said = (deck: Deck, slide: string, isNew: boolean): Adding => ({
    kind: 'added',
    added: {
      deck: deck.id,
      name: deck.name,
      slide,
      at: deck.slides.findIndex(({ id }) => id === slide) + 1,
      isNew,
      unkept: !['saved', 'saving'].includes(deckSave(deck.id)),
    },
  });
  return {
    adding,
    close: () => setAdding(IDLE),
    addTo: async (deck: Deck, view: SlideView): Promise<void> => {
      const slide = viewSlide(view, newId());
      const saved = await saveDeck(deck.id, (kept) =>
        editDeck(kept, { kind: 'insert', slides: [slide], at: placeToAdd(kept) }),
      );
      if (saved === null) setAdding({ kind: 'failed' });
      else if (!saved.slides.some(({ id }) => id === slide.id)) setAdding({ kind: 'full', name: deck.name });
      else setAdding(said(saved, slide.id, false));
    },
    addToNew: async (name: string, view: SlideView): Promise<void> => {
      const slide = viewSlide(view, newId());
      setAdding(said(await keepDeck({ name, slides: [slide] }), slide.id, true));
    },
    takeBack: async ({ deck, slide, isNew }: AddedSlide): Promise<void> => {
      if (isNew) await deleteDeck(deck, Date.now());
      else await saveDeck(deck, (kept) => editDeck(kept, { kind: 'remove', id: slide }));
      setAdding({ kind: 'undone' });
    },
  };
}

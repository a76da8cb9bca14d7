import type { DecksView } from '../../core/view/view.ts';
import { DeckEditorPage } from '../../pages/decks/DeckEditorPage.tsx';
import { DecksPage } from '../../pages/decks/DecksPage.tsx';
import { useDeckSlides } from './useDeckSlides.ts';

/** The kept decks, or the one that the address names, being edited. */
export function DecksRoute({ view }: { readonly view: DecksView }) {
  const { deck } = view;
  return deck === null ? <DecksPage view={view} /> : <EditedDeck view={{ ...view, deck }} />;
}

function EditedDeck({ view }: { readonly view: DecksView & { readonly deck: string } }) {
  const state = useDeckSlides({ ...view, only: null, comparison: null });
  return <DeckEditorPage view={view} state={state} />;
}

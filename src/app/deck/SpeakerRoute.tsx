import type { SpeakerView } from '../../core/view/view.ts';
import { SpeakerPage } from '../../pages/present/speaker/SpeakerPage.tsx';
import { useDeckSlides } from './useDeckSlides.ts';
import { useHeldDeck } from './useHeldDeck.ts';

/** The presenter's window with the deck that its address names. */
export function SpeakerRoute({ view }: { readonly view: SpeakerView }) {
  return <SpeakerPage view={view} state={useHeldDeck(view, useDeckSlides(view))} />;
}

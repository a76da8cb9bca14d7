import { isSlideView, slideAddress } from '../../core/deck/deck.ts';
import { presentView } from '../../core/view/formatView.ts';
import type { PresentView, View } from '../../core/view/view.ts';

/** The stage with what is looked at alone; where that is no slide, with the deck. */
export function stageOfView(view: View, comparison: string | null): PresentView {
  return isSlideView(view) ? presentView(view, { only: slideAddress(view) }) : stageOfDeck(view, comparison);
}

/** The stage with the deck that is edited, else with the one by rule of the data at hand, which takes in a comparison. */
export function stageOfDeck(view: View, comparison: string | null): PresentView {
  return view.page === 'decks' && view.deck !== null
    ? { ...presentView(view, { deck: view.deck }), slide: view.slide }
    : presentView(view, { comparison });
}

import type { PresentView } from '../../core/view/view.ts';
import { PresentPage } from '../../pages/present/PresentPage.tsx';
import { OfflineHost } from '../offline/OfflineHost.tsx';
import { FindOnStage } from './FindOnStage.tsx';
import { useDeckSlides } from './useDeckSlides.ts';
import { useHeldDeck } from './useHeldDeck.ts';

/** The stage with the deck that its address names; the search stands ready, since there may be no network to fetch it by. */
export function PresentRoute({ view }: { readonly view: PresentView }) {
  const state = useHeldDeck(view, useDeckSlides(view));
  return (
    <>
      <OfflineHost />
      <PresentPage view={view} state={state} FindDialog={FindOnStage} />
    </>
  );
}

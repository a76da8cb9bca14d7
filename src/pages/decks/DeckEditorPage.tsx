import { useState } from 'react';
import type { DeckState } from '../../core/deck/deckState.ts';
import { decksView } from '../../core/view/formatView.ts';
import type { DecksView } from '../../core/view/view.ts';
import { deleteDeck } from '../../library/keepDecks.ts';
import { decksMessages } from '../../text/messages/decks.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage, useText } from '../../ui/Language.tsx';
import listPage from '../../ui/listPage.module.css';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './DeckEditor.module.css';
import { DeckEditor } from './DeckEditor.tsx';
import { deckSteps } from './deckSteps.ts';

interface DeckEditorPageProps {
  readonly view: DecksView & { readonly deck: string };
  readonly state: DeckState;
}

/** The deck that the address names, to be edited; or why it is not there. */
export function DeckEditorPage({ view, state }: DeckEditorPageProps) {
  const { shell } = useText();
  switch (state.kind) {
    case 'loading':
      return <Skeleton label={shell.loading} />;
    case 'gone':
      return <GoneDeck view={view} />;
    case 'ready':
      return <DeckEditor key={state.deck.id} view={view} state={state} />;
  }
}

function GoneDeck({ view }: Pick<DeckEditorPageProps, 'view'>) {
  const words = decksMessages(useLanguage());
  const [lost, setLost] = useState(false);
  usePageTitle(words.title);
  // it was open here when another window deleted it
  const isDeleted = deckSteps(view.deck) !== null && !lost;
  return (
    <article className={css.page}>
      <div className={listPage.empty}>
        <h1 className={listPage.title}>{isDeleted ? words.deletedElsewhere : words.gone}</h1>
        {!isDeleted && <p className={css.hint}>{words.goneHint}</p>}
        <div className={css.ways}>
          {isDeleted && (
            <button
              type="button"
              className={controls.primary}
              onClick={() => void deleteDeck(view.deck, null).then((back) => setLost(back === null))}
            >
              {words.bringBack}
            </button>
          )}
          <ViewLink to={decksView(view)} className={controls.button}>
            {words.all}
          </ViewLink>
        </div>
      </div>
    </article>
  );
}

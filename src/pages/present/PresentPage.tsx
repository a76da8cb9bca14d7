import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import type { DeckState } from '../../core/deck/deckState.ts';
import { decksView, overviewView } from '../../core/view/formatView.ts';
import type { PresentView } from '../../core/view/view.ts';
import { stageMessages } from '../../text/messages/stage.ts';
import { prepareCharts } from '../../ui/Chart.tsx';
import { useLanguage } from '../../ui/Language.tsx';
import '../../ui/slide/stage.css';
import { ViewLink } from '../../ui/ViewLink.tsx';
import type { FindDialog } from './findDialog.ts';
import css from './Stage.module.css';
import { Stage } from './Stage.tsx';
import { storedSettings } from './stageSettings.ts';
import { type ReadyDeck, useStage } from './useStage.ts';

interface PresentPageProps {
  readonly view: PresentView;
  readonly state: DeckState;
  readonly FindDialog: FindDialog;
}

/** The stage: one slide of the deck on the whole screen. */
export function PresentPage({ view, state, FindDialog }: PresentPageProps) {
  const words = stageMessages(useLanguage());
  // the page behind would show its scroll bar beside the stage
  useLayoutEffect(() => {
    document.documentElement.style.overflow = 'hidden';
    return () => {
      document.documentElement.style.overflow = '';
    };
  }, []);
  useEffect(() => void prepareCharts().catch(() => undefined), []);
  switch (state.kind) {
    case 'loading':
      return (
        <Sentence>
          <p role="status">{words.loading}</p>
        </Sentence>
      );
    case 'gone':
      return <WayBack view={view} text={words.gone} />;
    case 'ready':
      return <ReadyStage view={view} deck={state} FindDialog={FindDialog} />;
  }
}

interface ReadyStageProps {
  readonly view: PresentView;
  readonly deck: ReadyDeck;
  readonly FindDialog: FindDialog;
}

function ReadyStage({ view, deck, FindDialog }: ReadyStageProps) {
  const words = stageMessages(useLanguage());
  const control = useStage(view, deck);
  return control.shown === null ? (
    <WayBack view={view} text={words.empty} />
  ) : (
    <Stage view={view} deck={deck} control={control} shown={control.shown} FindDialog={FindDialog} />
  );
}

function WayBack({ view, text }: { readonly view: PresentView; readonly text: string }) {
  const words = stageMessages(useLanguage());
  return (
    <Sentence>
      <h1>{text}</h1>
      <p>
        <ViewLink to={overviewView(view)}>{words.toOverview}</ViewLink>
        {'　'}
        <ViewLink to={decksView(view)}>{words.toDecks}</ViewLink>
      </p>
    </Sentence>
  );
}

function Sentence({ children }: { readonly children: ReactNode }) {
  return (
    <main className={css.stage} data-stage={storedSettings().palette}>
      <div className={css.message}>{children}</div>
    </main>
  );
}

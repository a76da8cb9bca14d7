import { useEffect } from 'react';
import type { DeckState } from '../../../core/deck/deckState.ts';
import type { SpeakerView } from '../../../core/view/view.ts';
import { stageMessages } from '../../../text/messages/stage.ts';
import { prepareCharts } from '../../../ui/Chart.tsx';
import { useLanguage } from '../../../ui/Language.tsx';
import { SpeakerDesk } from './SpeakerDesk.tsx';
import css from './SpeakerPage.module.css';

interface SpeakerPageProps {
  readonly view: SpeakerView;
  readonly state: DeckState;
}

/** The presenter's own window: this slide's notes, the next slide, the time. */
export function SpeakerPage({ view, state }: SpeakerPageProps) {
  const words = stageMessages(useLanguage());
  useEffect(() => void prepareCharts().catch(() => undefined), []);
  if (state.kind === 'ready') return <SpeakerDesk view={view} deck={state} words={words} />;
  return (
    <main className={css.message}>
      <p role="status">{state.kind === 'loading' ? words.loading : words.gone}</p>
    </main>
  );
}

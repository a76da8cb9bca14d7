import type { DeckState } from '../../../core/deck/deckState.ts';
import type { SpeakerView } from '../../../core/view/view.ts';

interface SpeakerPageProps {
  readonly view: SpeakerView;
  readonly state: DeckState;
}

/** The presenter's own window: this slide's notes, the next slide, the time. */
export function SpeakerPage({ state }: SpeakerPageProps) {
  if (state.kind !== 'ready') return null;
  return (
    <ol>
      {state.slides.map(({ slide }) => (
        <li key={slide.id}>{slide.notes}</li>
      ))}
    </ol>
  );
}

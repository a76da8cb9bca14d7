import type { DeckState } from '../../core/deck/deckState.ts';
import type { PresentView } from '../../core/view/view.ts';
import { SlideFace } from '../../ui/slide/SlideFace.tsx';

interface PresentPageProps {
  readonly view: PresentView;
  readonly state: DeckState;
}

/** The stage: one slide of the deck on the whole screen. */
export function PresentPage({ view, state }: PresentPageProps) {
  if (state.kind !== 'ready') return null;
  const shown = state.slides.filter(({ slide }) => !slide.hidden);
  const at = Math.max(
    0,
    shown.findIndex(({ slide }) => slide.id === view.slide),
  );
  const current = shown[at];
  if (current === undefined) return null;
  return (
    <main>
      <SlideFace
        slide={current.slide}
        content={current.content}
        step={view.step}
        number={at + 1}
        total={shown.length}
        palette="dark"
      />
    </main>
  );
}

import type { DeckState } from '../../core/deck/deckState.ts';
import type { ReportView } from '../../core/view/view.ts';

interface ReportPageProps {
  readonly view: ReportView;
  readonly state: DeckState;
}

/** What is printed, laid out on A4. */
export function ReportPage({ view, state }: ReportPageProps) {
  return (
    <p>
      {view.of} {state.kind}
    </p>
  );
}

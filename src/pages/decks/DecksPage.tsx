import type { DecksView } from '../../core/view/view.ts';

interface DecksPageProps {
  readonly view: DecksView;
}

/** The kept decks, and one of them being edited. */
export function DecksPage({ view }: DecksPageProps) {
  return <p>{view.deck}</p>;
}

import type { Deck } from '../../core/deck/deck.ts';
import { reportView } from '../../core/view/formatView.ts';
import type { DecksView } from '../../core/view/view.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx';
import { go } from '../../ui/viewState.ts';

/** What a deck can be handed out as, under a heading. */
export interface HandOutGroup {
  readonly title: string;
  readonly actions: readonly MenuAction[];
}

interface DeckHandOutProps {
  readonly deck: Deck;
  readonly view: DecksView;
  readonly words: DecksMessages;
  /** Files that the deck is written as. */
  readonly files: readonly HandOutGroup[];
}

/** Everything that a deck can be taken away as. */
export function DeckHandOut({ deck, view, words, files }: DeckHandOutProps) {
  const print: MenuAction = {
    text: words.print,
    run: () => {
      go(reportView(view, 'deck', { deck: deck.id }));
      return Promise.resolve('');
    },
  };
  return (
    <ActionMenu
      label={words.handOut}
      making={words.making}
      failed={words.handOutFailed}
      groups={[...files, { title: words.paper, actions: [print] }]}
    />
  );
}

import { slideAddress } from '../core/deck/deck.ts';
import { presentView } from '../core/view/formatView.ts';
import type { PresentView, View } from '../core/view/view.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import type { MenuAction } from './ActionMenu.tsx';
import { askOffline } from './offlineRequest.ts';

/** Asks for the page as an offline file, which holds the data too. */
export function offlineAction(
  view: View,
  words: HandOutMessages,
): MenuAction & { readonly run: () => Promise<string> } {
  return {
    text: words.forms.offline,
    run: async () => {
      askOffline(stageOf(view));
      return '';
    },
  };
}

/** The stage with what a page is about: its deck, or the one by rule with the comparison that is open. */
function stageOf(view: View): PresentView {
  switch (view.page) {
    case 'present':
    case 'speaker':
    case 'report':
      return presentView(view, view);
    case 'decks':
      return presentView(view, { deck: view.deck });
    case 'compare':
      return presentView(view, { comparison: slideAddress(view) });
    default:
      return presentView(view);
  }
}

import { formatView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import type { MenuAction } from './ActionMenu.tsx';
import { copyText } from './copyText.ts';
import { offlineAction } from './offlineAction.ts';

interface LinkFacts {
  readonly view: View;
  /** The data, or the deck, is in this browser alone. */
  readonly onlyHere: boolean;
}

/** Copies the address of a view, which holds all of it but the sender's theme; says at once where it cannot be followed. */
export function linkAction({ view, onlyHere }: LinkFacts, words: HandOutMessages): MenuAction {
  return {
    text: words.forms.link,
    run: async () => {
      const { href, hash, protocol } = window.location;
      const page = href.slice(0, href.length - hash.length);
      if (!(await copyText(page + formatView({ ...view, theme: 'system' })))) return words.textNotCopied;
      if (onlyHere)
        return {
          text: words.link.onlyHere,
          offer: { ...offlineAction(view, words), text: words.link.offline },
        };
      return protocol === 'file:' ? words.link.ofFile : words.link.copied;
    },
  };
}

import type { Deck } from '../../core/deck/deck.ts';
import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import { success } from '../../core/result.ts';
import { reportView } from '../../core/view/formatView.ts';
import type { DecksView } from '../../core/view/view.ts';
import { handedOutText } from '../../text/handedOutText.ts';
import { handOutMessages } from '../../text/messages/handout.ts';
import { slideLabel } from '../../text/slideText.ts';
import { ActionMenu, type MenuAction } from '../../ui/ActionMenu.tsx';
import { offlineAction } from '../../ui/offlineAction.ts';
import { printAction } from '../../ui/printAction.ts';
import { useSlideWords } from '../../ui/slide/useSlideWords.ts';

interface DeckHandOutProps {
  readonly deck: Deck;
  readonly slides: readonly ResolvedSlide[];
  /** Id of the slide at hand; null in an empty deck. */
  readonly slide: string | null;
  readonly view: DecksView;
}

/** Everything that a deck can be taken away as. */
export function DeckHandOut({ deck, slides, slide, view }: DeckHandOutProps) {
  const given = useSlideWords();
  const words = handOutMessages(given.lang);
  const own = slides.filter((one) => one.slide.id === slide);
  const pptx = (text: string, of: readonly ResolvedSlide[], name: string): MenuAction => ({
    text,
    run: async () => {
      const { handOutDeck } = await import('../../export/handOutDeck.ts');
      return handedOutText(success(await handOutDeck(of, name, given)), words);
    },
  });
  const name = deck.name || words.groups.slides;
  return (
    <ActionMenu
      words={words}
      groups={[
        {
          title: words.groups.slides,
          actions: [
            ...(slides.length === 0 ? [] : [pptx(words.forms.pptxDeck, slides, name)]),
            ...own.map((one) =>
              pptx(words.forms.pptxSlide, [one], `${name} ${slideLabel(one.content, given)}`),
            ),
            printAction(reportView(view, 'deck', { deck: deck.id }), words),
          ],
        },
        { title: words.groups.offline, actions: [offlineAction(view, words)] },
      ]}
    />
  );
}

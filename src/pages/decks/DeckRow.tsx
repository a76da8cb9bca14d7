import type { KeptDeck } from '../../core/deck/keptDeck.ts';
import { decksView, presentView } from '../../core/view/formatView.ts';
import type { DecksView } from '../../core/view/view.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import { momentText } from '../../text/momentText.ts';
import controls from '../../ui/controls.module.css';
import { enterStage } from '../../ui/enterStage.ts';
import { useLanguage } from '../../ui/Language.tsx';
import listPage from '../../ui/listPage.module.css';
import { ViewLink } from '../../ui/ViewLink.tsx';

interface DeckRowProps {
  readonly deck: KeptDeck;
  readonly view: DecksView;
  readonly words: DecksMessages;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
}

/** One kept deck, opened by its name. */
export function DeckRow({ deck, view, words, onDuplicate, onDelete }: DeckRowProps) {
  const language = useLanguage();
  const name = deck.name || words.emptyName;
  const hidden = deck.slides.filter((slide) => slide.hidden).length;
  const shown = deck.slides.length - hidden;
  return (
    <tr>
      <th scope="row">
        <ViewLink to={decksView(view, deck.id)}>{name}</ViewLink>
      </th>
      <td translate="no">
        {words.pages(shown)}
        {hidden > 0 && <small>{words.hiddenPages(hidden)}</small>}
      </td>
      <td translate="no">
        <time dateTime={new Date(deck.changedAt).toISOString()}>{momentText(deck.changedAt, language)}</time>
      </td>
      <td className={listPage.actions}>
        <button
          type="button"
          className={controls.quiet}
          disabled={shown === 0}
          aria-label={words.presentOf(name)}
          onClick={() => enterStage(presentView(view, { deck: deck.id }))}
        >
          {words.present}
        </button>
        <ViewLink to={decksView(view, deck.id)} className={controls.quiet} aria-label={words.editOf(name)}>
          {words.edit}
        </ViewLink>
        <button
          type="button"
          className={controls.quiet}
          aria-label={words.duplicateOf(name)}
          onClick={onDuplicate}
        >
          {words.duplicate}
        </button>
        <button type="button" className={controls.quiet} aria-label={words.deleteOf(name)} onClick={onDelete}>
          {words.delete}
        </button>
      </td>
    </tr>
  );
}

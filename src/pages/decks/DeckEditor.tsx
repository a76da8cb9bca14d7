import { useCallback } from 'react';
import type { DeckState } from '../../core/deck/deckState.ts';
import { overviewView } from '../../core/view/formatView.ts';
import type { DecksView } from '../../core/view/view.ts';
import { decksMessages } from '../../text/messages/decks.ts';
import { phrasesText } from '../../text/phrase.ts';
import { captionByRule } from '../../text/slideCaption.ts';
import { captionPhrases, slideLabel } from '../../text/slideText.ts';
import controls from '../../ui/controls.module.css';
import { useLanguage } from '../../ui/Language.tsx';
import listPage from '../../ui/listPage.module.css';
import { useSlideWords } from '../../ui/slide/useSlideWords.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { ViewLink } from '../../ui/ViewLink.tsx';
import { go } from '../../ui/viewState.ts';
import css from './DeckEditor.module.css';
import { EditorHead } from './EditorHead.tsx';
import { NewerData } from './NewerData.tsx';
import { SaveProblem } from './SaveLine.tsx';
import { SlideDeeds } from './SlideDeeds.tsx';
import { SlideFields } from './SlideFields.tsx';
import { SlideList } from './SlideList.tsx';
import { SlidePreview } from './SlidePreview.tsx';
import { useDeckEditor } from './useDeckEditor.ts';

interface DeckEditorProps {
  readonly view: DecksView;
  readonly state: Extract<DeckState, { kind: 'ready' }>;
}

/** A kept deck with its slides in order, and the slide at hand as the room will see it. Every change is kept at once. */
export function DeckEditor({ view, state }: DeckEditorProps) {
  const { deck, slides } = state;
  const words = decksMessages(useLanguage());
  const given = useSlideWords();
  const editor = useDeckEditor(deck, words);
  const { edit } = editor;
  usePageTitle(deck.name || words.title);
  const at = Math.max(
    0,
    slides.findIndex(({ slide }) => slide.id === view.slide),
  );
  const resolved = slides[at];
  const count = slides.length;
  const select = useCallback((id: string | null) => go({ ...view, slide: id }, 'replace'), [view]);
  const labelOf = (id: string): string => {
    const found = slides.find(({ slide }) => slide.id === id);
    return found === undefined ? '' : slideLabel(found.content, given);
  };
  const move = (id: string, to: number): void => {
    const moved = edit({ kind: 'move', id, to }, words.moved(labelOf(id), to + 1, count));
    if (moved !== deck) select(id);
  };
  const remove = (id: string): void => {
    select((slides[at + 1] ?? slides[at - 1])?.slide.id ?? null);
    edit({ kind: 'remove', id }, words.removed(labelOf(id), count - 1));
  };
  const duplicate = (id: string): void => {
    const { slides: after } = edit({ kind: 'duplicate', id }, words.duplicated(at + 2));
    select(after[at + 1]?.id ?? id);
  };
  return (
    <article className={css.page}>
      <EditorHead
        deck={deck}
        slide={resolved?.slide.id ?? null}
        view={view}
        editor={editor}
        words={words}
        slides={slides}
      />
      <p className="hidden-text" role="status">
        {editor.said}
      </p>
      <SaveProblem id={deck.id} save={editor.save} words={words} />
      <NewerData deck={deck} words={words} onEdit={edit} />
      {resolved === undefined ? (
        <div className={listPage.empty}>
          <p>{words.emptyDeck}</p>
          <p className={css.hint}>{words.emptyDeckHint}</p>
          <ViewLink to={overviewView(view)} className={controls.button}>
            {words.toOverview}
          </ViewLink>
        </div>
      ) : (
        <div className={css.work}>
          <div className={css.side}>
            <SlideList
              slides={slides}
              current={resolved.slide.id}
              words={words}
              onSelect={select}
              onMove={move}
              onRemove={remove}
            />
            <p className={css.hint}>{words.moveKeys}</p>
          </div>
          <section className={css.slide} aria-label={words.preview}>
            <div className={css.slideHead}>
              <h2 translate="no">{words.page(at + 1, count)}</h2>
              <SlideDeeds
                slide={resolved.slide}
                at={at}
                count={count}
                view={view}
                words={words}
                onMove={(to) => move(resolved.slide.id, to)}
                onDuplicate={() => duplicate(resolved.slide.id)}
                onHide={(hidden) => {
                  const said = (hidden ? words.hiddenSaid : words.shownSaid)(labelOf(resolved.slide.id));
                  edit({ kind: 'hide', id: resolved.slide.id, hidden }, said);
                }}
                onRemove={() => remove(resolved.slide.id)}
              />
            </div>
            <SlidePreview
              resolved={resolved}
              label={phrasesText(captionPhrases(resolved.slide, resolved.content, given))}
              number={at + 1}
              total={count}
            />
            <SlideFields
              key={resolved.slide.id}
              slide={resolved.slide}
              byRule={phrasesText(captionByRule(resolved.content, given))}
              words={words}
              onEdit={edit}
            />
          </section>
        </div>
      )}
    </article>
  );
}

import type { Deck } from '../../core/deck/deck.ts';
import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import { DECK_LIMITS } from '../../core/deck/keptDeck.ts';
import { decksView, presentView } from '../../core/view/formatView.ts';
import type { DecksView } from '../../core/view/view.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import controls from '../../ui/controls.module.css';
import { enterStage } from '../../ui/enterStage.ts';
import { UndoButtons } from '../../ui/UndoButtons.tsx';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './DeckEditor.module.css';
import { DeckHandOut } from './DeckHandOut.tsx';
import { HeldField } from './HeldField.tsx';
import { SaveState } from './SaveLine.tsx';
import type { DeckEditor } from './useDeckEditor.ts';

interface EditorHeadProps {
  readonly deck: Deck;
  /** Id of the slide at hand; null in an empty deck. */
  readonly slide: string | null;
  readonly view: DecksView;
  readonly editor: DeckEditor;
  readonly words: DecksMessages;
  readonly slides: readonly ResolvedSlide[];
}

/** The name of the deck, whether it is kept, the steps, and what can be done with the whole of it. */
export function EditorHead({ deck, slide, view, editor, words, slides }: EditorHeadProps) {
  const { undoes, redoes, undo, redo, save, edit } = editor;
  return (
    <header className={css.head}>
      <ViewLink to={decksView(view)} className={css.back}>
        ‹ {words.all}
      </ViewLink>
      <h1 className="hidden-text">{deck.name}</h1>
      <HeldField
        label={words.name}
        rows={1}
        longest={DECK_LIMITS.name}
        value={deck.name}
        placeholder={words.emptyName}
        className={css.name}
        onText={(name) => edit({ kind: 'rename', name })}
      />
      <div className={css.tools}>
        <SaveState save={save} words={words} />
        <UndoButtons
          words={words}
          undoes={undoes === null ? null : words.undoOf(words.deeds[undoes])}
          redoes={redoes === null ? null : words.redoOf(words.deeds[redoes])}
          onUndo={undo}
          onRedo={redo}
        />
        <DeckHandOut deck={deck} view={view} slides={slides} slide={slide} />
        <button
          type="button"
          className={controls.primary}
          disabled={slide === null}
          onClick={() => enterStage({ ...presentView(view, { deck: deck.id }), slide })}
        >
          {words.presentHere}
        </button>
      </div>
    </header>
  );
}

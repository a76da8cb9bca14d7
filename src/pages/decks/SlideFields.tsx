import type { Slide } from '../../core/deck/deck.ts';
import type { DeckEdit } from '../../core/deck/editDeck.ts';
import { DECK_LIMITS } from '../../core/deck/keptDeck.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import controls from '../../ui/controls.module.css';
import css from './DeckEditor.module.css';
import { HeldField } from './HeldField.tsx';

interface SlideFieldsProps {
  readonly slide: Slide;
  /** The caption that the numbers give. */
  readonly byRule: string;
  readonly words: DecksMessages;
  readonly onEdit: (edit: DeckEdit) => void;
}

/** What the author says on a slide and to it. */
export function SlideFields({ slide, byRule, words, onEdit }: SlideFieldsProps) {
  const { id, caption, notes } = slide;
  return (
    <div className={css.fields}>
      <section>
        <h2>{words.caption}</h2>
        <HeldField
          label={words.caption}
          rows={3}
          longest={DECK_LIMITS.caption}
          value={caption ?? ''}
          placeholder={byRule}
          hint="caption-hint"
          className={css.captionField}
          onText={(text) => onEdit({ kind: 'caption', id, caption: oneLine(text) })}
        />
        <p id="caption-hint" className={css.hint}>
          {caption === null ? (
            words.captionHint
          ) : (
            <button
              type="button"
              className={controls.quiet}
              onClick={() => onEdit({ kind: 'caption', id, caption: null })}
            >
              {words.useRule}
            </button>
          )}
        </p>
      </section>
      <section>
        <h2>{words.notes}</h2>
        <HeldField
          label={words.notes}
          rows={7}
          longest={DECK_LIMITS.notes}
          value={notes}
          hint="notes-hint"
          className={css.notesField}
          onText={(text) => onEdit({ kind: 'notes', id, notes: text })}
        />
        <p id="notes-hint" className={css.hint}>
          {words.notesHint}
        </p>
      </section>
    </div>
  );
}

/** A caption is one message: a line break in it is a space. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}

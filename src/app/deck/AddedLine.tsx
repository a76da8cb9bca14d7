import { useEffect, useState } from 'react';
import { decksView } from '../../core/view/formatView.ts';
import type { ViewScope } from '../../core/view/view.ts';
import type { DeckMenuMessages } from '../../text/messages/deckMenu.ts';
import controls from '../../ui/controls.module.css';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './PresentMenu.module.css';
import type { AddedSlide, Adding } from './useAddToDeck.ts';

interface AddedLineProps {
  readonly adding: Adding;
  readonly scope: ViewScope;
  readonly words: DeckMenuMessages;
  readonly onUndo: (added: AddedSlide) => void;
  readonly onClose: () => void;
}

/** How long it stands when nobody points at it: the deck itself can always be undone. */
const STANDS_MS = 12_000;

/** What became of adding a view to a deck, with the ways back and on. */
export function AddedLine({ adding, scope, words, onUndo, onClose }: AddedLineProps) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (adding.kind === 'idle' || isHeld) return;
    const timer = setTimeout(onClose, STANDS_MS);
    return () => clearTimeout(timer);
  }, [adding, isHeld, onClose]);
  return (
    <div role="status">
      {adding.kind !== 'idle' && (
        <div
          role="group"
          aria-label={words.add}
          className={css.added}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{textOf(adding, words)}</span>
          {adding.kind === 'added' && (
            <>
              {adding.added.unkept && <small>{words.notKept}</small>}
              <button type="button" className={controls.quiet} onClick={() => onUndo(adding.added)}>
                {words.undo}
              </button>
              <ViewLink
                to={{ ...decksView(scope, adding.added.deck), slide: adding.added.slide }}
                className={controls.quiet}
              >
                {words.open}
              </ViewLink>
            </>
          )}
          <button type="button" className={controls.quiet} onClick={onClose}>
            {words.close}
          </button>
        </div>
      )}
    </div>
  );
}

function textOf(adding: Adding, words: DeckMenuMessages): string {
  switch (adding.kind) {
    case 'idle':
      return '';
    case 'added':
      return words.added(adding.added.name, adding.added.at);
    case 'full':
      return words.full(adding.name);
    case 'undone':
    case 'failed':
      return words[adding.kind];
  }
}

import type { Slide } from '../../core/deck/deck.ts';
import { slideView } from '../../core/deck/deck.ts';
import type { DecksView } from '../../core/view/view.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import controls from '../../ui/controls.module.css';
import { ViewLink } from '../../ui/ViewLink.tsx';
import css from './DeckEditor.module.css';

interface SlideDeedsProps {
  readonly slide: Slide;
  readonly at: number;
  readonly count: number;
  readonly view: DecksView;
  readonly words: DecksMessages;
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onHide: (hidden: boolean) => void;
  readonly onRemove: () => void;
}

/** What can be done with the slide at hand. */
export function SlideDeeds({
  slide,
  at,
  count,
  view,
  words,
  onMove,
  onDuplicate,
  onHide,
  onRemove,
}: SlideDeedsProps) {
  const { theme, lang } = view;
  return (
    <div className={css.deeds}>
      <button type="button" className={controls.quiet} disabled={at === 0} onClick={() => onMove(at - 1)}>
        {words.moveUp}
      </button>
      <button
        type="button"
        className={controls.quiet}
        disabled={at === count - 1}
        onClick={() => onMove(at + 1)}
      >
        {words.moveDown}
      </button>
      <button
        type="button"
        className={controls.quiet}
        aria-label={words.duplicateSlide}
        onClick={onDuplicate}
      >
        {words.duplicate}
      </button>
      <button type="button" className={controls.quiet} onClick={() => onHide(!slide.hidden)}>
        {slide.hidden ? words.show : words.hide}
      </button>
      <button type="button" className={controls.quiet} aria-label={words.removeSlide} onClick={onRemove}>
        {words.delete}
      </button>
      <ViewLink to={{ ...slideView(slide), theme, lang }} className={controls.quiet}>
        {words.open}
      </ViewLink>
    </div>
  );
}

import { memo } from 'react';
import type { Slide } from '../../core/deck/deck.ts';
import type { SlideContent } from '../../core/deck/slideContent.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import { SlideThumb } from '../../ui/slide/SlideThumb.tsx';
import css from './SlideList.module.css';

interface SlideRowProps {
  readonly slide: Slide;
  readonly content: SlideContent;
  readonly at: number;
  /** What kind of slide it is, and what it says. */
  readonly label: string;
  readonly caption: string;
  readonly isCurrent: boolean;
  /** It is held, or the held one would stand before or behind it. */
  readonly drag: 'held' | 'before' | 'behind' | null;
  readonly words: DecksMessages;
  readonly onSelect: (id: string) => void;
}

/** One slide in the list of a deck. */
export const SlideRow = memo(function SlideRow({
  slide,
  content,
  at,
  label,
  caption,
  isCurrent,
  drag,
  words,
  onSelect,
}: SlideRowProps) {
  const said = words.slideOf(at + 1, label, caption);
  return (
    <li
      data-at={at}
      className={css.row}
      data-drag={drag ?? undefined}
      data-hidden={slide.hidden || undefined}
      data-current={isCurrent || undefined}
    >
      <button
        type="button"
        className={css.slide}
        data-slide={slide.id}
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={slide.hidden ? `${said} (${words.hidden})` : said}
        onClick={() => onSelect(slide.id)}
      >
        <SlideThumb slide={slide} content={content} number={at + 1} current={false} />
        {slide.hidden && <em className={css.hidden}>{words.hidden}</em>}
      </button>
      <span data-handle className={css.handle} aria-hidden="true">
        ⠿
      </span>
    </li>
  );
});

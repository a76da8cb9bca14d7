import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import type { DecksMessages } from '../../text/messages/decks.ts';
import { phrasesText } from '../../text/phrase.ts';
import { captionPhrases, slideLabel } from '../../text/slideText.ts';
import { useSlideWords } from '../../ui/slide/useSlideWords.ts';
import css from './SlideList.module.css';
import { SlideRow } from './SlideRow.tsx';
import { type SlideDrag, useSlideDrag } from './useSlideDrag.ts';

interface SlideListProps {
  readonly slides: readonly ResolvedSlide[];
  readonly current: string;
  readonly words: DecksMessages;
  readonly onSelect: (id: string) => void;
  readonly onMove: (id: string, to: number) => void;
  readonly onRemove: (id: string) => void;
}

/** The slides of a deck in their order: chosen by arrows or a click, moved by Alt and arrows or by dragging. */
export function SlideList({ slides, current, words, onSelect, onMove, onRemove }: SlideListProps) {
  const list = useRef<HTMLOListElement>(null);
  const given = useSlideWords();
  const { drag, take } = useSlideDrag(list, (from, to) => {
    const id = slides[from]?.slide.id;
    if (id !== undefined) onMove(id, to);
  });
  const hadFocus = useRef(false);
  const order = slides.map(({ slide }) => slide.id).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row that moves loses its focus
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current="true"]');
    if (hadFocus.current) row?.focus();
    row?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
  }, [order, current]);
  const press = (event: KeyboardEvent): void => {
    const at = slides.findIndex(({ slide }) => slide.id === current);
    const to = placeOf(event, at, slides.length);
    const next = to === null ? undefined : slides[to]?.slide.id;
    if (event.code === 'Delete' && !event.altKey) onRemove(current);
    else if (to === null) return;
    else if (event.altKey) onMove(current, to);
    else if (next !== undefined) onSelect(next);
    event.preventDefault();
  };
  return (
    <ol
      ref={list}
      className={css.list}
      aria-label={words.slides}
      data-dragging={drag === null ? undefined : true}
      onPointerDown={take}
      onKeyDown={press}
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        // a row that moves loses its focus to nothing
        if (relatedTarget !== null) hadFocus.current = false;
      }}
    >
      {slides.map((resolved, at) => (
        <SlideRow
          key={resolved.slide.id}
          slide={resolved.slide}
          content={resolved.content}
          at={at}
          label={slideLabel(resolved.content, given)}
          caption={phrasesText(captionPhrases(resolved.slide, resolved.content, given))}
          isCurrent={resolved.slide.id === current}
          drag={dragOf(drag, at)}
          words={words}
          onSelect={onSelect}
        />
      ))}
    </ol>
  );
}

/** The place that a key leads to from another; null for a key that leads nowhere. */
function placeOf(
  { code, altKey, ctrlKey, metaKey }: KeyboardEvent,
  at: number,
  count: number,
): number | null {
  if (ctrlKey || metaKey) return null;
  switch (code) {
    // where the list is a strip
    case 'ArrowLeft':
      return altKey ? null : Math.max(0, at - 1);
    case 'ArrowRight':
      return altKey ? null : Math.min(count - 1, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return Math.min(count - 1, at + 1);
    case 'Home':
      return altKey ? null : 0;
    case 'End':
      return altKey ? null : count - 1;
    default:
      return null;
  }
}

function dragOf(drag: SlideDrag | null, at: number): 'held' | 'before' | 'behind' | null {
  if (drag === null) return null;
  const { from, to } = drag;
  if (at === from) return 'held';
  if (at !== to || to === from) return null;
  return to < from ? 'before' : 'behind';
}

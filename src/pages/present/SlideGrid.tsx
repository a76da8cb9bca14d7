import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import type { StageMessages } from '../../text/messages/stage.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import type { SlidePalette } from '../../ui/slide/SlideFace.tsx';
import { SlideThumb } from '../../ui/slide/SlideThumb.tsx';
import { useKeydown } from '../../ui/useKeydown.ts';
import { gridMove } from './gridMove.ts';
import { isForField } from './keys.ts';
import css from './SlideGrid.module.css';
import { StageSheet } from './StageSheet.tsx';

interface SlideGridProps {
  readonly slides: readonly ResolvedSlide[];
  readonly current: number;
  readonly palette: SlidePalette;
  /** Digits of a number that Enter will go to. */
  readonly typed: string;
  readonly words: StageMessages;
  readonly onSlide: (index: number) => void;
  readonly onClose: () => void;
}

/** All slides side by side, to choose one by pointer, arrow keys or number. */
export function SlideGrid({ slides, current, palette, typed, words, onSlide, onClose }: SlideGridProps) {
  const [at, setAt] = useState(current);
  const list = useRef<HTMLOListElement>(null);
  const tile = (index: number): HTMLElement | null | undefined =>
    list.current?.children[index]?.querySelector('button');
  const focus = useEffectEvent((index: number) => tile(index)?.focus());
  useEffect(() => focus(at), [at]);

  // before the keys of the stage, which leave alone what was taken
  useKeydown((event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const isChosen = /^(?:Enter|NumpadEnter|Space)$/.test(event.code) && typed === '';
    if (isChosen && !(isForField(event.target, event.code) && !isTile(event.target))) onSlide(at);
    else {
      const next = gridMove(event.code, at, slides.length, columnsOf(list.current));
      if (next === null) return;
      setAt(next);
    }
    event.preventDefault();
  }, true);

  return (
    <StageSheet
      title={words.grid}
      hint={words.gridHint}
      close={words.close}
      onClose={onClose}
      aside={typed !== '' && <output className={css.typed}>{typed}</output>}
    >
      <ol ref={list} className={css.grid}>
        {slides.map((one, index) => (
          <li key={one.slide.id}>
            <PanelBoundary of={one.slide.id} title={words.place(index + 1, slides.length)}>
              <Tile
                of={one}
                number={index + 1}
                isAt={index === at}
                isShown={index === current}
                palette={palette}
                onFocus={() => setAt(index)}
                onClick={() => onSlide(index)}
              />
            </PanelBoundary>
          </li>
        ))}
      </ol>
    </StageSheet>
  );
}

interface TileProps {
  readonly of: ResolvedSlide;
  readonly number: number;
  /** Chosen by the keys, and what stands on the stage. */
  readonly isAt: boolean;
  readonly isShown: boolean;
  readonly palette: SlidePalette;
  readonly onFocus: () => void;
  readonly onClick: () => void;
}

function Tile({ of: { slide, content }, number, isAt, isShown, palette, onFocus, onClick }: TileProps) {
  return (
    <button
      type="button"
      className={css.tile}
      tabIndex={isAt ? 0 : -1}
      aria-current={isShown}
      data-tile=""
      onFocus={onFocus}
      onClick={onClick}
    >
      <SlideThumb slide={slide} content={content} number={number} current={isAt} palette={palette} />
    </button>
  );
}

function isTile(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-tile]') !== null;
}

/** Tiles in a row, as they are laid out. */
function columnsOf(list: HTMLElement | null): number {
  const tops = [...(list?.children ?? [])].map((item) => item.getBoundingClientRect().top);
  const next = tops.findIndex((top) => top > (tops[0] ?? 0));
  return next < 0 ? Math.max(1, tops.length) : next;
}

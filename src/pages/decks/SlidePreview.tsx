import { useEffect, useRef, useState } from 'react';
import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { SlideFace } from '../../ui/slide/SlideFace.tsx';
import { useIsDark } from '../../ui/useIsDark.ts';
import css from './DeckEditor.module.css';

interface SlidePreviewProps {
  readonly resolved: ResolvedSlide;
  readonly label: string;
  readonly number: number;
  readonly total: number;
}

const DESIGN_WIDTH = 1920;

/** A slide as the room will see it, as large as the page allows. */
export function SlidePreview({ resolved, label, number, total }: SlidePreviewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const isDark = useIsDark();
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const { slide, content } = resolved;
  return (
    <div ref={frame} className={css.preview} role="img" aria-label={label}>
      <div
        inert
        aria-hidden="true"
        className={css.scaled}
        style={{ transform: `scale(${width / DESIGN_WIDTH})` }}
      >
        <PanelBoundary of={`${slide.id} ${slide.address}`}>
          <SlideFace
            slide={slide}
            content={content}
            step={null}
            number={number}
            total={total}
            palette={isDark ? 'dark' : 'light'}
          />
        </PanelBoundary>
      </div>
    </div>
  );
}

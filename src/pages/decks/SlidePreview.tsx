import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import { ScaledFace } from '../../ui/slide/ScaledFace.tsx';
import { useIsDark } from '../../ui/useIsDark.ts';
import css from './DeckEditor.module.css';

interface SlidePreviewProps {
  readonly resolved: ResolvedSlide;
  readonly label: string;
  readonly number: number;
  readonly total: number;
}

/** A slide as the room will see it, as large as the page allows. */
export function SlidePreview({ resolved: { slide, content }, label, number, total }: SlidePreviewProps) {
  const isDark = useIsDark();
  return (
    <div className={css.preview} role="img" aria-label={label}>
      <ScaledFace
        slide={slide}
        content={content}
        step={null}
        number={number}
        total={total}
        palette={isDark ? 'dark' : 'light'}
      />
    </div>
  );
}

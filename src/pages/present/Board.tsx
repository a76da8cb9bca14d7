import type { ReactNode } from 'react';
import type { SlideView } from '../../core/deck/deck.ts';
import { PanelBoundary } from '../../ui/PanelBoundary.tsx';
import { SLIDE_SIZES, SlideFace, type SlidePalette } from '../../ui/slide/SlideFace.tsx';
import css from './Stage.module.css';
import type { StageFit } from './stageFit.ts';
import type { ShownSlide } from './stageSlides.ts';

interface BoardProps {
  readonly shown: ShownSlide;
  readonly total: number;
  readonly palette: SlidePalette;
  readonly fit: StageFit;
  readonly onView: (view: SlideView) => void;
  /** What lies over the slide and is scaled with it. */
  readonly children: ReactNode;
}

/** The one slide that is mounted, scaled to the window. A slide that cannot be drawn says so and leaves the others alone. */
export function Board({ shown, total, palette, fit, onView, children }: BoardProps) {
  const { width, height } = SLIDE_SIZES[fit.format];
  return (
    <div
      className={css.board}
      style={{ width, height, transform: `translate(${fit.left}px, ${fit.top}px) scale(${fit.scale})` }}
    >
      <div key={shown.key} className={css.slide} data-board={shown.slide.id} data-stage={palette}>
        <PanelBoundary of={shown.key}>
          <Content failure={shown.failure}>
            <SlideFace
              slide={shown.slide}
              content={shown.content}
              step={shown.step}
              number={shown.index + 1}
              total={total}
              palette={palette}
              format={fit.format}
              onView={onView}
            />
          </Content>
        </PanelBoundary>
      </div>
      {children}
    </div>
  );
}

/** A failure is thrown here, where the slide's own boundary takes it. */
function Content({ failure, children }: { readonly failure: Error | null; readonly children: ReactNode }) {
  if (failure !== null) throw failure;
  return children;
}

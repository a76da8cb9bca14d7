import type { Slide, SlideView } from '../../core/deck/deck.ts';
import type { SlideContent } from '../../core/deck/slideContent.ts';
import { captionPhrases, sourceLineText } from '../../text/slideText.ts';
import { Phrases } from '../Phrases.tsx';
import css from './SlideFace.module.css';
import { useSlideWords } from './useSlideWords.ts';

export type SlidePalette = 'dark' | 'light' | 'contrast';

export interface SlideFaceProps {
  readonly slide: Slide;
  readonly content: SlideContent;
  /** How much is revealed, from 0; null is all. */
  readonly step: number | null;
  readonly number: number;
  readonly total: number;
  readonly palette: SlidePalette;
  /** Changes what the slide shows while it is talked about; without it the face is still. */
  readonly onView?: (view: SlideView) => void;
}

/** A slide in its design size of 1920 x 1080; whoever shows it scales it. */
export function SlideFace({ slide, content, number, total }: SlideFaceProps) {
  const words = useSlideWords();
  return (
    <section className={css.face}>
      <h1>
        <Phrases phrases={captionPhrases(slide, content, words)} />
      </h1>
      <footer>
        <span>{sourceLineText(content, words)}</span>
        <span>
          {number} / {total}
        </span>
      </footer>
    </section>
  );
}

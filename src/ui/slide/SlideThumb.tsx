import { textWidth } from '../../charts/labelWidth.ts';
import type { SlidePalette } from '../../charts/stage/stagePalette.ts';
import type { Slide } from '../../core/deck/deck.ts';
import type { SlideContent } from '../../core/deck/slideContent.ts';
import { phrasesText } from '../../text/phrase.ts';
import { captionPhrases, slideLabel } from '../../text/slideText.ts';
import { NameText } from '../IndicatorName.tsx';
import { keptTogether } from './keptTogether.ts';
import css from './SlideThumb.module.css';
import './stage.css';
import { ThumbSign } from './ThumbSign.tsx';
import { useSlideWords } from './useSlideWords.ts';

export interface SlideThumbProps {
  readonly slide: Slide;
  readonly content: SlideContent;
  readonly number: number;
  readonly current: boolean;
  /** Without it the thumbnail wears the colours of the page that it stands on. */
  readonly palette?: SlidePalette;
}

/** Size of a caption in the stage's grid, and what two lines of it hold. */
const CAPTION = 24;
const CAPTION_ROOM = 520;

/** A slide in small: its caption and one sign of what it shows, as wide as where it stands, with its number and name beneath. */
export function SlideThumb({ slide, content, number, current, palette }: SlideThumbProps) {
  const words = useSlideWords();
  const caption = phrasesText(captionPhrases(slide, content, words));
  const long = textWidth(caption, CAPTION) > CAPTION_ROOM;
  return (
    <div className={`${css.thumb} ${current ? css.current : ''}`} data-stage={palette}>
      <div className={css.size}>
        <div className={css.frame}>
          <p className={`${css.caption} ${long ? css.long : ''}`}>
            <NameText text={keptTogether(caption)} />
          </p>
          <div className={css.sign}>
            <ThumbSign content={content} />
          </div>
        </div>
        <p className={css.name}>
          <b translate="no">{number}</b>
          <span>
            <NameText text={slideLabel(content, words)} />
          </span>
        </p>
      </div>
    </div>
  );
}

import type { EndContent, TitleContent } from '../../core/deck/slideContent.ts';
import type { Phrase } from '../../text/phrase.ts';
import { titleLines } from '../../text/titleLines.ts';
import { fitCaption } from './fitCaption.ts';
import { SLIDE_SIZES, type SlideFormat } from './slideGeometry.ts';
import css from './TitleBody.module.css';
import { useSlideWords } from './useSlideWords.ts';

interface TitleBodyProps {
  readonly content: TitleContent | EndContent;
  readonly phrases: readonly Phrase[];
  readonly format: SlideFormat;
}

/** Opens and closes a deck: its name alone on the slide, and under it the region, the years, how much there is. */
export function TitleBody({ content, phrases, format }: TitleBodyProps) {
  const given = useSlideWords();
  const { width, margin } = SLIDE_SIZES[format];
  const scale = format === 'portrait' ? 1 : 1.5;
  const { size, lineHeight } = fitCaption(phrases, (width - 2 * margin) / scale, 80);
  return (
    <div className={`${css.title} ${format === 'portrait' ? css.upright : ''}`}>
      <h1 style={{ fontSize: size * scale, lineHeight: `${lineHeight * scale}px` }}>
        {phrases.map(({ text }) => text).join('')}
      </h1>
      {titleLines(content, given).map((line, at) => (
        <p key={line} className={at === 0 ? css.place : css.scope} translate="no">
          {line}
        </p>
      ))}
    </div>
  );
}

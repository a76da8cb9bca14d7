import type { Phrase } from '../../text/phrase.ts';
import { NameText } from '../IndicatorName.tsx';
import { keptTogether } from './keptTogether.ts';
import css from './SlideFace.module.css';
import type { SlideGeometry } from './slideGeometry.ts';

interface CaptionProps {
  readonly phrases: readonly Phrase[];
  readonly geometry: SlideGeometry;
  /** Phrases from this on are not yet revealed; they keep their room. */
  readonly revealed: number;
}

/** The one message of a slide, as large as it can be; lines break after punctuation, never between a number and what it counts. */
export function Caption({ phrases, geometry, revealed }: CaptionProps) {
  const { size, lineHeight, lines } = geometry.caption;
  return (
    <h1
      className={css.caption}
      style={{ fontSize: size, lineHeight: `${lineHeight}px`, minHeight: lines * lineHeight }}
    >
      {phrases.map((phrase, at) => {
        const key = `${at}${phrase.text}`;
        const tone = phrase.tone === 'plain' ? '' : phrase.tone;
        return (
          <span
            key={key}
            className={`${tone} ${at < revealed ? '' : css.unrevealed}`}
            aria-hidden={at >= revealed}
          >
            <NameText text={keptTogether(phrase.text)} />
          </span>
        );
      })}
    </h1>
  );
}

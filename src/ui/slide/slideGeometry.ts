import type { Phrase } from '../../text/phrase.ts';
import { type CaptionFit, fitCaption } from './fitCaption.ts';

export type SlideFormat = 'landscape' | 'portrait';

/** The design size that a slide is drawn in; whoever shows it scales it. */
export const SLIDE_SIZES = {
  landscape: { width: 1920, height: 1080, margin: 112, top: 88, foot: 128 },
  portrait: { width: 1080, height: 1920, margin: 72, top: 104, foot: 140 },
} as const;

/** From the caption to what stands under it. */
const GAP = 40;

export interface SlideGeometry {
  readonly format: SlideFormat;
  readonly caption: CaptionFit;
  /** The body under the caption. */
  readonly width: number;
  readonly height: number;
}

/** How large the caption is, and the room that it leaves. */
export function slideGeometry(
  format: SlideFormat,
  phrases: readonly Phrase[],
  largest: number,
): SlideGeometry {
  const { width, height, margin, top, foot } = SLIDE_SIZES[format];
  const inner = width - 2 * margin;
  const caption = fitCaption(phrases, inner, format === 'portrait' ? Math.min(largest, 72) : largest);
  return {
    format,
    caption,
    width: inner,
    height: height - top - caption.lines * caption.lineHeight - GAP - foot,
  };
}

import { type CompareMessages, compareMessages } from '../../text/messages/compare.ts';
import { type HandOutMessages, handOutMessages } from '../../text/messages/handout.ts';
import { type IndicatorMessages, indicatorMessages } from '../../text/messages/indicator.ts';
import type { SlideWords } from '../../text/slideText.ts';

/** All the words of a presentation: those of slides, of the pages they are of, and of what is handed out. */
export interface PptxWords {
  readonly slide: SlideWords;
  readonly indicator: IndicatorMessages;
  readonly compare: CompareMessages;
  readonly handOut: HandOutMessages;
}

export function pptxWords(slide: SlideWords): PptxWords {
  const { lang } = slide;
  return {
    slide,
    indicator: indicatorMessages(lang),
    compare: compareMessages(lang),
    handOut: handOutMessages(lang),
  };
}

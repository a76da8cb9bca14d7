import type { ResolvedSlide } from '../core/deck/deckState.ts';
import type { HandOutMessages } from './messages/handout.ts';
import { phrasesText } from './phrase.ts';
import { captionPhrases, type SlideWords, sourceLineText } from './slideText.ts';

/** What the slides of a deck say, a line each, for a written report; title and end say nothing of the data. Made-up numbers say so at the end. */
export function slidesText(
  slides: readonly ResolvedSlide[],
  sources: boolean,
  given: SlideWords,
  words: HandOutMessages,
): string {
  const saying = slides.filter(
    ({ content: { kind } }) => kind !== 'title' && kind !== 'end' && kind !== 'missing',
  );
  const lines = saying.map(({ slide, content }) => {
    const source = sources ? sourceLineText(content, given) : '';
    return (
      phrasesText(captionPhrases(slide, content, given)) + (source === '' ? '' : words.inBrackets(source))
    );
  });
  const sample = saying.some(({ content }) => content.kind !== 'missing' && content.dataset.sample);
  return [...lines, ...(sample ? [words.sampleLong] : [])].join('\n');
}

import { type SlideView, viewSlide } from '../../core/deck/deck.ts';
import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import { type LookUp, resolveSlide } from '../../core/deck/resolveSlide.ts';
import type { ComparisonAliases } from '../../core/deck/slideContent.ts';
import { indexOfSlide, type StagePosition } from './stageState.ts';

/** The slide on the stage, with the number it has in the deck. */
export interface ShownSlide extends ResolvedSlide {
  /** Changes when another slide stands there. */
  readonly key: string;
  readonly step: number | null;
  readonly index: number;
  readonly isFound: boolean;
}

/** What is on the stage; null for a deck without slides. */
export function shownSlide(
  slides: readonly ResolvedSlide[],
  { slide, step, found }: StagePosition,
  lookUp: LookUp,
  aliases: ComparisonAliases,
): ShownSlide | null {
  const index = indexOfSlide(
    slides.map((one) => one.slide.id),
    slide,
  );
  if (found !== null) {
    const made = viewSlide(found.view, 'found');
    const content = resolveSlide(made, lookUp, aliases);
    return { slide: made, content, key: `found ${made.address}`, step: found.step, index, isFound: true };
  }
  const here = slides[index];
  return here === undefined ? null : { ...here, key: here.slide.id, step, index, isFound: false };
}

/** The same slide after it was changed while it is talked about. */
export function changedSlide(
  shown: ShownSlide,
  live: SlideView | null,
  lookUp: LookUp,
  aliases: ComparisonAliases,
): ShownSlide {
  if (live === null) return shown;
  // what somebody wrote over the slide was of what it showed
  const slide = { ...shown.slide, caption: null };
  return { ...shown, slide, content: resolveSlide(slide, lookUp, aliases, live) };
}

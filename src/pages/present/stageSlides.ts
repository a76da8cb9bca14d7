import { type SlideView, viewSlide } from '../../core/deck/deck.ts';
import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import { type LookUp, resolveSlide } from '../../core/deck/resolveSlide.ts';
import type { ComparisonAliases, SlideContent } from '../../core/deck/slideContent.ts';
import { indexOfSlide, type StagePosition } from './stageState.ts';

/** The slide on the stage, with the number it has in the deck. */
export interface ShownSlide extends ResolvedSlide {
  /** Changes when another slide stands there. */
  readonly key: string;
  readonly step: number | null;
  readonly index: number;
  readonly isFound: boolean;
  /** Why there is no content. */
  readonly failure: Error | null;
}

/** What a slide shows, or why that cannot be made out: the stage goes on without it. */
function contentOf(make: () => SlideContent): Pick<ShownSlide, 'content' | 'failure'> {
  try {
    return { content: make(), failure: null };
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { content: { kind: 'missing', what: 'rows' }, failure };
  }
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
    const content = contentOf(() => resolveSlide(made, lookUp, aliases));
    return { slide: made, ...content, key: `found ${made.address}`, step: found.step, index, isFound: true };
  }
  const here = slides[index];
  if (here === undefined) return null;
  const content = contentOf(() => here.content);
  return { slide: here.slide, ...content, key: here.slide.id, step, index, isFound: false };
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
  return { ...shown, slide, ...contentOf(() => resolveSlide(slide, lookUp, aliases, live)) };
}

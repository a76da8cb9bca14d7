import type { Dataset } from '../dataset/dataset.ts';
import { datasetsOfView, type Slide, slideView } from './deck.ts';
import { type LookUp, resolveSlide } from './resolveSlide.ts';
import type { ComparisonAliases, SlideContent } from './slideContent.ts';

interface Remembered {
  readonly data: readonly (Dataset | null)[];
  readonly aliases: ComparisonAliases;
  readonly content: SlideContent;
}

/** resolveSlide that remembers: while a deck is edited, a slide of the same view and data gives the content it gave before. */
export function rememberedSlides(): (
  slide: Slide,
  lookUp: LookUp,
  aliases: ComparisonAliases,
) => SlideContent {
  const known = new Map<string, Remembered>();
  return (slide, lookUp, aliases) => {
    const { kind, address, section, part } = slide;
    const key = JSON.stringify([kind, address, section, part]);
    const data = datasetsOfView(slideView(slide)).map(lookUp);
    const before = known.get(key);
    const isSame =
      before !== undefined && before.aliases === aliases && before.data.every((one, at) => one === data[at]);
    if (isSame) return before.content;
    const content = resolveSlide(slide, lookUp, aliases);
    known.set(key, { data, aliases, content });
    return content;
  };
}

import type { Dataset } from '../../src/core/dataset/dataset.ts';
import { type Slide, type SlideView, viewSlide } from '../../src/core/deck/deck.ts';
import type { ResolvedSlide } from '../../src/core/deck/deckState.ts';
import { defaultDeck } from '../../src/core/deck/defaultDeck.ts';
import { resolveSlide } from '../../src/core/deck/resolveSlide.ts';
import { compareView, DEFAULT_SCOPE, formatView, indicatorView } from '../../src/core/view/formatView.ts';
import { presentMessages } from '../../src/text/messages/present.ts';
import { overview } from '../../src/text/messages/zh/overview.ts';
import type { SlideWords } from '../../src/text/slideText.ts';

export const SLIDE_WORDS: SlideWords = {
  lang: 'zh',
  words: presentMessages('zh'),
  sections: overview.section,
};

export function resolved(dataset: Dataset, slides: readonly Slide[]): readonly ResolvedSlide[] {
  return slides.map((slide) => ({ slide, content: resolveSlide(slide, () => dataset) }));
}

/** Every so many indicators are looked at in every way. */
const SAMPLED = 6;

/** The deck by rule of a dataset with a comparison, and the views that it has not: a scatter, and indicators, all or every so many, in every way. */
export function slidesOf(dataset: Dataset, every = 1): readonly ResolvedSlide[] {
  const deck = defaultDeck(dataset, DEFAULT_SCOPE, formatView(compareView(DEFAULT_SCOPE)));
  const views: readonly SlideView[] = [
    { ...compareView(DEFAULT_SCOPE), layout: 'scatter' },
    ...dataset.indicators.flatMap(({ id }, code) => {
      const view = indicatorView(DEFAULT_SCOPE, id);
      const compare = dataset.regions.slice(1, 6).map(({ name }) => name);
      if (code % every > 0) return [];
      if (code % SAMPLED > 0) return [view];
      return [
        view,
        ...(['yoy', 'index', 'target'] as const).map((mode) => ({ ...view, mode })),
        { ...view, compare },
      ];
    }),
  ];
  return resolved(dataset, [...deck.slides, ...views.map((view, at) => viewSlide(view, `more-${at}`))]);
}

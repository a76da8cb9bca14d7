import type { Dataset } from '../core/dataset/dataset.ts';
import { type SlideView, viewSlide } from '../core/deck/deck.ts';
import type { ResolvedSlide } from '../core/deck/deckState.ts';
import { defaultDeck } from '../core/deck/defaultDeck.ts';
import { type LookUp, resolveSlide } from '../core/deck/resolveSlide.ts';
import type { ComparisonAliases } from '../core/deck/slideContent.ts';
import type { ViewScope } from '../core/view/view.ts';
import type { HandedOut } from '../text/handedOutText.ts';
import type { Language } from '../text/language.ts';
import { presentMessages } from '../text/messages/present.ts';
import type { SlideWords } from '../text/slideText.ts';
import { downloadFile, safeFileName } from './download.ts';

/** Starts the download of slides as a PowerPoint file, in the order of their deck. */
export async function handOutDeck(
  slides: readonly ResolvedSlide[],
  name: string,
  words: SlideWords,
): Promise<HandedOut> {
  const { deckPptx } = await import('./pptx/deckPptx.ts');
  downloadFile(await deckPptx(slides, name, words), safeFileName(name, 'pptx'));
  return { kind: 'started' };
}

interface HandedView {
  readonly view: SlideView;
  readonly lookUp: LookUp;
  readonly aliases?: ComparisonAliases;
  readonly name: string;
  readonly lang: Language;
  readonly sections: SlideWords['sections'];
}

/** The same of what a page shows: its slide, or several where a filter lets more rows pass than one holds. */
export function handOutView({ view, lookUp, aliases, name, lang, sections }: HandedView): Promise<HandedOut> {
  return handOutDeck(viewSlides(view, lookUp, aliases), name, {
    lang,
    words: presentMessages(lang),
    sections,
  });
}

/** The same of the deck that the dataset gives by rule. */
export function handOutByRule({
  dataset,
  scope,
  name,
  lang,
  sections,
}: Omit<HandedView, 'view' | 'lookUp'> & {
  readonly dataset: Dataset;
  readonly scope: ViewScope;
}): Promise<HandedOut> {
  const { slides } = defaultDeck(dataset, scope);
  const lookUp: LookUp = () => dataset;
  return handOutDeck(
    slides.map((slide) => ({ slide, content: resolveSlide(slide, lookUp) })),
    name,
    { lang, words: presentMessages(lang), sections },
  );
}

/** The slides that a view makes. */
export function viewSlides(
  view: SlideView,
  lookUp: LookUp,
  aliases?: ComparisonAliases,
): readonly ResolvedSlide[] {
  const slide = viewSlide(view, 'only');
  const content = resolveSlide(slide, lookUp, aliases);
  if (content.kind !== 'rows') return [{ slide, content }];
  return Array.from({ length: content.parts }, (_, part) => ({
    slide: { ...slide, id: `only-${part + 1}`, part },
    content: resolveSlide({ ...slide, part }, lookUp, aliases),
  }));
}

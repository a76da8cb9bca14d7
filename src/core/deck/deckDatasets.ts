import { formatView } from '../view/formatView.ts';
import { parseView } from '../view/parseView.ts';
import { type Deck, isSlideView, type SlideView } from './deck.ts';

/** The deck about the same data under other ids: those of a restored backup that are taken here. */
export function withDatasetIds<D extends Deck>(deck: D, ids: ReadonlyMap<string, string>): D {
  const renamed = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? id));
  const inView = (view: SlideView): SlideView => {
    const own = { ...view, dataset: renamed(view.dataset) };
    return own.page === 'compare'
      ? {
          ...own,
          a: { ...own.a, dataset: renamed(own.a.dataset) },
          b: { ...own.b, dataset: renamed(own.b.dataset) },
        }
      : own;
  };
  const slides = deck.slides.map((slide) => {
    const { view } = parseView(slide.address);
    if (!isSlideView(view)) return slide;
    const next = formatView(inView(view));
    return next === formatView(view) ? slide : { ...slide, address: next };
  });
  return { ...deck, slides };
}

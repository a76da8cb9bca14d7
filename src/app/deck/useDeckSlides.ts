import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import { type Deck, datasetsOf, type Slide } from '../../core/deck/deck.ts';
import type { DeckState, ResolvedSlide } from '../../core/deck/deckState.ts';
import { defaultDeck, singleDeck } from '../../core/deck/defaultDeck.ts';
import { rememberedSlides } from '../../core/deck/rememberedSlides.ts';
import type { LookUp } from '../../core/deck/resolveSlide.ts';
import type { SlideContent } from '../../core/deck/slideContent.ts';
import type { DeckRef, ViewScope } from '../../core/view/view.ts';
import { aliases, onAliases } from '../../library/aliases.ts';
import { FIRST_DATASET } from '../../library/catalogue.ts';
import { deckQuery } from '../../library/decks.ts';
import { datasetQuery } from '../../library/queries.ts';

const LOADING: DeckState = { kind: 'loading' };
const GONE: DeckState = { kind: 'gone' };

/** The deck that an address names, with what its slides show of the data as they are now. */
export function useDeckSlides({ deck: id, only, comparison, ...scope }: DeckRef & ViewScope): DeckState {
  const [resolve] = useState(rememberedSlides);
  const known = useSyncExternalStore(onAliases, aliases);
  const kept = useQuery(deckQuery(id));
  const own = useQuery(datasetQuery(scope.dataset ?? FIRST_DATASET.id));
  const { dataset, region, year, aggregations } = scope;
  const deck = useMemo((): Deck | null | undefined => {
    if (only !== null) return singleDeck(only);
    if (id !== null) return kept.isPending ? undefined : (kept.data ?? null);
    if (own.isPending) return undefined;
    const byRule = { dataset, region, year, aggregations, theme: 'system', lang: 'zh' } as const;
    return own.data == null ? null : defaultDeck(own.data, byRule, comparison);
  }, [
    only,
    id,
    kept.isPending,
    kept.data,
    own.isPending,
    own.data,
    dataset,
    region,
    year,
    aggregations,
    comparison,
  ]);
  const ids = useMemo(() => (deck == null ? [] : datasetsOf(deck)), [deck]);
  const loaded = useQueries({
    queries: ids.map((one) => datasetQuery(one ?? FIRST_DATASET.id)),
    combine: (results) => ({
      pending: results.some(({ isPending }) => isPending),
      data: results.map(({ data }) => data ?? null),
    }),
  });
  return useMemo((): DeckState => {
    if (deck === undefined) return LOADING;
    if (deck === null) return GONE;
    if (loaded.pending) return LOADING;
    const found = new Map<string | null, Dataset | null>(
      ids.map((one, at) => [one, loaded.data[at] ?? null]),
    );
    const lookUp: LookUp = (one) => found.get(one) ?? null;
    const slides = deck.slides.map((slide) => lazily(slide, () => resolve(slide, lookUp, known)));
    return { kind: 'ready', deck, slides, lookUp };
  }, [deck, ids, loaded, known, resolve]);
}

/** A slide whose content is made when it is first looked at: a deck over a large table opens as fast as one over a small. */
function lazily(slide: Slide, resolve: () => SlideContent): ResolvedSlide {
  let made: SlideContent | undefined;
  return {
    slide,
    get content() {
      made ??= resolve();
      return made;
    },
  };
}

import type { Deck, Slide } from './deck.ts';
import type { LookUp } from './resolveSlide.ts';
import type { SlideContent } from './slideContent.ts';

export interface ResolvedSlide {
  readonly slide: Slide;
  readonly content: SlideContent;
}

export type DeckState =
  | { readonly kind: 'loading' }
  /** The kept deck, or the dataset that one by rule would be made of, is not on this machine. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'ready';
      readonly deck: Deck;
      /** Every slide in order, hidden ones too. */
      readonly slides: readonly ResolvedSlide[];
      readonly lookUp: LookUp;
    };

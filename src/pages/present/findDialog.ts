import type { ComponentType } from 'react';
import type { Dataset } from '../../core/dataset/dataset.ts';
import type { Slide, SlideView } from '../../core/deck/deck.ts';

/** Finds an indicator of the slide's dataset by name or pinyin. It is given to the stage, since the search is the application's. */
export type FindDialog = ComponentType<{
  /** Whose region and year hold for what is found. */
  readonly slide: Slide;
  readonly dataset: Dataset;
  readonly onFound: (view: SlideView) => void;
  readonly onClose: () => void;
}>;

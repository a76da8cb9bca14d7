import type { Dataset } from '../core/dataset/dataset.ts';
import type { KeptDeck } from '../core/deck/keptDeck.ts';

/** What came in the same file as the program. */
export interface Embedded {
  readonly datasets: readonly Dataset[];
  readonly decks: readonly KeptDeck[];
}

let held: Embedded = { datasets: [], decks: [] };

/** Holds what came with the program, as long as the window is open: nothing of it is kept in this browser by itself. */
export function holdEmbedded(embedded: Embedded): void {
  held = embedded;
}

export function embedded(): Embedded {
  return held;
}

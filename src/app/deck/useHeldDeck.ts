import { useState } from 'react';
import { datasetsOf } from '../../core/deck/deck.ts';
import type { DeckState } from '../../core/deck/deckState.ts';
import type { DeckRef, ViewScope } from '../../core/view/view.ts';

/**
 * A deck that is presented goes on as it was last, when another window deletes it or its data meanwhile: a room must not lose what it
 * looks at. Other changes come as they are made.
 */
export function useHeldDeck(
  { deck, only, comparison, dataset }: DeckRef & Pick<ViewScope, 'dataset'>,
  state: DeckState,
): DeckState {
  const of = JSON.stringify([deck, only, comparison, dataset]);
  const [held, setHeld] = useState({ of, state });
  const now = held.of === of && hasLost(held.state, state) ? held.state : state;
  if (held.of !== of || held.state !== now) setHeld({ of, state: now });
  return now;
}

function hasLost(before: DeckState, now: DeckState): boolean {
  if (before.kind !== 'ready') return false;
  if (now.kind !== 'ready') return true;
  return datasetsOf(now.deck).some((id) => before.lookUp(id) !== null && now.lookUp(id) === null);
}

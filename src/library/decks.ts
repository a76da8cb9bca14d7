import { queryOptions } from '@tanstack/react-query';
import type { Deck } from '../core/deck/deck.ts';

/** A kept deck; null when there is none of this id. */
export function deckQuery(id: string | null) {
  return queryOptions({
    queryKey: ['deck', id] as const,
    queryFn: async (): Promise<Deck | null> => null,
    enabled: id !== null,
  });
}

import { createContext, useContext } from 'react';

/** Makes the offline file and says what became of it. */
export type OnOffline = () => Promise<string>;

/** Who can make an offline file of what is open here sets it; without it none is offered. */
export const OfflineOffer = createContext<OnOffline | null>(null);

export function useOfflineOffer(): OnOffline | null {
  return useContext(OfflineOffer);
}

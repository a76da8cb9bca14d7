import { useState } from 'react';

/**
 * Changes with what is shown where a translator has been at the page, so that as a key it draws the page anew: a text that was put
 * into a <font> of the translator's is no longer React's, and would go on saying what it said before (fault 105).
 */
export function useAnewIfTranslated(shown: string): number {
  const [state, setState] = useState({ shown, times: 0 });
  if (state.shown === shown) return state.times;
  const times = state.times + (document.getElementsByTagName('font').length > 0 ? 1 : 0);
  setState({ shown, times });
  return times;
}

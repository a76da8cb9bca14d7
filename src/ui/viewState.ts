import { useMemo, useSyncExternalStore } from 'react';
import { formatView } from '../core/view/formatView.ts';
import { type ParsedView, parseView } from '../core/view/parseView.ts';
import type { View } from '../core/view/view.ts';

/** push: a step that Back undoes; replace: a refinement of the same step. */
export type HowToGo = 'push' | 'replace';

const CHANGED = 'tongbi:view';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  window.addEventListener(CHANGED, listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener(CHANGED, listener);
  };
}

/** Asked before another view is shown; true when it sees to that itself. */
export type GoGuard = (next: View, how: HowToGo) => boolean;

let guard: GoGuard | null = null;

export function setGoGuard(next: GoGuard | null): void {
  guard = next;
}

/** Shows another view: the address changes, and everything that reads it. */
export function go(next: View, how: HowToGo = 'push'): void {
  const address = formatView(next);
  if (address === window.location.hash) return;
  if (guard?.(next, how) === true) return;
  // an entry knows the address that it was gone to from, so that a stage can be left to it
  if (how === 'push') window.history.pushState({ from: window.location.hash }, '', address);
  else window.history.replaceState(window.history.state, '', address);
  window.dispatchEvent(new Event(CHANGED));
}

/** What the address says is shown. */
export function useView(): ParsedView & { readonly go: typeof go } {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  return useMemo(() => ({ ...parseView(hash), go }), [hash]);
}

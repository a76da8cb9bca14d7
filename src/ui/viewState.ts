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

/** Asked before the address changes: `leave` goes on. True when it will see to that, false when there is nothing to ask. */
export type LeaveGuard = (to: View, leave: () => void) => boolean;

let guard: { readonly ask: LeaveGuard; readonly address: string } | null = null;

/** Lets a page be asked before it is left; null takes that back. Back and Forward are held too. */
export function guardLeaving(ask: LeaveGuard | null): void {
  guard = ask === null ? null : { ask, address: window.location.hash };
  const listen = ask === null ? window.removeEventListener : window.addEventListener;
  for (const kind of ['popstate', 'hashchange'] as const) listen.call(window, kind, holdBack, true);
}

function holdBack(event: Event): void {
  if (guard === null || window.location.hash === guard.address) return;
  const { ask, address } = guard;
  const to = parseView(window.location.hash).view;
  if (!ask(to, () => leaveTo(to, 'replace'))) {
    guard = { ask, address: window.location.hash };
    return;
  }
  window.history.pushState(null, '', address);
  event.stopImmediatePropagation();
}

function leaveTo(next: View, how: HowToGo): void {
  guardLeaving(null);
  go(next, how);
}

/** Shows another view: the address changes, and everything that reads it. */
export function go(next: View, how: HowToGo = 'push'): void {
  const address = formatView(next);
  if (address === window.location.hash) return;
  if (guard?.ask(next, () => leaveTo(next, how)) === true) return;
  if (guard !== null) guard = { ...guard, address };
  if (how === 'push') window.history.pushState(null, '', address);
  else window.history.replaceState(null, '', address);
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

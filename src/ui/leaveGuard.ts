import { formatView } from '../core/view/formatView.ts';
import { parseView } from '../core/view/parseView.ts';
import type { View } from '../core/view/view.ts';
import { go, type HowToGo, setGoGuard } from './viewState.ts';

/** Asked before the address changes: `leave` goes on. True when it will see to that, false when there is nothing to ask. */
export type LeaveGuard = (to: View, leave: () => void) => boolean;

let guard: { readonly ask: LeaveGuard; readonly address: string } | null = null;

/** Whether a page is to be asked before it is left: something on it is not applied. */
export function isLeavingGuarded(): boolean {
  return guard !== null;
}

/** Lets a page be asked before it is left; null takes that back. Back and Forward are held too. */
export function guardLeaving(ask: LeaveGuard | null): void {
  guard = ask === null ? null : { ask, address: window.location.hash };
  setGoGuard(ask === null ? null : holdGoing);
  const listen = ask === null ? window.removeEventListener : window.addEventListener;
  for (const kind of ['popstate', 'hashchange'] as const) listen.call(window, kind, holdBack, true);
}

function holdGoing(next: View, how: HowToGo): boolean {
  if (guard?.ask(next, () => leaveTo(next, how)) === true) return true;
  if (guard !== null) guard = { ...guard, address: formatView(next) };
  return false;
}

/** The address has changed already: it is set back until there is an answer. */
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

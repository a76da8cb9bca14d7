import { createListeners } from '../core/listeners.ts';
import type { PresentView } from '../core/view/view.ts';

let asked: PresentView | null = null;
const listeners = createListeners();

/** Asks for an offline file of what this view of the stage shows: a dialog says what will be in it and how large it is. */
export function askOffline(view: PresentView): void {
  set(view);
}

/** The dialog has been closed. */
export function settleOffline(): void {
  set(null);
}

export function offlineAsked(): PresentView | null {
  return asked;
}

export const onOfflineAsked = listeners.add;

function set(next: PresentView | null): void {
  asked = next;
  listeners.tell();
}

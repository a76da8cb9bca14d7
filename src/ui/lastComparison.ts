import { slideAddress } from '../core/deck/deck.ts';
import type { View } from '../core/view/view.ts';

let address: string | null = null;

/** Remembers a comparison that is looked at, as long as this window is open. */
export function noteComparison(view: View): void {
  if (view.page === 'compare') address = slideAddress(view);
}

/** Address of the comparison that was looked at last in this window; null when there was none. */
export function lastComparison(): string | null {
  return address;
}

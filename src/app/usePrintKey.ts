import { formatView } from '../core/view/formatView.ts';
import { reportOf } from '../core/view/reportOf.ts';
import type { View } from '../core/view/view.ts';
import { requestPrint } from '../ui/printRequest.ts';
import { useKeydown } from '../ui/useKeydown.ts';
import { go } from '../ui/viewState.ts';

/** Ctrl+P or ⌘P opens the report of what is seen, which is printed once it is laid out; where there is none it stays the browser's. */
export function usePrintKey(view: View): void {
  useKeydown((event) => {
    if (event.isComposing || event.code !== 'KeyP' || event.shiftKey || event.altKey) return;
    const report = event.ctrlKey || event.metaKey ? reportOf(view) : null;
    if (report === null) return;
    event.preventDefault();
    go(report);
    requestPrint(formatView(report));
  });
}

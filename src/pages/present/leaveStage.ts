import { overviewView } from '../../core/view/formatView.ts';
import type { PresentView } from '../../core/view/view.ts';
import { go } from '../../ui/viewState.ts';

/** Back to the page that the stage was entered from; to the overview where its address was opened by itself. */
export function leaveStage(view: PresentView): void {
  const state: unknown = window.history.state;
  const isEntered = typeof state === 'object' && state !== null && 'from' in state;
  if (isEntered) window.history.back();
  else go(overviewView(view), 'replace');
}

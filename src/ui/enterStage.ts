import type { PresentView } from '../core/view/view.ts';
import { go } from './viewState.ts';

/** Shows the stage, on the whole screen where the browser allows it; where not, the stage says how. To be called in a person's own gesture. */
export function enterStage(view: PresentView): void {
  const root: Partial<HTMLElement> = document.documentElement;
  root.requestFullscreen?.().catch(() => undefined);
  go(view);
}

import type { PresentView } from '../core/view/view.ts';
import { go } from './viewState.ts';

let isDenied = false;

/** Shows the stage, on the whole screen where the browser allows it; where not, the stage says how. To be called in a person's own gesture. */
export function enterStage(view: PresentView): void {
  const root: Partial<HTMLElement> = document.documentElement;
  isDenied = root.requestFullscreen === undefined;
  root.requestFullscreen?.().catch(() => {
    isDenied = true;
  });
  go(view);
}

/** Whether the whole screen was asked for and not granted; said once. */
export function takeDenial(): boolean {
  const was = isDenied;
  isDenied = false;
  return was;
}

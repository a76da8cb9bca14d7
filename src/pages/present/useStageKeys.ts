import { useKeydown } from '../../ui/useKeydown.ts';
import { isForField, type Pressed, pressed } from './keys.ts';

/** Gives every press that is meant for the stage, wherever the focus is; Enter after a `typed` number is meant for it too. */
export function useStageKeys(typed: string, onPressed: (what: Pressed) => void): void {
  useKeydown((event) => {
    const what = event.defaultPrevented ? null : pressed(event);
    if (what === null) return;
    const sendsNumber = typed !== '' && what.kind === 'command' && what.command === 'enter';
    if (!sendsNumber && isForField(event.target, event.code)) return;
    // F5 would load the page anew, Space would scroll it, / would open the browser's own search
    event.preventDefault();
    onPressed(what);
  });
}

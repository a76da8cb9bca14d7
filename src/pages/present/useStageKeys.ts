import { useEffect, useEffectEvent } from 'react';
import { isForField, type Pressed, pressed } from './keys.ts';

/** Gives every press that is meant for the stage, wherever the focus is. */
export function useStageKeys(onPressed: (what: Pressed, event: KeyboardEvent) => void): void {
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const what = event.defaultPrevented ? null : pressed(event);
    if (what === null || isForField(event.target, event.code)) return;
    // F5 would load the page anew, Space would scroll it, / would open the browser's own search
    event.preventDefault();
    onPressed(what, event);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}

import { useEffect, useEffectEvent } from 'react';

/** Hears every key of the window; `first`: before those who hear it where it was pressed. */
export function useKeydown(onKey: (event: KeyboardEvent) => void, first = false): void {
  const press = useEffectEvent(onKey);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen, first);
    return () => window.removeEventListener('keydown', listen, first);
  }, [first]);
}

import { useRef, useSyncExternalStore } from 'react';
import type { Size } from './stageFit.ts';

/** A window that comes back from behind, to another screen or to another zoom is measured again. */
function subscribe(listener: () => void): () => void {
  window.addEventListener('resize', listener);
  document.addEventListener('visibilitychange', listener);
  document.addEventListener('fullscreenchange', listener);
  return () => {
    window.removeEventListener('resize', listener);
    document.removeEventListener('visibilitychange', listener);
    document.removeEventListener('fullscreenchange', listener);
  };
}

/** The window's size in CSS pixels; of one that is folded away, the last it had. */
export function useWindowSize(): Size {
  const last = useRef<Size>({ width: window.innerWidth, height: window.innerHeight });
  return useSyncExternalStore(subscribe, () => {
    const { innerWidth: width, innerHeight: height } = window;
    const { current } = last;
    if (width > 0 && height > 0 && (width !== current.width || height !== current.height))
      last.current = { width, height };
    return last.current;
  });
}

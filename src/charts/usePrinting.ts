import { useSyncExternalStore } from 'react';

/** Between the margins of an A4 page (ui/print.css), in CSS pixels. */
export const PAPER_WIDTH = 688;

const PRINT = 'print';
let asked = false;

function subscribe(listener: () => void): () => void {
  const begin = (): void => {
    asked = true;
    listener();
  };
  const end = (): void => {
    asked = false;
    listener();
  };
  const media = window.matchMedia(PRINT);
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  media.addEventListener('change', listener);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    media.removeEventListener('change', listener);
  };
}

/** True while the browser prints the page. React renders it before the browser goes on: a change of an outer store is never put off. */
export function usePrinting(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => asked || window.matchMedia(PRINT).matches,
    () => false,
  );
}

import { useSyncExternalStore } from 'react';
import { usePrinting } from '../charts/usePrinting.ts';

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** True while the page shows its dark theme, however that was decided; never on paper. */
export function useIsDark(): boolean {
  const printing = usePrinting();
  const dark = useSyncExternalStore(
    subscribe,
    () => document.documentElement.dataset.theme === 'dark',
    () => false,
  );
  return dark && !printing;
}

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { requestPrint, takePrintRequest } from '../../ui/printRequest.ts';

/** Nothing is waited for, and every chart is drawn. */
function isLaidOut(sheets: HTMLElement): boolean {
  return (
    sheets.querySelector('[data-waiting]') === null &&
    [...sheets.querySelectorAll('[data-chart]')].every((chart) => chart.querySelector('svg') !== null)
  );
}

/**
 * Prints once all that is printed stands there: data, charts, type (fault 106). An earlier request, by the button or by Ctrl+P, is
 * kept until then; the browser's own Ctrl+P is taken only while there is something to wait for.
 */
export function usePrintWhenReady(
  sheets: RefObject<HTMLElement | null>,
  waiting: boolean,
): { readonly waits: boolean; readonly print: () => void } {
  const [ready, setReady] = useState(false);
  const [waits, setWaits] = useState(false);
  useEffect(() => {
    const box = sheets.current;
    if (box === null) return;
    let here = true;
    const look = (): void => {
      if (!here) return;
      if (waiting || !isLaidOut(box)) {
        setReady(false);
        return;
      }
      void fontsLoaded().then(() => {
        if (here && isLaidOut(box)) setReady(true);
      });
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(box, { childList: true, subtree: true });
    return () => {
      here = false;
      observer.disconnect();
    };
  }, [sheets, waiting]);
  useEffect(() => {
    if (!ready || !takePrintRequest()) return;
    setWaits(false);
    window.print();
  }, [ready]);
  const print = useCallback((): void => {
    if (ready) {
      window.print();
      return;
    }
    requestPrint();
    setWaits(true);
  }, [ready]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (
        ready ||
        event.code !== 'KeyP' ||
        event.altKey ||
        event.shiftKey ||
        !(event.ctrlKey || event.metaKey)
      )
        return;
      event.preventDefault();
      print();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [ready, print]);
  return { waits, print };
}

async function fontsLoaded(): Promise<void> {
  await document.fonts?.ready;
}

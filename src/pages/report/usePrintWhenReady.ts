import { type RefObject, useEffect, useState } from 'react';
import { onPrintRequest, takePrintRequest } from '../../ui/printRequest.ts';

/** Nothing is waited for, and every chart is drawn. */
function isLaidOut(sheets: HTMLElement): boolean {
  return (
    sheets.querySelector('[data-waiting]') === null &&
    [...sheets.querySelectorAll('[data-chart]')].every((chart) => chart.querySelector('svg') !== null)
  );
}

/**
 * Prints once all that is printed stands there: data, charts, type (fault 106). What the button or Ctrl+P asked for before is kept
 * until then. Whether something was asked for and waits.
 */
export function usePrintWhenReady(sheets: RefObject<HTMLElement | null>, waiting: boolean): boolean {
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
    const take = (): void => {
      if (!ready) setWaits(true);
      else if (takePrintRequest(window.location.hash)) window.print();
    };
    if (ready) {
      setWaits(false);
      take();
    }
    return onPrintRequest(take);
  }, [ready]);
  return waits;
}

async function fontsLoaded(): Promise<void> {
  await document.fonts?.ready;
}

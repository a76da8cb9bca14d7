import { startTransition, useEffect, useState } from 'react';

let painted = false;

/** False until the page has been painted once: what stands below the first screen waits for it, once. */
export function useAfterFirstPaint(): boolean {
  const [ready, setReady] = useState(painted);
  useEffect(() => {
    if (ready) return;
    const frame = requestAnimationFrame(() => {
      setTimeout(() => {
        painted = true;
        startTransition(() => setReady(true));
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  return ready;
}

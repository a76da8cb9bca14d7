import { useEffect, useEffectEvent, useRef } from 'react';
import type { PresentView } from '../../core/view/view.ts';
import { go } from '../../ui/viewState.ts';

/** Browsers refuse addresses that change many times a second, as they would while a key is held down. */
const REST = 150;

type Place = Pick<PresentView, 'slide' | 'step'>;

/**
 * Keeps the place in the address, so that a reload finds it; an address that is changed from outside is gone to. Gives what ends
 * this before the stage is left: a write would call off the way back that the browser is on.
 */
export function useStageAddress(
  view: PresentView,
  { slide, step }: Place,
  onAddress: (to: Place) => void,
): () => void {
  const known = useRef<Place>({ slide: view.slide, step: view.step });
  const isLeft = useRef(false);
  const follow = useEffectEvent(onAddress);
  const write = useEffectEvent(() => {
    if (isLeft.current || (known.current.slide === slide && known.current.step === step)) return;
    known.current = { slide, step };
    go({ ...view, slide, step }, 'replace');
  });
  useEffect(() => {
    if (known.current.slide === view.slide && known.current.step === view.step) return;
    known.current = { slide: view.slide, step: view.step };
    follow(known.current);
  }, [view.slide, view.step]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each move waits anew
  useEffect(() => {
    const timer = setTimeout(() => write(), REST);
    return () => clearTimeout(timer);
  }, [slide, step]);
  useEffect(() => {
    const writeNow = (): void => write();
    window.addEventListener('pagehide', writeNow);
    return () => window.removeEventListener('pagehide', writeNow);
  }, []);
  return () => {
    isLeft.current = true;
  };
}

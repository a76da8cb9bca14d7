import { useEffect, useEffectEvent, useRef } from 'react';
import { type AutoplayClock, autoplayClock } from './autoplayClock.ts';

/** Goes on by itself while `isOn`; a slide that was gone to by hand has its whole time too. */
export function useAutoplay(isOn: boolean, seconds: number, shown: string, onTurn: () => void): void {
  const clock = useRef<AutoplayClock | null>(null);
  const turn = useEffectEvent(onTurn);
  useEffect(() => {
    if (!isOn) return;
    clock.current = autoplayClock(seconds, () => turn());
    return () => {
      clock.current?.stop();
      clock.current = null;
    };
  }, [isOn, seconds]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide begins its own time
  useEffect(() => clock.current?.restart(), [shown]);
}

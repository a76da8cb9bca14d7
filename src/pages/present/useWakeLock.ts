import { useEffect, useState } from 'react';

/** asked: no answer yet; lost: the browser keeps no screen awake, or did not grant it. */
export type WakeLockState = 'asked' | 'held' | 'lost';

/** Keeps the screen awake while the stage stands: asked for at the start, and again whenever the window is seen again. */
export function useWakeLock(): WakeLockState {
  const [state, setState] = useState<WakeLockState>('wakeLock' in navigator ? 'asked' : 'lost');
  useEffect(() => {
    if (!('wakeLock' in navigator)) return;
    let isHere = true;
    let held: WakeLockSentinel | null = null;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== 'visible' || held?.released === false) return;
      try {
        const lock = await navigator.wakeLock.request('screen');
        if (!isHere) return void lock.release();
        held = lock;
        setState('held');
      } catch {
        // a low battery, a policy, a window that was left meanwhile
        if (isHere) setState('lost');
      }
    };
    void ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isHere = false;
      document.removeEventListener('visibilitychange', ask);
      void held?.release();
    };
  }, []);
  return state;
}

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { takeDenial } from '../../ui/enterStage.ts';

/** Chromium gives Escape to a page in fullscreen that asks for it, so that it closes one thing at a time. */
interface KeyboardLock {
  lock?(codes: readonly string[]): Promise<void>;
  unlock?(): void;
}

function subscribe(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

const isFull = (): boolean => document.fullscreenElement != null;

export interface Fullscreen {
  readonly isFull: boolean;
  readonly toggle: () => void;
}

/**
 * The whole screen, asked for when the stage is entered by a click or a key and given back when it is left. `onDenied` where the
 * browser does not grant it: the stage stands in the window then.
 */
export function useFullscreen(onDenied: () => void): Fullscreen {
  const full = useSyncExternalStore(subscribe, isFull);
  const denied = useEffectEvent(onDenied);
  useEffect(() => {
    if (takeDenial()) denied();
    else if (!isFull() && navigator.userActivation?.isActive) void ask(() => denied());
    const hold = (): void => {
      if (isFull())
        void keyboard()
          .lock?.(['Escape'])
          .catch(() => undefined);
    };
    hold();
    document.addEventListener('fullscreenchange', hold);
    return () => {
      document.removeEventListener('fullscreenchange', hold);
      keyboard().unlock?.();
      if (isFull()) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  return {
    isFull: full,
    toggle: () => {
      if (isFull()) void document.exitFullscreen().catch(() => undefined);
      else void ask(onDenied);
    },
  };
}

async function ask(onDenied: () => void): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
  } catch {
    takeDenial();
    if (!isFull()) onDenied();
  }
}

function keyboard(): KeyboardLock {
  return 'keyboard' in navigator ? (navigator.keyboard as KeyboardLock) : {};
}

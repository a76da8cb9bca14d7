/** Turns the page every so many seconds while the window can be seen. */
export interface AutoplayClock {
  /** Begins the slide's time anew. */
  readonly restart: () => void;
  readonly stop: () => void;
}

/**
 * One timer, armed again after each turn: however late a sleeping machine fires it, it turns one page. A hidden window waits, and
 * begins the slide's time anew when it is seen again.
 */
export function autoplayClock(seconds: number, onTurn: () => void): AutoplayClock {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const disarm = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const restart = (): void => {
    disarm();
    if (document.visibilityState === 'hidden') return;
    timer = setTimeout(() => {
      restart();
      onTurn();
    }, seconds * 1000);
  };
  document.addEventListener('visibilitychange', restart);
  restart();
  return {
    restart,
    stop: () => {
      disarm();
      document.removeEventListener('visibilitychange', restart);
    },
  };
}

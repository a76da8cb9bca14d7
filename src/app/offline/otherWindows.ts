/** Between the windows of this page: who may not be disturbed, and that a person agreed to the newer version. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongbi:update');

const ROLL_CALL_MS = 300;

/** Answers for this window when another asks, and hears when another has been told to go on. */
export function answerWindows(isBusy: () => boolean, onAgreed: () => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data === 'who is busy' && isBusy()) channel.postMessage('busy');
    if (data === 'agreed') onAgreed();
  });
}

export function tellAgreed(): void {
  channel?.postMessage('agreed');
}

/** Whether another window presents or has something unsaved, as far as the windows answer. */
export function anyWindowBusy(): Promise<boolean> {
  const others = channel;
  if (others === null) return Promise.resolve(false);
  return new Promise((resolve) => {
    const settle = (busy: boolean): void => {
      clearTimeout(timer);
      others.removeEventListener('message', hear);
      resolve(busy);
    };
    const hear = ({ data }: MessageEvent<unknown>): void => {
      if (data === 'busy') settle(true);
    };
    const timer = setTimeout(() => settle(false), ROLL_CALL_MS);
    others.addEventListener('message', hear);
    others.postMessage('who is busy');
  });
}

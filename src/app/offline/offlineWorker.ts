import { createListeners } from '../../core/listeners.ts';
import { isPresenting } from '../isPresenting.ts';
import { hasUnsaved } from '../useUnsavedWarning.ts';
import { workerAddress } from './buildFacts.ts';
import { answerWindows, anyWindowBusy, tellAgreed } from './otherWindows.ts';

export interface OfflineState {
  /** All of this version is kept: it opens without a network. */
  readonly ready: boolean;
  /** offered: a newer version waits, and nothing is under way; replaced: it has taken over beside this window. */
  readonly update: 'none' | 'offered' | 'replaced';
}

const LOOK_MS = 60 * 60 * 1000;
const ASK_MS = 5_000;

let state: OfflineState = { ready: false, update: 'none' };
let registration: ServiceWorkerRegistration | null = null;
/** The newer version that a person has put off, until the page is opened again. */
let putOff: ServiceWorker | null = null;
let agreed = false;
const listeners = createListeners();

export function offlineState(): OfflineState {
  return state;
}

export const onOfflineState = listeners.add;

/** Whether a newer version has to wait for what goes on in this window: files that are read or not kept, a presentation. */
function isBusy(): boolean {
  return hasUnsaved() || isPresenting();
}

/** Registers the service worker, where the page has one and the browser allows it (https or this machine). */
export async function startOffline(): Promise<void> {
  const address = workerAddress();
  const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  if (address === null || workers === undefined || registration !== null) return;
  let controlled = workers.controller !== null;
  workers.addEventListener('controllerchange', () => {
    if (!controlled && !agreed) {
      controlled = true; // the first one ever
      return;
    }
    if (agreed && !isBusy()) window.location.reload();
    else change({ update: 'replaced' });
  });
  answerWindows(isBusy, () => {
    agreed = true;
  });
  try {
    registration = await workers.register(address, { updateViaCache: 'none' });
  } catch {
    return; // not allowed here, or not to be had now: the page goes on as it is
  }
  registration.addEventListener('updatefound', () => watch(registration?.installing ?? null));
  watch(registration.installing);
  void lookComplete();
  void offer();
  setInterval(() => void offer(), ASK_MS);
  setInterval(() => void registration?.update().catch(() => undefined), LOOK_MS);
}

/** Lets the newer version take over, in all windows; not while anything goes on in one of them. */
export async function applyUpdate(): Promise<void> {
  const waiting = registration?.waiting ?? null;
  if (waiting === null || isBusy() || (await anyWindowBusy())) return void offer();
  agreed = true;
  tellAgreed();
  waiting.postMessage('take over');
}

export function putUpdateOff(): void {
  putOff = registration?.waiting ?? null;
  change({ update: 'none' });
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    void offer();
    if (worker.state === 'activated') void lookComplete();
  });
}

/** Offers the newer version that waits, if there is one, once no window is busy. */
async function offer(): Promise<void> {
  if (state.update === 'replaced') return;
  const waits = (): boolean => {
    const waiting = registration?.waiting ?? null;
    return waiting !== null && waiting !== putOff && !isBusy();
  };
  const offered = waits() && !(await anyWindowBusy()) && waits();
  change({ update: offered ? 'offered' : 'none' });
}

/** Asks the worker whether all is kept; it fetches what the browser has cleared away. */
async function lookComplete(): Promise<void> {
  const active = registration?.active ?? null;
  if (active === null) return;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    change({ ready: data === true });
    port1.close();
  };
  active.postMessage('complete', [port2]);
}

function change(what: Partial<OfflineState>): void {
  const next = { ...state, ...what };
  if (next.ready === state.ready && next.update === state.update) return;
  state = next;
  listeners.tell();
}

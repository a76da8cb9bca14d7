/** How safely and in how much room the browser keeps things; null where it does not say. */
export interface StorageState {
  /** The browser has promised not to clear it by itself. */
  readonly persisted: boolean;
  readonly used: number;
  readonly free: number;
  /** So little is free that the next large file may not fit. */
  readonly low: boolean;
}

const LOW_BYTES = 100 * 1024 * 1024;
const ASKED = 'tongbi:persistence-asked';

export async function storageState(): Promise<StorageState | null> {
  const storage = storageManager();
  if (storage === null) return null;
  const [persisted, { usage = 0, quota = 0 }] = await Promise.all([storage.persisted(), storage.estimate()]);
  const free = Math.max(0, quota - usage);
  return { persisted, used: usage, free, low: free < LOW_BYTES };
}

/** Asks the browser to keep what is stored for good: by itself only once ever (some browsers ask the person), again on a person's wish. */
export async function askPersistence(wish: 'first' | 'again'): Promise<void> {
  const storage = storageManager();
  if (storage === null || (wish === 'first' && wasAsked())) return;
  if (!(await storage.persisted())) await storage.persist();
}

/** Missing on plain http and in old browsers, whatever the types say. */
function storageManager(): StorageManager | null {
  const storage: StorageManager | undefined = navigator.storage;
  return typeof storage?.estimate === 'function' && typeof storage.persisted === 'function' ? storage : null;
}

function wasAsked(): boolean {
  try {
    const asked = localStorage.getItem(ASKED) !== null;
    localStorage.setItem(ASKED, '1');
    return asked;
  } catch {
    return true;
  }
}

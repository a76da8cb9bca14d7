/** Of the marks in localStorage. */
export const PREFIX = 'tongbi:unfinished:';

/** Marks of this window. */
export const here = new Set<string>();
/** Windows ask here who is at work; each answers with its marks. */
export const channel =
  typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongbi:unfinished');
channel?.addEventListener('message', ({ data }) => {
  if (data === 'who') for (const id of here) channel.postMessage(id);
});

/** Work on a file, which leaves a mark until it has ended: a window that dies meanwhile leaves it for the next start. */
export async function whileUnfinished<T>(name: string, work: Promise<T>): Promise<T> {
  const id = `${Date.now().toString(36)}-${here.size}-${Math.random().toString(36).slice(2)}`;
  here.add(id);
  mark(() => localStorage.setItem(PREFIX + id, name));
  try {
    return await work;
  } finally {
    here.delete(id);
    mark(() => localStorage.removeItem(PREFIX + id));
  }
}

/** Whether a file is being read or kept in this window. */
export function isUnfinished(): boolean {
  return here.size > 0;
}

/** A browser that stores nothing has no marks either. */
export function mark(work: () => void): void {
  try {
    work();
  } catch {
    // not allowed here
  }
}

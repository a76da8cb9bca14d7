const PREFIX = 'tongbi:unfinished:';
const ROLL_CALL_MS = 400;

const here = new Set<string>();
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('tongbi:unfinished');
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

/** Names of files whose reading or keeping a window began and, dying, never ended; each is told once. */
export async function leftUnfinished(): Promise<readonly string[]> {
  const marks = readMarks();
  if (marks.size === 0) return [];
  const alive = await rollCall();
  const left = [...marks].filter(([id]) => !alive.has(id) && !here.has(id));
  for (const [id] of left) mark(() => localStorage.removeItem(PREFIX + id));
  return left.map(([, name]) => name);
}

/** What other windows are still at work on, as far as they answer. */
function rollCall(): Promise<ReadonlySet<string>> {
  if (channel === null) return Promise.resolve(new Set());
  return new Promise((resolve) => {
    const alive = new Set<string>();
    const hear = ({ data }: MessageEvent<unknown>): void => {
      if (typeof data === 'string') alive.add(data);
    };
    channel.addEventListener('message', hear);
    channel.postMessage('who');
    setTimeout(() => {
      channel.removeEventListener('message', hear);
      resolve(alive);
    }, ROLL_CALL_MS);
  });
}

function readMarks(): ReadonlyMap<string, string> {
  const marks = new Map<string, string>();
  mark(() => {
    for (let at = 0; at < localStorage.length; at++) {
      const key = localStorage.key(at) ?? '';
      if (key.startsWith(PREFIX)) marks.set(key.slice(PREFIX.length), localStorage.getItem(key) ?? '');
    }
  });
  return marks;
}

/** A browser that stores nothing has no marks either. */
function mark(work: () => void): void {
  try {
    work();
  } catch {
    // not allowed here
  }
}

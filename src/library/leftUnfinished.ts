import { channel, here, mark, PREFIX } from './unfinished.ts';

const ROLL_CALL_MS = 400;

/** Names of files whose reading or keeping a window began and, dying, never ended; each is told once. */
export async function leftUnfinished(): Promise<readonly string[]> {
  const marks = [...readMarks()].filter(([id]) => !here.has(id));
  if (marks.length === 0) return [];
  const alive = await rollCall();
  // what ended while the others were asked has taken its mark away
  const still = readMarks();
  const left = marks.filter(([id]) => !alive.has(id) && still.has(id));
  for (const [id] of left) mark(() => localStorage.removeItem(PREFIX + id));
  return left.map(([, name]) => name);
}

/** What other windows are still at work on, as far as they answer. */
function rollCall(): Promise<ReadonlySet<string>> {
  const others = channel;
  if (others === null) return Promise.resolve(new Set());
  return new Promise((resolve) => {
    const alive = new Set<string>();
    const hear = ({ data }: MessageEvent<unknown>): void => {
      if (typeof data === 'string') alive.add(data);
    };
    others.addEventListener('message', hear);
    others.postMessage('who');
    setTimeout(() => {
      others.removeEventListener('message', hear);
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

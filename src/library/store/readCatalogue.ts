import type { StoredList } from '../storedList.ts';
import { forgetCopies, missingOf, readCopy, writeCopy } from './catalogueCopy.ts';
import { allEntries } from './store.ts';
import { sweep } from './sweep.ts';

const UNDO_MS = 24 * 60 * 60 * 1000;

let swept = false;

/**
 * What is kept, the last opened first, and what should be and is not. The first time what was deleted a day ago is cleared away,
 * with what belongs to nothing.
 */
export async function readCatalogue(now = Date.now()): Promise<StoredList> {
  if (!swept) {
    swept = true;
    await sweep(now - UNDO_MS, forgetCopies);
  }
  const before = readCopy();
  const read = await allEntries();
  if (!read.ok) return { kind: 'failed', problem: read.problem };
  const all = read.value;
  const missing = missingOf(before, all, readCopy());
  writeCopy([...all, ...missing]);
  const entries = all
    .filter(({ deletedAt }) => deletedAt === null)
    .sort((a, b) => b.openedAt - a.openedAt || (a.id < b.id ? -1 : 1));
  return { kind: 'known', entries, missing };
}

import type { Result } from '../../core/result.ts';
import type { StoreProblem } from './database.ts';
import { attempt, whole } from './transaction.ts';

const STORES = ['entries', 'files', 'datasets'] as const;

/**
 * Clears away what was deleted before the given time, with its bytes, and bytes that belong to no entry (a browser that
 * died may leave some). `willGo` is told the ids before they go. Answers how many entries went.
 */
export function sweep(
  before: number,
  willGo: (ids: readonly string[]) => void = () => undefined,
): Promise<Result<number, StoreProblem>> {
  return attempt(async (database) => {
    const transaction = database.transaction(STORES, 'readwrite');
    const all = await transaction.objectStore('entries').getAll();
    const gone = all.filter(({ deletedAt }) => deletedAt !== null && deletedAt < before).map(({ id }) => id);
    const known = new Set(all.map(({ id }) => id));
    const keys = await Promise.all(STORES.map((store) => transaction.objectStore(store).getAllKeys()));
    const orphans = [...new Set(keys.flat())].filter((id) => !known.has(id));
    if (gone.length > 0) willGo(gone);
    await whole(
      transaction,
      [...gone, ...orphans].flatMap((id) =>
        STORES.map((store) => () => transaction.objectStore(store).delete(id)),
      ),
    );
    return gone.length;
  });
}

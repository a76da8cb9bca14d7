import { failure, type Result, success } from '../../core/result.ts';
import { problemOf, type StoreDatabase, type StoreProblem, withDatabase } from './database.ts';

interface Transaction {
  readonly done: Promise<void>;
  abort(): void;
}

/** All of the writes or none: one that throws would else leave those before it to be committed. */
export async function whole(
  transaction: Transaction,
  writes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const started: Promise<unknown>[] = [transaction.done];
  try {
    for (const write of writes) started.push(write());
    await Promise.all(started);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // it has ended by itself
    }
    const [done] = await Promise.allSettled(started);
    throw done?.status === 'rejected' ? causeOf(error, done.reason) : error;
  }
}

/** The transaction knows why it ended (no room); its requests say only that they were aborted. */
function causeOf(error: unknown, end: unknown): unknown {
  return error instanceof DOMException && error.name === 'AbortError' ? end : error;
}

/** Work on the database; whatever it throws is a problem that a person can be told. */
export async function attempt<T>(
  work: (database: StoreDatabase) => Promise<T>,
): Promise<Result<T, StoreProblem>> {
  try {
    return success(await withDatabase(work));
  } catch (error) {
    return failure(problemOf(error));
  }
}

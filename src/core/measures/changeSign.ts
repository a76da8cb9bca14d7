import type { Reading } from './reading.ts';

/** The number whose sign says where the change went: the difference, or the rate where that is the file's own. Null without a change. */
export function changeSign({ rateFrom, rate, difference }: Reading): number | null {
  return rateFrom === 'file' ? rate : difference;
}

import type { Reading } from './reading.ts';

/** The number that the change is said with, unrounded: the rate in percent, else the difference in the unit; null where there is neither. */
export function changeNumber({ rate, difference, changeIn, lowBase, rateFrom }: Reading): number | null {
  return rate !== null && (rateFrom === 'file' || (changeIn === 'percent' && !lowBase)) ? rate : difference;
}

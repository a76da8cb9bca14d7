import { changeSign } from './changeSign.ts';
import type { Reading } from './reading.ts';

/** Where a number went, apart from any judgement; an index of 上年=100 is itself the change and has no year before to leave. */
export type Move = 'up' | 'down' | 'same' | 'index';
export const MOVES: readonly Move[] = ['up', 'down', 'same', 'index'];

/** Null where the two years cannot be compared. */
export function moveOf(reading: Reading): Move | null {
  if (reading.verdict === 'notComparable') return null;
  const change = changeSign(reading);
  if (change === null) return 'index';
  if (change === 0) return 'same';
  return change > 0 ? 'up' : 'down';
}

export function countMoves(readings: readonly Reading[]): Record<Move, number> {
  const counts: Record<Move, number> = { up: 0, down: 0, same: 0, index: 0 };
  for (const reading of readings) {
    const move = moveOf(reading);
    if (move !== null) counts[move]++;
  }
  return counts;
}

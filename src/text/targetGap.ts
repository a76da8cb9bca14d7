import type { TargetReading } from '../core/measures/reading.ts';
import { formatNumber } from './format.ts';
import type { Messages } from './messages/en.ts';

/** How a target is missed: 差 5 below a least, 超 852.17 above a most; or that it is reached. */
export function targetGap(
  { target, distance, reached }: TargetReading,
  decimals: number,
  words: Messages['overview'],
): string {
  if (reached) return words.reached;
  const gap = formatNumber(Math.abs(distance), decimals);
  return target.bound === 'atMost' ? words.over(gap) : words.short(gap);
}

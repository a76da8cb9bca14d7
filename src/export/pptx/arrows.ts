import { changeSign } from '../../core/measures/changeSign.ts';
import type { Reading } from '../../core/measures/reading.ts';

/** Where the number went, as a sign before it: the arrow follows the number, the colour the verdict. '' beside 前进4位, whose word says it. */
export function changeArrow(reading: Reading): string {
  const { verdict, changeIn, difference } = reading;
  if (verdict === 'notComparable' || (changeIn === 'places' && difference !== 0)) return '';
  const change = changeSign(reading);
  if (change === null) return '';
  if (change === 0 || verdict === 'flat') return '=';
  return change > 0 ? '↑' : '↓';
}

/** ↓ 向好. */
export function verdictText(reading: Reading, word: string): string {
  return [changeArrow(reading), word].filter(Boolean).join(' ');
}

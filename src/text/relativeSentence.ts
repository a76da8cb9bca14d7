import type { RelativeBasis } from '../core/compare/compare.ts';
import type { CompareMessages } from './messages/compare.ts';

/** By what the values were divided, and how many rows that does not suit; '' for the values themselves. */
export function relativeSentence(
  { measure, population, total, leftOut }: RelativeBasis,
  words: CompareMessages,
): string {
  if (measure === 'value') return '';
  const by =
    measure === 'share'
      ? words.byTotal(total ?? '')
      : population === null
        ? ''
        : words.byPeople(words.populations[population]);
  return leftOut === 0 ? by : `${by}${words.leftOut(leftOut)}`;
}

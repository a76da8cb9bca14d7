import type { Move } from '../core/measures/move.ts';
import type { Verdict } from '../core/measures/reading.ts';

/** A piece of a sentence: text with the tone of its verdict; one that counts a verdict or a move can be clicked. */
export interface Phrase {
  readonly text: string;
  readonly tone: 'plain' | Verdict;
  readonly verdict?: Verdict;
  readonly move?: Move;
}

export const plain = (text: string): Phrase => ({ text, tone: 'plain' });

export function phrasesText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => phrase.text).join('');
}

/** Phrases with words between them: 甲、乙. */
export function joinPhrases(phrases: readonly Phrase[], between: string): readonly Phrase[] {
  return phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : [plain(between), phrase]));
}

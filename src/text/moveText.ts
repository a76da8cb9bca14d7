import type { Move } from '../core/measures/move.ts';
import type { RowFilter } from '../core/view/rowFilter.ts';
import type { Language } from './language.ts';
import { verdictWord } from './verdictText.ts';

const WORDS: Record<Language, Record<Move, string>> = {
  zh: { up: '增加', down: '减少', same: '无变化', index: '以上年为100' },
  en: { up: 'up', down: 'down', same: 'unchanged', index: 'with previous year = 100' },
};

export function moveWord(move: Move, lang: Language): string {
  return WORDS[lang][move];
}

/** What a filter lets pass: 趋差; 增加; '' when it lets all pass. */
export function filterWords({ verdict, move }: RowFilter, lang: Language): string {
  const words = [
    ...(verdict === null ? [] : [verdictWord(verdict, lang)]),
    ...(move === null ? [] : [moveWord(move, lang)]),
  ];
  return words.join(lang === 'zh' ? '、' : ', ');
}

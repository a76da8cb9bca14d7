import type { Verdict } from '../core/measures/reading.ts';
import type { Language } from './language.ts';

const WORDS: Record<Language, Record<Verdict, string>> = {
  zh: { better: '向好', flat: '持平', worse: '趋差', notComparable: '不可比', neutral: '中性' },
  en: { better: 'better', flat: 'flat', worse: 'worse', notComparable: 'not comparable', neutral: 'neutral' },
};

/** The one vocabulary of verdicts. */
export function verdictWord(verdict: Verdict, lang: Language): string {
  return WORDS[lang][verdict];
}

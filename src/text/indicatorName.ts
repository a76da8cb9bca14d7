import type { Reading } from '../core/measures/reading.ts';
import type { Language } from './language.ts';

/** An indicator's name in a language; its own where it has no English one. */
export function indicatorName({ indicator }: Pick<Reading, 'indicator'>, lang: Language): string {
  return lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name;
}

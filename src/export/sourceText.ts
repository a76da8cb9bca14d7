import type { Dataset } from '../core/dataset/dataset.ts';
import type { Language } from '../text/language.ts';

/** Where the numbers come from: the dataset's name, its file, and what the file says of its origin. */
export function sourceText({ name, source }: Dataset, lang: Language): string {
  return [...new Set([name[lang], source.fileName, source.origin])].filter(Boolean).join(' · ');
}

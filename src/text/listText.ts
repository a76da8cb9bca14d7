import type { Language } from './language.ts';

/** Names or numbers in a row: 3、7 or 3, 7. */
export function listText(items: readonly (string | number)[], language: Language): string {
  return items.join(language === 'zh' ? '、' : ', ');
}

/** Remarks one behind another, without those that are empty. */
export function remarksText(remarks: readonly (string | null | undefined)[], language: Language): string {
  return remarks.filter(Boolean).join(language === 'zh' ? '；' : '; ');
}

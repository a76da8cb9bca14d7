import type { Language } from './language.ts';

/** A day and its time in this place, to the minute. */
export function momentText(time: number, language: Language): string {
  return new Date(time).toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
}

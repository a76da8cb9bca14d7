import type { Language } from './language.ts';

const MOST_NAMED = 6;

/** Lines of a source, ascending: 26, 26—34, or 26、30、34…70. */
export function linesText(lines: readonly number[], language: Language): string {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return '';
  if (lines.length > 1 && last - first === lines.length - 1)
    return `${first}${language === 'zh' ? '—' : '–'}${last}`;
  const comma = language === 'zh' ? '、' : ', ';
  return lines.length <= MOST_NAMED
    ? lines.join(comma)
    : `${lines.slice(0, MOST_NAMED - 1).join(comma)}…${last}`;
}

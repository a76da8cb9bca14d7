import type { Language } from './language.ts';

/** The parts of a part year: 1—9月, Jan–Sep, H1, Q1、Q2. */
export function partsText(parts: readonly string[], lang: Language): string {
  const numbers = parts.map(Number);
  const and = lang === 'zh' ? '、' : ', ';
  if (numbers.some(Number.isNaN)) return parts.length > 4 ? `${parts[0]}…${parts.at(-1)}` : parts.join(and);
  const run = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  const ends = run && numbers.length > 1 ? [numbers[0] ?? 1, numbers.at(-1) ?? 12] : null;
  if (lang === 'zh')
    return ends === null ? numbers.map((number) => `${number}月`).join(and) : `${ends.join('—')}月`;
  return ends === null ? numbers.map(monthName).join(and) : ends.map(monthName).join('–');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

function monthName(number: number): string {
  return MONTHS[number - 1] ?? String(number);
}

import type { PublishedVerdict } from '../core/checks/published.ts';
import type { PublishedClass } from '../core/checks/publishedFindings.ts';
import type { PublishedReading } from '../core/measures/reading.ts';
import { formatNumber, formatSigned } from './format.ts';
import type { Language } from './language.ts';

const WORDS: Record<Language, Record<PublishedVerdict, string>> = {
  zh: {
    agrees: '一致',
    rounding: '相差在四舍五入之内',
    prices: '可能按可比价或可比口径计算，文件没有写明',
    caliber: '可能口径不同或上年数有修订，文件没有写明',
    shifted: '疑似小数点错位，请核对',
    swapped: '疑似两个数字写颠倒，请核对',
    sign: '疑似正负号写反，请核对',
    far: '相差太大，疑似有误，请核对',
    comparable: '表头写明为可比口径',
    unclear: '表头没有写明是百分数还是差值，不能核对',
    unchecked: '没有可比的上年数，不能核对',
  },
  en: {
    agrees: 'the same',
    rounding: 'within rounding',
    prices: 'possibly at comparable prices or on a comparable definition; the file does not say',
    caliber: 'possibly another definition or a revised base; the file does not say',
    shifted: 'the point may have slipped; check',
    swapped: 'two digits may be exchanged; check',
    sign: 'the sign may be turned; check',
    far: 'too far apart, likely an error; check',
    comparable: 'in comparable terms, as the header says',
    unclear: 'not said whether percent or difference; cannot be checked',
    unchecked: 'no comparable value of the year before; cannot be checked',
  },
};

const CLASSES: Record<Language, Record<PublishedClass, string>> = {
  zh: {
    agrees: '一致',
    rounding: '在四舍五入之内',
    possible: '可能或写明按可比口径',
    error: '疑似有误',
    unchecked: '无法核对',
  },
  en: {
    agrees: 'agree',
    rounding: 'within rounding',
    possible: 'in comparable terms, or possibly so',
    error: 'likely errors',
    unchecked: 'cannot be checked',
  },
};

/** What the check of a printed change found. */
export function publishedWord(verdict: PublishedVerdict, lang: Language): string {
  return WORDS[lang][verdict];
}

export function publishedClassWord(one: PublishedClass, lang: Language): string {
  return CLASSES[lang][one];
}

/** The change as the file prints it: +5.2%, +1.2百分点, or the bare number where the header leaves open what it is. */
export function printedChange({ value, decimals, measure }: PublishedReading, lang: Language): string {
  if (measure === 'open') return formatNumber(value, decimals);
  const number = value === 0 ? formatNumber(0, decimals) : formatSigned(value, decimals);
  if (measure === 'percent') return `${number}%`;
  return lang === 'zh' ? `${number}百分点` : `${number} pp`;
}

/** The recomputed change in the digits of the printed one, at least one; '' where the values give none. */
export function recomputedChange(
  { recomputed, decimals, measure }: PublishedReading,
  lang: Language,
): string {
  if (recomputed === null) return '';
  const number = formatSigned(recomputed, Math.max(1, decimals));
  if (measure === 'points') return lang === 'zh' ? `${number}百分点` : `${number} pp`;
  return measure === 'percent' ? `${number}%` : number;
}

/** 文件所列同比 +5.2%，重算 +8.1%：可能按可比价或可比口径计算. */
export function publishedSentence(published: PublishedReading, lang: Language): string {
  const [printed, own] = [printedChange(published, lang), recomputedChange(published, lang)];
  const word = publishedWord(published.verdict, lang);
  if (lang === 'zh') return `文件所列同比 ${printed}${own === '' ? '' : `，重算 ${own}`}：${word}`;
  return `The file prints ${printed}${own === '' ? '' : `, the values give ${own}`}: ${word}`;
}

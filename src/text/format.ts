import type { Bound, Value } from '../core/dataset/dataset.ts';
import type { Indicator } from '../core/dataset/indicator.ts';
import type { Reading } from '../core/measures/reading.ts';
import { type Rounding, roundDecimal, roundHalfAway } from '../core/quantity/decimal.ts';
import type { Language } from './language.ts';

const MINUS = '\u2212';
export const NO_VALUE = '—';
/** Above this a rate is said as a multiple: 增长11.3倍. */
const MULTIPLE_FROM = 1000;
const RATE_DECIMALS = 1;

/** A number as it is shown everywhere: comma from four digits, U+2212 for minus, half away from zero unless its indicator says otherwise, never -0. */
export function formatNumber(value: number, decimals: number, rounding: Rounding = 'halfAway'): string {
  const text = roundDecimal(value, decimals, rounding);
  const [whole = '0', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${text.startsWith('-') ? MINUS : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Years are never grouped. */
export function formatYear(year: number): string {
  return String(year);
}

const BOUND_WORDS: Record<Language, Record<Bound, (text: string) => string>> = {
  zh: { atLeast: (text) => `${text}余`, atMost: (text) => `≤${text}`, about: (text) => `约${text}` },
  en: { atLeast: (text) => `${text}+`, atMost: (text) => `≤${text}`, about: (text) => `~${text}` },
};

/** A value with its bound, without its unit; — where there is none. 余 is said of round whole numbers, ≥ of others: 2,000余, ≥3.5. */
export function formatQuantity(
  value: Value,
  bound: Bound | null,
  { decimals, rounding }: Pick<Indicator, 'decimals' | 'rounding'>,
  lang: Language,
): string {
  if (typeof value !== 'number') return NO_VALUE;
  const text = formatNumber(value, decimals, rounding);
  if (bound === null) return text;
  const isRound = decimals === 0 && value % 10 === 0;
  return bound === 'atLeast' && !isRound ? `≥${text}` : BOUND_WORDS[lang][bound](text);
}

export function formatValue(reading: Reading, lang: Language): string {
  return formatQuantity(reading.value, reading.bound, reading.indicator, lang);
}

export function formatBase({ base, baseBound, indicator }: Reading, lang: Language): string {
  return formatQuantity(base, baseBound, indicator, lang);
}

/** A signed number; what rounds to zero but is not keeps a sign of its size: <+0.1. */
export function formatSigned(value: number, decimals: number): string {
  if (value === 0) return formatNumber(0, decimals);
  const text = formatNumber(Math.abs(value), decimals);
  const sign = value > 0 ? '+' : MINUS;
  if (/[1-9]/.test(text)) return sign + text;
  const smallest = formatNumber(10 ** -decimals, decimals);
  return `${value > 0 ? '<' : '>'}${sign}${smallest}`;
}

/** The change in the unit itself, signed: +1,236.87; 至少 +20 where a bound stands on one side; — where there is none. */
export function formatDifference(reading: Reading, lang: Language): string {
  const { difference, differenceBound } = reading;
  if (difference === null) return NO_VALUE;
  const text = formatSigned(difference, differenceDecimals(reading));
  if (differenceBound === null) return text;
  const words = {
    zh: { atLeast: '至少', atMost: '至多', about: '约' },
    en: { atLeast: 'at least', atMost: 'at most', about: 'about' },
  };
  return `${words[lang][differenceBound]} ${text}`;
}

/** Decimals of a change: those of the value, at least one in points, and more where it would round to nothing. */
export function differenceDecimals({ decimals, difference, changeIn }: Reading): number {
  const least = changeIn === 'points' ? Math.max(decimals, RATE_DECIMALS) : decimals;
  return difference !== null && difference !== 0 && Math.abs(difference) < 0.5 * 10 ** -least
    ? Math.min(least + 2, 6)
    : least;
}

/** True for a rate that is said as a multiple, as it is rounded: 增长10.0倍, and never +1,000.0%. */
export function saysMultiple(rate: number): boolean {
  return Number(roundHalfAway(rate, RATE_DECIMALS)) >= MULTIPLE_FROM;
}

/** A rate in percent, signed, one decimal; from 1000 % on as a multiple: 增长12.3倍 is 13.3 times the base. */
export function formatRate(rate: number, lang: Language): string {
  if (saysMultiple(rate))
    return lang === 'zh'
      ? `增长${formatNumber(rate / 100, RATE_DECIMALS)}倍`
      : `${formatNumber(rate / 100 + 1, RATE_DECIMALS)} times`;
  return `${formatSigned(rate, RATE_DECIMALS)}%`;
}

const NO_CHANGE: Record<Language, string> = { zh: '无变化', en: 'no change' };

/** A rate that a file prints, in the decimals that it has there: +5.25%. */
export function formatStatedRate(rate: number, decimals: number): string {
  return `${formatSigned(rate, Math.max(RATE_DECIMALS, Math.min(decimals, 6)))}%`;
}

/** The change as it is said: +12.3%, +1.2百分点, 前进4位, +3件 from a small base, 无变化, or — with its reason elsewhere. */
export function formatChange(reading: Reading, lang: Language): string {
  const { rate, difference, changeIn, lowBase, unit } = reading;
  if (reading.rateFrom === 'file' && rate !== null)
    return rate === 0 ? NO_CHANGE[lang] : formatStatedRate(rate, reading.published?.decimals ?? 0);
  if (difference === null) return NO_VALUE;
  if (difference === 0 && reading.differenceBound === null) return NO_CHANGE[lang];
  switch (changeIn) {
    case 'percent':
      if (lowBase || rate === null) return joinUnit(formatDifference(reading, lang), unit, lang);
      return formatRate(rate, lang);
    case 'points':
      return `${formatDifference(reading, lang)}${lang === 'zh' ? pointsWord(unit, lang) : ` ${pointsWord(unit, lang)}`}`;
    case 'places': {
      const places = formatNumber(Math.abs(difference), 0);
      const least = reading.differenceBound === null ? '' : lang === 'zh' ? '至少' : 'at least ';
      if (lang === 'zh') return `${least}${difference < 0 ? '前进' : '后退'}${places}位`;
      return `${difference < 0 ? 'up' : 'down'} ${least}${places} ${places === '1' ? 'place' : 'places'}`;
    }
    case 'difference':
    case 'none':
      return joinUnit(formatDifference(reading, lang), unit, lang);
  }
}

/** What a share's change is counted in: 百分点, for ‰ 千分点. */
export function pointsWord(unit: string, lang: Language): string {
  if (unit === '‰') return lang === 'zh' ? '千分点' : 'per-mille points';
  return lang === 'zh' ? '百分点' : 'pp';
}

const UNIT_WORDS = new Map([
  ['μg/m³', '微克/立方米'],
  ['mg/m³', '毫克/立方米'],
  ['km²', '平方公里'],
  ['m²', '平方米'],
  ['m³', '立方米'],
  ['℃', '摄氏度'],
]);

const MONEY_WORDS_EN = new Map([
  ['万元', 'ten thousand yuan'],
  ['亿元', 'hundred million yuan'],
  ['万人', 'ten thousand people'],
]);

/** A unit as it is read out in a sentence; in English by the number it follows. */
export function unitInWords(unit: string, lang: Language, number = ''): string {
  if (lang === 'zh') return UNIT_WORDS.get(unit) ?? unit;
  return (
    MONEY_WORDS_EN.get(unit) ?? (number === '1' ? SINGULAR_EN.get(unit) : undefined) ?? unitLabel(unit, lang)
  );
}

const SINGULAR_EN = new Map([
  ['人', 'person'],
  ['天', 'day'],
  ['户', 'household'],
]);
const UNITS_EN = new Map([
  ['次', ''],
  ['人', 'people'],
  ['天', 'days'],
  ['家', ''],
  ['笔', ''],
  ['个', ''],
  ['位', ''],
  ['处', ''],
  ['件', ''],
  ['项', ''],
  ['篇', ''],
  ['条', ''],
  ['场次', ''],
  ['万元', '10k yuan'],
  ['亿元', '100m yuan'],
  ['元', 'yuan'],
  ['万人', '10k people'],
  ['户', 'households'],
]);

/** A unit beside its number. */
export function unitLabel(unit: string, lang: Language): string {
  return lang === 'zh' ? unit : (UNITS_EN.get(unit) ?? unit);
}

/** A formatted number with its unit: 50 μg/m³ in English, 3495件 and 50微克 run on in Chinese. */
export function joinUnit(number: string, unit: string, lang: Language): string {
  const label = unitLabel(unit, lang);
  if (label === '') return number;
  return lang === 'zh' && !/^[a-zμ]/i.test(label)
    ? number + label
    : `${number}${label === '%' || label === '‰' ? '' : ' '}${label}`;
}

/** A target as it was set: no more decimals than it has. */
export function formatLimit(value: number, bound: 'atLeast' | 'atMost'): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return `${bound === 'atLeast' ? '≥' : '≤'}${formatNumber(value, Math.min(decimals, 6))}`;
}

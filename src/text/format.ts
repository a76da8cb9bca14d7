import type { Bound, Value } from '../core/dataset/dataset.ts';
import type { Reading } from '../core/measures/reading.ts';
import { roundHalfAway } from '../core/quantity/decimal.ts';
import type { Language } from './language.ts';

const MINUS = '\u2212';
export const NO_VALUE = '—';
/** Above this a rate is said as a multiple: 增长11.3倍. */
const MULTIPLE_FROM = 1000;
const RATE_DECIMALS = 1;

/** A number as it is shown everywhere: comma from four digits, U+2212 for minus, half away from zero, never -0. */
export function formatNumber(value: number, decimals: number): string {
  const text = roundHalfAway(value, decimals);
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

/** A value with its bound, without its unit; — where there is none. */
export function formatQuantity(value: Value, bound: Bound | null, decimals: number, lang: Language): string {
  if (typeof value !== 'number') return NO_VALUE;
  const text = formatNumber(value, decimals);
  return bound === null ? text : BOUND_WORDS[lang][bound](text);
}

export function formatValue(reading: Reading, lang: Language): string {
  return formatQuantity(reading.value, reading.bound, reading.decimals, lang);
}

/** The base in this year's unit; one that was converted keeps up to two decimals where fewer would hide a part of it. */
export function formatBase({ base, baseBound, converted, decimals }: Reading, lang: Language): string {
  const hidesPart = typeof base === 'number' && Number(roundHalfAway(base, decimals)) !== base;
  return formatQuantity(base, baseBound, converted && hidesPart ? Math.max(decimals, 2) : decimals, lang);
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

function differenceDecimals({ decimals, difference, changeIn, converted }: Reading): number {
  const least =
    changeIn === 'points' ? Math.max(decimals, RATE_DECIMALS) : converted ? Math.max(decimals, 2) : decimals;
  return difference !== null && difference !== 0 && Math.abs(difference) < 0.5 * 10 ** -least
    ? Math.min(least + 2, 6)
    : least;
}

/** A rate in percent, signed, one decimal; from 1000 % on as a multiple. */
export function formatRate(rate: number, lang: Language): string {
  if (rate >= MULTIPLE_FROM) {
    const times = formatNumber(rate / 100, RATE_DECIMALS);
    return lang === 'zh' ? `增长${times}倍` : `up ${times}-fold`;
  }
  return `${formatSigned(rate, RATE_DECIMALS)}%`;
}

/** The change as it is said: +12.3%, +1.2百分点, 前进4位, +3件 from a small base, 无变化, or — with its reason elsewhere. */
export function formatChange(reading: Reading, lang: Language): string {
  const { rate, points, difference, changeIn, lowBase, unit } = reading;
  if (difference === null) return NO_VALUE;
  if (difference === 0 && reading.differenceBound === null) return lang === 'zh' ? '无变化' : 'no change';
  switch (changeIn) {
    case 'percent':
      if (lowBase || rate === null) return joinUnit(formatDifference(reading, lang), unit, lang);
      return formatRate(rate, lang);
    case 'points':
      return `${formatSigned(points ?? difference, differenceDecimals(reading))}${lang === 'zh' ? '百分点' : ' pp'}`;
    case 'places': {
      const places = formatNumber(Math.abs(difference), 0);
      if (lang === 'zh') return `${difference < 0 ? '前进' : '后退'}${places}位`;
      return `${difference < 0 ? 'up' : 'down'} ${places} ${places === '1' ? 'place' : 'places'}`;
    }
    case 'difference':
    case 'none':
      return joinUnit(formatDifference(reading, lang), unit, lang);
  }
}

const UNIT_WORDS = new Map([
  ['μg/m³', '微克/立方米'],
  ['mg/m³', '毫克/立方米'],
  ['km²', '平方公里'],
  ['m²', '平方米'],
  ['m³', '立方米'],
  ['℃', '摄氏度'],
]);

/** A unit as it is read out in a sentence. */
export function unitInWords(unit: string, lang: Language): string {
  return lang === 'zh' ? (UNIT_WORDS.get(unit) ?? unit) : unit;
}

const UNITS_EN = new Map([
  ['次', 'times'],
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
    : `${number}${label === '%' ? '' : ' '}${label}`;
}

/** A target as it was set: no more decimals than it has. */
export function formatLimit(value: number, bound: 'atLeast' | 'atMost'): string {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return `${bound === 'atLeast' ? '≥' : '≤'}${formatNumber(value, Math.min(decimals, 6))}`;
}

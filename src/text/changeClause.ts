import type { Reading } from '../core/measures/reading.ts';
import { subtract } from '../core/quantity/decimal.ts';
import {
  differenceDecimals,
  formatNumber,
  formatStatedRate,
  joinUnit,
  pointsWord,
  saysMultiple,
  unitInWords,
} from './format.ts';
import type { Language } from './language.ts';
import type { Phrase } from './phrase.ts';
import { formatReason, formatTurn } from './reasonText.ts';

/** The change as a clause: 同比下降7.4%, 同比提高1.2个百分点, 排名前进4位, 与上年持平, 上年无数据，不计算同比. */
export function changeClause(reading: Reading, lang: Language): Phrase {
  return { text: lang === 'zh' ? clauseZh(reading) : clauseEn(reading), tone: reading.verdict };
}

function clauseZh(reading: Reading): string {
  const { rate, difference, differenceBound, changeIn, turn, unit, reason, lowBase, verdict } = reading;
  if (reading.rateFrom === 'file' && rate !== null)
    return rate === 0
      ? '按可比口径与上年持平'
      : `按可比口径${riseZh(reading)}${formatStatedRate(Math.abs(rate), reading.published?.decimals ?? 0).replace('+', '')}`;
  if (difference === null) return reasonClause(reading, 'zh');
  if (difference === 0 && differenceBound === null) return '与上年持平';
  const up = difference > 0;
  const number = formatNumber(Math.abs(difference), differenceDecimals(reading));
  const size = joinUnit(number, unitInWords(unit, 'zh'), 'zh');
  const more = up ? '增加' : '减少';
  const nearly = verdict === 'flat' ? '，基本持平' : '';
  const least = differenceBound === null ? '' : '至少';
  if (differenceBound !== null && !boundHolds(difference, differenceBound)) return '含约数，不能确定增减';
  if (turn !== null) return `${formatTurn(turn, reading, 'zh')}，比上年${more}${size}`;
  switch (changeIn) {
    case 'points':
      return `同比${least}${up ? '提高' : '降低'}${number}个${pointsWord(unit, 'zh')}${nearly}`;
    case 'places':
      return `比上年${least}${up ? '后退' : '前进'}${formatNumber(Math.abs(difference), 0)}位`;
    case 'percent':
      if (rate === null || lowBase) return `比上年${more}${size}`;
      return `同比${riseZh(reading)}${saysMultiple(rate) ? `${formatNumber(rate / 100, 1)}倍` : rateSize(rate, 'zh')}${nearly}`;
    case 'difference':
    case 'none':
      if (differenceBound !== null) return `比上年${least}${more}${size}`;
      return reason === 'zeroBase'
        ? `比上年${more}${size}（上年为0，不计算增速）`
        : `比上年${up ? '上升' : '下降'}${size}`;
  }
}

/** Money and counts grow, concentrations rise; output at current prices grows 名义. */
export function riseZh({ rate, indicator, nominal }: Reading): string {
  const up = rate !== null && rate > 0;
  if (indicator.kind === 'concentration') return up ? '上升' : '下降';
  return `${nominal ? '名义' : ''}${up ? '增长' : '下降'}`;
}

function clauseEn(reading: Reading): string {
  const { rate, difference, differenceBound, changeIn, turn, unit, reason, lowBase, verdict, indicator } =
    reading;
  if (reading.rateFrom === 'file' && rate !== null)
    return rate === 0
      ? 'unchanged in comparable terms'
      : `${rate > 0 ? 'up' : 'down'} ${formatStatedRate(Math.abs(rate), reading.published?.decimals ?? 0).replace('+', '')} in comparable terms on the year before`;
  if (difference === null) return reasonClause(reading, 'en');
  if (difference === 0 && differenceBound === null) return 'unchanged from the year before';
  const up = difference > 0;
  const number = formatNumber(Math.abs(difference), differenceDecimals(reading));
  const size = joinUnit(number, unitInWords(unit, 'en', number), 'en');
  const more = up ? 'more' : indicator.kind === 'count' ? 'fewer' : 'less';
  const least = differenceBound === null ? '' : 'at least ';
  const nearly = verdict === 'flat' ? ', nearly unchanged' : '';
  if (differenceBound !== null && !boundHolds(difference, differenceBound))
    return 'approximate, so the change is not certain';
  if (turn !== null) return `${formatTurn(turn, reading, 'en')}, ${size} ${more} than the year before`;
  switch (changeIn) {
    case 'points':
      return `${up ? 'up' : 'down'} ${least}${number} ${unit === '‰' ? 'per-mille points' : 'percentage points'} on the year before${nearly}`;
    case 'places': {
      const places = formatNumber(Math.abs(difference), 0);
      return `${up ? 'down' : 'up'} ${least}${places} ${places === '1' ? 'place' : 'places'} on the year before`;
    }
    case 'percent':
      if (rate === null || lowBase) return `${size} ${more} than the year before`;
      if (saysMultiple(rate)) return `${formatNumber(rate / 100 + 1, 1)} times the year before`;
      return `${rate > 0 ? 'up' : 'down'} ${rateSize(rate, 'en')}${reading.nominal ? ' in nominal terms' : ''} on the year before${nearly}`;
    case 'difference':
    case 'none':
      return `${least}${size} ${more} than the year before${reason === 'zeroBase' ? ' (which was 0, so no rate)' : ''}`;
  }
}

export function boundHolds(difference: number, bound: 'atLeast' | 'atMost' | 'about'): boolean {
  return bound === 'atLeast' ? difference > 0 : bound === 'atMost' ? difference < 0 : false;
}

export function reasonClause(reading: Reading, lang: Language): string {
  const { reason, value, unit, decimals } = reading;
  if (reason === null) return '';
  if (reason === 'index') {
    const change = typeof value === 'number' ? subtract(value, 100) : 0;
    if (unit !== '上年=100')
      return lang === 'zh' ? '本身即变化，不计算同比' : 'a change itself, so none is computed';
    if (change === 0) return lang === 'zh' ? '与上年持平' : 'unchanged from the year before';
    const size = `${formatNumber(Math.abs(change), Math.max(1, decimals))}%`;
    return lang === 'zh'
      ? `即比上年${change > 0 ? '增长' : '下降'}${size}`
      : `that is ${change > 0 ? 'up' : 'down'} ${size} on the year before`;
  }
  const why = formatReason(reason, lang);
  return lang === 'zh'
    ? `${why}${why.includes('不计算') ? '' : '，不计算同比'}`
    : `no change is computed: ${why}`;
}

/** A rate without its sign; what rounds to nothing is said to be under a tenth. */
export function rateSize(rate: number, lang: Language): string {
  const text = formatNumber(Math.abs(rate), 1);
  return /[1-9]/.test(text) ? `${text}%` : lang === 'zh' ? '不足0.1%' : 'less than 0.1%';
}

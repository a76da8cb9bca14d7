import type { Series } from '../core/dataset/series.ts';
import type { Move } from '../core/measures/move.ts';
import type { Reading, Verdict } from '../core/measures/reading.ts';
import { extremeSince, improvingRun } from '../core/measures/run.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import { subtract } from '../core/quantity/decimal.ts';
import {
  differenceDecimals,
  formatNumber,
  formatQuantity,
  joinUnit,
  pointsWord,
  saysMultiple,
  unitInWords,
} from './format.ts';
import type { Language } from './language.ts';
import { withoutPartWord } from './partName.ts';
import { formatMissing, formatReason, formatTurn } from './reasonText.ts';

/** A piece of a sentence: text with the tone of its verdict; one that counts a verdict or a move can be clicked. */
export interface Phrase {
  readonly text: string;
  readonly tone: 'plain' | Verdict;
  readonly verdict?: Verdict;
  readonly move?: Move;
}

export const plain = (text: string): Phrase => ({ text, tone: 'plain' });

export function phrasesText(phrases: readonly Phrase[]): string {
  return phrases.map((phrase) => phrase.text).join('');
}

/** Phrases with words between them: 甲、乙. */
export function joinPhrases(phrases: readonly Phrase[], between: string): readonly Phrase[] {
  return phrases.flatMap((phrase, at) => (at === 0 ? [phrase] : [plain(between), phrase]));
}

/** The lowest number is the best place: of a rank, 最低 would say the contrary. */
const EXTREMES = {
  zh: { value: { highest: '最高', lowest: '最低' }, rank: { highest: '最差', lowest: '最好' } },
  en: { value: { highest: 'highest', lowest: 'lowest' }, rank: { highest: 'worst', lowest: 'best' } },
} as const;

/** One year of one indicator in 公报 wording: 2022年PM2.5年均浓度50微克/立方米，同比下降7.4%，连续3年改善，为2016年以来最低。 */
export function indicatorSentence(series: Series, year: number, lang: Language): readonly Phrase[] {
  const reading = readYear(series, year);
  const { name: nameZh, nameEn } = series.indicator;
  const name = withoutPartWord(lang === 'en' ? (nameEn ?? nameZh) : nameZh);
  const parts =
    reading.partYear === null
      ? ''
      : lang === 'zh'
        ? `（${partsText(reading.partYear, lang)}）`
        : ` (${partsText(reading.partYear, lang)})`;
  if (typeof reading.value !== 'number') {
    const reason = reading.value === 'absent' ? '' : formatMissing(reading.value, lang);
    const why = reason === '' ? '' : lang === 'zh' ? `（${reason}）` : ` (${reason})`;
    return lang === 'zh'
      ? [plain(`${year}年${name}`), { text: `没有数据${why}`, tone: 'notComparable' }, plain('。')]
      : [plain(`${name}: `), { text: `no value for ${year}${why}`, tone: 'notComparable' }, plain('.')];
  }
  const provisional = reading.provisional ? (lang === 'zh' ? '（初步数）' : ' (provisional)') : '';
  const value = `${valueInWords(reading, lang)}${provisional}`;
  const start =
    lang === 'zh'
      ? [
          plain(`${year}年${parts}`),
          plain(`${name}${/[\w)]$/.test(name) && /^\w/.test(value) ? ' ' : ''}`),
          plain(`${value}，`),
        ]
      : [plain(`${name}: `), plain(`${value} in ${year}${parts}, `)];
  const clauses: Phrase[] = [changeClause(reading, lang)];
  const run = improvingRun(series, year);
  if (run >= 2)
    clauses.push({
      text: lang === 'zh' ? `连续${run}年改善` : `better for the ${ordinal(run)} year running`,
      tone: 'plain',
    });
  const extreme = extremeSince(series, year);
  if (extreme !== null) {
    const word = EXTREMES[lang][series.indicator.kind === 'rank' ? 'rank' : 'value'][extreme.kind];
    clauses.push(
      plain(lang === 'zh' ? `为${extreme.since}年以来${word}` : `the ${word} since ${extreme.since}`),
    );
  }
  const [comma, end] = lang === 'zh' ? ['，', '。'] : [', ', '.'];
  return [...start, ...joinPhrases(clauses, comma), plain(end)];
}

/** 50微克/立方米, 第10位, 105.2（上年=100）. */
function valueInWords({ value, bound, decimals, unit, indicator }: Reading, lang: Language): string {
  const number = formatQuantity(value, bound, decimals, lang);
  if (indicator.kind === 'rank') return lang === 'zh' ? `第${number}位` : `no. ${number}`;
  if (indicator.kind === 'index' || /100$/.test(unit))
    return lang === 'zh' ? `${number}（${unit}）` : `${number} (${INDEX_BASE_EN.get(unit) ?? unit})`;
  return joinUnit(number, unitInWords(unit, lang, number), lang);
}

const INDEX_BASE_EN = new Map([
  ['上年=100', 'previous year = 100'],
  ['上月=100', 'previous month = 100'],
]);

/** The parts of a part year: 1—9月, Jan–Sep, H1, Q1、Q2. */
export function partsText(parts: readonly string[], lang: Language = 'zh'): string {
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

function ordinal(number: number): string {
  const word = ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'][number];
  const tail = ['th', 'st', 'nd', 'rd'][number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] ?? 'th';
  return word ?? `${number}${tail}`;
}

/** The change as a clause: 同比下降7.4%, 同比提高1.2个百分点, 排名前进4位, 与上年持平, 上年无数据，不计算同比. */
export function changeClause(reading: Reading, lang: Language): Phrase {
  return { text: lang === 'zh' ? clauseZh(reading) : clauseEn(reading), tone: reading.verdict };
}

function clauseZh(reading: Reading): string {
  const { rate, difference, differenceBound, changeIn, turn, unit, reason, lowBase, verdict } = reading;
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
function riseZh({ rate, indicator, nominal }: Reading): string {
  const up = rate !== null && rate > 0;
  if (indicator.kind === 'concentration') return up ? '上升' : '下降';
  return `${nominal ? '名义' : ''}${up ? '增长' : '下降'}`;
}

function clauseEn(reading: Reading): string {
  const { rate, difference, differenceBound, changeIn, turn, unit, reason, lowBase, verdict, indicator } =
    reading;
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

function boundHolds(difference: number, bound: 'atLeast' | 'atMost' | 'about'): boolean {
  return bound === 'atLeast' ? difference > 0 : bound === 'atMost' ? difference < 0 : false;
}

function reasonClause(reading: Reading, lang: Language): string {
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
function rateSize(rate: number, lang: Language): string {
  const text = formatNumber(Math.abs(rate), 1);
  return /[1-9]/.test(text) ? `${text}%` : lang === 'zh' ? '不足0.1%' : 'less than 0.1%';
}

/** Beside a big number: 比上年低 3，改善 5.7%. The second phrase carries the verdict. */
export function changeInWords(reading: Reading, lang: Language): readonly Phrase[] {
  const { difference, differenceBound, rate, changeIn, verdict, indicator, lowBase } = reading;
  if (difference === null || differenceBound !== null) {
    if (differenceBound !== null && difference !== null && boundHolds(difference, differenceBound))
      return [changeClause(reading, lang)];
    return [{ text: reasonClause(reading, lang), tone: 'notComparable' }];
  }
  if (difference === 0) return [{ text: lang === 'zh' ? '与上年持平' : 'unchanged', tone: verdict }];
  const up = difference > 0;
  if (changeIn === 'places' || changeIn === 'points' || lowBase || rate === null)
    return [changeClause(reading, lang)];
  const concentration = indicator.kind === 'concentration';
  const amount = formatNumber(Math.abs(difference), differenceDecimals(reading));
  if (lang === 'en')
    return [
      plain(`${amount} ${up ? 'more' : indicator.kind === 'count' ? 'fewer' : 'less'} than last year, `),
      {
        text: saysMultiple(rate)
          ? `${formatNumber(rate / 100 + 1, 1)} times`
          : `${up ? 'up' : 'down'} ${rateSize(rate, lang)}`,
        tone: verdict,
      },
    ];
  const [high, low] = concentration ? ['高', '低'] : ['多', '少'];
  const verb =
    concentration && verdict === 'better' ? '改善' : up && verdict === 'worse' ? '上升' : riseZh(reading);
  const size = saysMultiple(rate) ? `${formatNumber(rate / 100, 1)}倍` : rateSize(rate, lang);
  return [plain(`比上年${up ? high : low} ${amount}，`), { text: `${verb} ${size}`, tone: verdict }];
}

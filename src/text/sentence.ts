import type { Series } from '../core/dataset/series.ts';
import type { Move } from '../core/measures/move.ts';
import type { NoRateReason, Reading, Verdict } from '../core/measures/reading.ts';
import { extremeSince, improvingRun } from '../core/measures/run.ts';
import { readYear } from '../core/measures/yearOverYear.ts';
import { formatNumber, formatQuantity, formatRate, joinUnit, unitInWords } from './format.ts';
import type { Language } from './language.ts';
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
  const name =
    lang === 'en' && series.indicator.nameEn !== null ? series.indicator.nameEn : series.indicator.name;
  const parts =
    reading.partYear === null
      ? ''
      : lang === 'zh'
        ? `（${partsText(reading.partYear, lang)}）`
        : ` (${partsText(reading.partYear, lang)})`;
  if (typeof reading.value !== 'number') {
    const why = formatMissing(reading.value, lang);
    return lang === 'zh'
      ? [plain(`${year}年${name}`), { text: `没有数据（${why}）`, tone: 'notComparable' }, plain('。')]
      : [plain(`${name} has `), { text: `no value for ${year} (${why})`, tone: 'notComparable' }, plain('.')];
  }
  const value = joinUnit(
    formatQuantity(reading.value, reading.bound, reading.decimals, lang),
    unitInWords(reading.unit, lang),
    lang,
  );
  const provisional = reading.provisional ? (lang === 'zh' ? '（初步数）' : ' (provisional)') : '';
  const start =
    lang === 'zh'
      ? [
          plain(`${year}年${parts}`),
          plain(`${name}${/[\w)]$/.test(name) ? ' ' : ''}`),
          plain(`${value}${provisional}，`),
        ]
      : [plain(`${name} was `), plain(`${value}${provisional} in ${year}${parts}, `)];
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
  return (
    ['zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'][number] ?? `${number}th`
  );
}

/** The change as a clause: 同比下降7.4%, 同比提高1.2个百分点, 排名前进4位, 与上年持平, 上年无数据，不计算同比. */
export function changeClause(reading: Reading, lang: Language): Phrase {
  return { text: lang === 'zh' ? clauseZh(reading) : clauseEn(reading), tone: reading.verdict };
}

function clauseZh(reading: Reading): string {
  const { rate, points, difference, differenceBound, changeIn, turn, unit, reason, lowBase } = reading;
  if (difference === null) return reasonClause(reason, 'zh');
  if (difference === 0 && differenceBound === null) return '与上年持平';
  const size = joinUnit(
    formatNumber(Math.abs(difference), decimalsOf(reading)),
    unitInWords(unit, 'zh'),
    'zh',
  );
  const more = difference > 0 ? '增加' : '减少';
  if (differenceBound !== null)
    return boundHolds(difference, differenceBound) ? `比上年至少${more}${size}` : '含约数，不能确定增减';
  if (turn !== null) return `${formatTurn(turn, 'zh')}，比上年${more}${size}`;
  switch (changeIn) {
    case 'points':
      return `同比${difference > 0 ? '提高' : '降低'}${formatNumber(Math.abs(points ?? difference), decimalsOf(reading))}个百分点`;
    case 'places':
      return `比上年${difference < 0 ? '前进' : '后退'}${formatNumber(Math.abs(difference), 0)}位`;
    case 'percent':
      if (rate === null || lowBase) return `比上年${more}${size}`;
      if (rate >= 1000) return `同比增长${formatNumber(rate / 100, 1)}倍`;
      return `同比${rate > 0 ? '增长' : '下降'}${rateSize(rate, 'zh')}`;
    case 'difference':
    case 'none':
      return reason === 'zeroBase'
        ? `比上年${more}${size}（上年为0，不计算增速）`
        : `比上年${difference > 0 ? '上升' : '下降'}${size}`;
  }
}

function clauseEn(reading: Reading): string {
  const { rate, points, difference, differenceBound, changeIn, turn, unit, reason, lowBase } = reading;
  if (difference === null) return reasonClause(reason, 'en');
  if (difference === 0 && differenceBound === null) return 'unchanged from the year before';
  const up = difference > 0;
  const size = joinUnit(formatNumber(Math.abs(difference), decimalsOf(reading)), unit, 'en');
  if (differenceBound !== null)
    return boundHolds(difference, differenceBound)
      ? `at least ${size} ${up ? 'more' : 'less'} than the year before`
      : 'approximate, so the change is not certain';
  if (turn !== null) return `${formatTurn(turn, 'en')} by ${size}`;
  switch (changeIn) {
    case 'points':
      return `${up ? 'up' : 'down'} ${formatNumber(Math.abs(points ?? difference), decimalsOf(reading))} percentage points`;
    case 'places':
      return `${up ? 'down' : 'up'} ${formatNumber(Math.abs(difference), 0)} places`;
    case 'percent':
      if (rate === null || lowBase) return `${size} ${up ? 'more' : 'less'} than the year before`;
      if (rate >= 1000) return `up ${formatNumber(rate / 100, 1)}-fold on the year before`;
      return `${rate > 0 ? 'up' : 'down'} ${rateSize(rate, 'en')} on the year before`;
    case 'difference':
    case 'none':
      return `${size} ${up ? 'more' : 'less'} than the year before${reason === 'zeroBase' ? ' (which was 0, so no rate)' : ''}`;
  }
}

function boundHolds(difference: number, bound: 'atLeast' | 'atMost' | 'about'): boolean {
  return bound === 'atLeast' ? difference > 0 : bound === 'atMost' ? difference < 0 : false;
}

function reasonClause(reason: NoRateReason | null, lang: Language): string {
  if (reason === null) return '';
  if (reason === 'index') return lang === 'zh' ? '以上年为100' : 'previous year = 100';
  const why = formatReason(reason, lang);
  return lang === 'zh' ? `${why}，不计算同比` : `${why}, so no change is computed`;
}

/** A rate without its sign; what rounds to nothing is said to be under a tenth. */
function rateSize(rate: number, lang: Language): string {
  const text = formatNumber(Math.abs(rate), 1);
  return /[1-9]/.test(text) ? `${text}%` : lang === 'zh' ? '不足0.1%' : 'less than 0.1%';
}

function decimalsOf({ decimals, difference, changeIn, converted }: Reading): number {
  const least = changeIn === 'points' ? Math.max(decimals, 1) : converted ? Math.max(decimals, 2) : decimals;
  return difference !== null && Math.abs(difference) < 0.5 * 10 ** -least ? Math.min(least + 2, 6) : least;
}

/** Beside a big number: 比上年低 3，改善 5.7%. The second phrase carries the verdict. */
export function changeInWords(reading: Reading, lang: Language): readonly Phrase[] {
  const { difference, differenceBound, rate, changeIn, verdict, indicator, lowBase, reason } = reading;
  if (difference === null || differenceBound !== null) {
    if (differenceBound !== null && difference !== null && boundHolds(difference, differenceBound))
      return [changeClause(reading, lang)];
    const why = reason === null ? '' : formatReason(reason, lang);
    return [
      { text: lang === 'zh' ? `${why}，不计算同比` : `${why}, no change computed`, tone: 'notComparable' },
    ];
  }
  if (difference === 0) return [{ text: lang === 'zh' ? '与上年持平' : 'unchanged', tone: verdict }];
  const up = difference > 0;
  if (changeIn === 'places' || changeIn === 'points' || lowBase || rate === null)
    return [changeClause(reading, lang)];
  const concentration = indicator.kind === 'concentration';
  const amount = formatNumber(Math.abs(difference), decimalsOf(reading));
  const more = lang === 'zh' ? (concentration ? (up ? '高' : '低') : up ? '多' : '少') : up ? 'more' : 'less';
  const start = lang === 'zh' ? `比上年${more} ${amount}，` : `${amount} ${more} than last year, `;
  const verb =
    lang === 'zh'
      ? verdict === 'better' && concentration
        ? '改善'
        : verdict === 'worse'
          ? up
            ? '上升'
            : '下降'
          : up
            ? '增长'
            : '下降'
      : up
        ? 'up'
        : 'down';
  const size = rate >= 1000 ? formatRate(rate, lang).replace(/^增长|^up /, '') : rateSize(rate, lang);
  return [plain(start), { text: `${verb} ${size}`, tone: verdict }];
}

import type { IndicatorContent } from '../core/deck/slideContent.ts';
import type { Reading } from '../core/measures/reading.ts';
import { movingRun } from '../core/measures/run.ts';
import { changeClause, rateSize, reasonClause } from './changeClause.ts';
import { changeVerb } from './changeInWords.ts';
import {
  differenceDecimals,
  formatNumber,
  formatValue,
  joinUnit,
  pointsWord,
  saysMultiple,
  unitLabel,
} from './format.ts';
import { indicatorName } from './indicatorName.ts';
import { type Phrase, plain } from './phrase.ts';
import { formatReason } from './reasonText.ts';
import type { SlideWords } from './slideWords.ts';

/**
 * One indicator in one sentence, its name first: PM2.5年均浓度|连续三年下降，|比上年|改善 5.7%. Without a run its value takes that place;
 * a change that cannot be told is said with its reason.
 */
export function indicatorCaption(
  { series, reading }: Pick<IndicatorContent, 'series' | 'reading'>,
  given: SlideWords,
): readonly Phrase[] {
  const { words, lang } = given;
  const name = indicatorName(reading, lang);
  if (typeof reading.value !== 'number')
    return [
      plain(`${name}${words.comma}`),
      {
        text: `${words.yearOf(reading.year)}${lang === 'zh' ? '' : ': '}${words.noValue}`,
        tone: 'notComparable',
      },
    ];
  const run = movingRun(series, reading.year);
  const move = words.moves[reading.indicator.kind][(reading.difference ?? 0) > 0 ? 'up' : 'down'];
  const lead = run >= 2 ? words.run(run, move) : valueText(reading, given);
  const gap = lang === 'en' ? ': ' : /[\w)%]$/.test(name) || /^\w/.test(lead) ? ' ' : '';
  return [plain(name), plain(`${gap}${lead}${words.comma}`), ...changePhrases(reading, given)];
}

/** 22.18 亿元; of a rank 第 10 位. */
function valueText(reading: Reading, { lang }: SlideWords): string {
  const value = formatValue(reading, lang);
  if (reading.indicator.kind === 'rank') return lang === 'zh' ? `第 ${value} 位` : `no. ${value}`;
  const label = unitLabel(reading.unit, lang);
  return lang === 'zh' && label !== '' && !/^[%‰]/.test(label)
    ? `${value}${/\d$/.test(value) ? ' ' : ''}${label}`
    : joinUnit(value, reading.unit, lang);
}

/** 比上年|改善 5.7%; the verdict's words apart, so that they alone wear its colour. */
function changePhrases(reading: Reading, given: SlideWords): readonly Phrase[] {
  const { words, lang } = given;
  const { difference, differenceBound, reason, verdict, turn } = reading;
  if (reading.rateFrom === 'file' || differenceBound !== null) return [changeClause(reading, lang)];
  if (difference === null)
    return [
      {
        text:
          reason === null || reason === 'index' ? reasonClause(reading, lang) : formatReason(reason, lang),
        tone: verdict === 'notComparable' ? 'notComparable' : verdict,
      },
    ];
  if (difference === 0) return [{ text: words.same, tone: verdict }];
  if (verdict === 'flat') return [{ text: words.nearlySame, tone: verdict }];
  if (lang === 'en' || turn !== null) return [changeClause(reading, lang)];
  return [
    plain(reading.partYear === null ? words.thanLast : words.thanSameMonths),
    { text: sizeZh(reading, difference, given), tone: verdict },
  ];
}

/** 改善 5.7%, 增加 2 个 from a base too small for a rate, 提高 1.2 个百分点, 前进 4 位. */
function sizeZh(reading: Reading, difference: number, { words, lang }: SlideWords): string {
  const { changeIn, rate, lowBase, indicator, unit } = reading;
  const way = difference > 0 ? 'up' : 'down';
  const number = formatNumber(Math.abs(difference), differenceDecimals(reading));
  if (changeIn === 'places') return `${words.moves.rank[way]} ${formatNumber(Math.abs(difference), 0)} 位`;
  if (changeIn === 'points') return `${words.moves.rate[way]} ${number} 个${pointsWord(unit, lang)}`;
  if (changeIn === 'percent' && rate !== null && !lowBase)
    return `${changeVerb(reading)} ${saysMultiple(rate) ? `${formatNumber(rate / 100, 1)} 倍` : rateSize(rate, lang)}`;
  const move = indicator.kind === 'level' ? words.moves.level : words.moves.count;
  return [move[way], number, unitLabel(unit, lang)].filter(Boolean).join(' ');
}

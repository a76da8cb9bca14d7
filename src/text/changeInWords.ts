import type { Reading } from '../core/measures/reading.ts';
import { boundHolds, changeClause, rateSize, reasonClause, riseZh } from './changeClause.ts';
import { differenceDecimals, formatNumber, saysMultiple } from './format.ts';
import type { Language } from './language.ts';
import { type Phrase, plain } from './phrase.ts';

/** Beside a big number: 比上年低 3，改善 5.7%. The second phrase carries the verdict. */
export function changeInWords(reading: Reading, lang: Language): readonly Phrase[] {
  const { difference, differenceBound, rate, changeIn, verdict, indicator, lowBase } = reading;
  if (reading.rateFrom === 'file') return [changeClause(reading, lang)];
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
  const size = saysMultiple(rate) ? `${formatNumber(rate / 100, 1)}倍` : rateSize(rate, lang);
  return [
    plain(`比上年${up ? high : low} ${amount}，`),
    { text: `${changeVerb(reading)} ${size}`, tone: verdict },
  ];
}

/** 改善 of a concentration, 上升 of what is the worse for it, else 增长, 下降. */
export function changeVerb(reading: Reading): string {
  const { verdict, indicator, difference } = reading;
  if (indicator.kind === 'concentration' && verdict === 'better') return '改善';
  return verdict === 'worse' && difference !== null && difference > 0 ? '上升' : riseZh(reading);
}

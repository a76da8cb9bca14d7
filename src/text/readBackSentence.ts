import type { ReadBack } from '../core/import/readBack.ts';
import { formatNumber } from './format.ts';
import type { Language } from './language.ts';
import type { ReadBackMessages } from './messages/readback.ts';
import { placeText, problemText } from './problemText.ts';

/** A reading in one sentence: 读到 57 项指标、2 年，3 处请看一眼; of a refused file why it is not read yet. */
export function readBackSentence(
  { outcome }: ReadBack,
  attention: number,
  words: ReadBackMessages,
  lang: Language,
): string {
  if (outcome.kind === 'refused') {
    const { problem } = outcome.refusal;
    return words.refused(placeText({ ...problem, column: null }, lang), problemText(problem, lang).title);
  }
  const { report, regions, regionCount, indicatorCount, periodCount } = outcome;
  const named = regionCount > 1 || (regions[0] ?? '') !== '';
  const found = words.found({
    regions: named ? words.regions(formatNumber(regionCount, 0)) : '',
    indicators: words.indicators(formatNumber(indicatorCount, 0)),
    periods: words.periods[report.grain](formatNumber(periodCount, 0)),
  });
  return `${found}${attention === 0 ? words.fine : words.look(formatNumber(attention, 0))}`;
}

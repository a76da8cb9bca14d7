import type { OverviewItem } from '../core/overview/overviewItems.ts';
import { indicatorName } from './indicatorName.ts';
import { listText } from './listText.ts';
import { formatReason } from './reasonText.ts';
import type { SlideWords } from './slideWords.ts';

/** A reason with how many rows it holds for, and their names. */
export interface UnlikeReason {
  readonly reason: string;
  readonly names: string;
}

/** Reasons that are listed, and rows named of each: so much can be read on a slide. */
const MOST_REASONS = 5;
const MOST_NAMED = 3;

/** Why rows cannot be compared, the commonest reason first: 上年无数据　5 项, with the first of their names. */
export function unlikeReasons(
  unlike: readonly OverviewItem[],
  { words, lang }: SlideWords,
): readonly UnlikeReason[] {
  const reasons = new Map<string, OverviewItem[]>();
  for (const item of unlike) {
    const { reason } = item.reading;
    const word = reason === null ? words.noValue : formatReason(reason, lang);
    const list = reasons.get(word);
    if (list === undefined) reasons.set(word, [item]);
    else list.push(item);
  }
  return [...reasons]
    .sort((a, b) => b[1].length - a[1].length)
    .slice(0, MOST_REASONS)
    .map(([reason, items]) => {
      const areRegions = items[0]?.kind === 'region';
      const names = listText(
        items
          .slice(0, MOST_NAMED)
          .map((item) => (item.kind === 'region' ? item.name : indicatorName(item.reading, lang))),
        lang,
      );
      return {
        reason: words.reasonCount(reason, items.length, areRegions),
        names: items.length > MOST_NAMED ? words.andOthers(names, items.length, areRegions) : names,
      };
    });
}

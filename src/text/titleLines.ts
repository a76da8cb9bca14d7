import type { EndContent, TitleContent } from '../core/deck/slideContent.ts';
import { rowsAreRegions } from '../core/measures/readAll.ts';
import type { SlideWords } from './slideWords.ts';

/** Under the name of a deck: region and year; what is compared, of how many rows. Under its thanks: what it was about. */
export function titleLines(
  content: TitleContent | EndContent,
  { words, lang }: SlideWords,
): readonly string[] {
  const { region, year, dataset } = content;
  const about = [rowsAreRegions(dataset) ? '' : region, words.annual(year)].filter(Boolean).join(words.space);
  if (content.kind === 'end') return [dataset.name[lang], about];
  const { of, verdicts } = content.facts;
  const count = Object.values(verdicts).reduce((sum, one) => sum + one, 0);
  const total = of === null ? words.total(count) : words.totalRegions(count);
  const compared = verdicts.notComparable === count ? words.noBase : words.yearOnYear(year, year - 1);
  return [about, [total, compared].join(words.comma)];
}

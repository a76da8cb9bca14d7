import { pointOf, type Series } from '../core/dataset/series.ts';
import { indicatorSentence } from './indicatorSentence.ts';
import type { Language } from './language.ts';
import { linesText } from './linesText.ts';
import type { HandOutMessages } from './messages/handout.ts';
import { phrasesText } from './phrase.ts';

interface FindingsFacts {
  readonly series: readonly Series[];
  readonly year: number;
  /** Each sentence names its region, as where the rows are regions; else the text begins with the region they share. */
  readonly byRegion: boolean;
  readonly sample: boolean;
  /** What the source is called; null for sentences without sources. */
  readonly source: string | null;
}

/** The findings of one year as lines of text for a written report, in the wording of the page; made-up numbers say so at the end. */
export function findingsText(
  { series, year, byRegion, sample, source }: FindingsFacts,
  words: HandOutMessages,
  lang: Language,
): string {
  const shared = byRegion ? '' : (series[0]?.region.name ?? '');
  const sentences = series.map((one) => {
    const sentence = phrasesText(indicatorSentence(one, year, lang));
    const from =
      source === null ? '' : words.findingSource(source, linesText(pointOf(one, year)?.lines ?? [], lang));
    return (
      (byRegion && one.region.name !== '' ? words.findingOf(one.region.name, sentence) : sentence) + from
    );
  });
  return [...(shared === '' ? [] : [shared]), ...sentences, ...(sample ? [words.sampleLong] : [])].join('\n');
}

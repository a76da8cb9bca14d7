import { pointOf } from '../core/dataset/series.ts';
import type { Slide } from '../core/deck/deck.ts';
import type { SlideContent } from '../core/deck/slideContent.ts';
import { rowsAreRegions } from '../core/measures/readAll.ts';
import { indicatorName } from './indicatorName.ts';
import { linesText } from './linesText.ts';
import { type Phrase, plain } from './phrase.ts';
import { captionByRule } from './slideCaption.ts';
import type { SlideWords } from './slideWords.ts';

export { indicatorName } from './indicatorName.ts';
export type { SlideWords } from './slideWords.ts';

/** The one message of a slide: what its author wrote, else what its numbers say. */
export function captionPhrases(
  { caption }: Pick<Slide, 'caption'>,
  content: SlideContent,
  given: SlideWords,
): readonly Phrase[] {
  return caption === null ? captionByRule(content, given) : [plain(caption)];
}

/** What a slide is called in a list of slides: 封面, 总览, 主题二, PM2.5年均浓度. */
export function slideLabel(content: SlideContent, given: SlideWords): string {
  const { words, lang } = given;
  switch (content.kind) {
    case 'rows': {
      const more = content.parts === 1 ? '' : words.part(content.part + 1, content.parts);
      return `${content.section === null ? words.rows : sectionLabel(content.section, given)}${more}`;
    }
    case 'indicator':
      return [indicatorName(content.reading, lang), rowsAreRegions(content.dataset) ? content.region : '']
        .filter(Boolean)
        .join(' ');
    default:
      return words.kinds[content.kind];
  }
}

function sectionLabel(section: string, { words, sections }: SlideWords): string {
  const name = sections[section];
  return name === undefined ? section : words.section(section, name);
}

/** The year beside the one that it is compared with; alone where it is compared with none. */
function yearsText(
  content: Exclude<SlideContent, { kind: 'missing' | 'comparison' | 'title' | 'end' | 'indicator' }>,
  words: SlideWords['words'],
): string {
  const { year } = content;
  const alone =
    content.kind === 'notes'
      ? content.unlike.length === content.count
      : Object.entries(content.facts.verdicts).every(
          ([verdict, count]) => verdict === 'notComparable' || count === 0,
        );
  return alone ? words.yearOf(year) : words.yearOnYear(year, year - 1);
}

/** The source line at the foot of a slide. */
export function sourceLineText(content: SlideContent, { words, lang }: SlideWords): string {
  if (content.kind === 'missing') return '';
  const { dataset, region, year } = content;
  const source = words.source(dataset.source.origin ?? dataset.source.fileName);
  switch (content.kind) {
    case 'indicator': {
      const { reading, series } = content;
      const lines = linesText(pointOf(series, year)?.lines ?? [], lang);
      const notes = dataset.notes
        .filter(({ indicator }) => indicator === reading.indicator.id)
        .map(({ text, textEn }) => (lang === 'en' ? (textEn ?? text) : text));
      return [
        region,
        [source, lines === '' ? '' : words.line(lines)].filter(Boolean).join(words.comma),
        ...notes,
      ]
        .filter(Boolean)
        .join(words.semicolon);
    }
    case 'title':
    case 'end':
      return source;
    default: {
      const count = content.kind === 'summary' ? content.items.length : null;
      const ofRegions = content.kind !== 'comparison' && rowsAreRegions(dataset);
      const total = ofRegions ? words.totalRegions : words.total;
      return [
        ofRegions ? '' : region,
        content.kind === 'comparison' ? '' : yearsText(content, words),
        dataset.name[lang],
        count === null ? '' : total(count),
        source,
      ]
        .filter(Boolean)
        .join(words.space);
    }
  }
}

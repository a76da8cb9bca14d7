import type {
  ComparisonContent,
  NotesContent,
  RowsContent,
  SlideContent,
} from '../core/deck/slideContent.ts';
import { countMoves } from '../core/measures/move.ts';
import { countVerdicts, rowsAreRegions } from '../core/measures/readAll.ts';
import type { OverviewFacts } from '../core/overview/overviewFacts.ts';
import { countPhrases, wholeCaption } from './countCaption.ts';
import { indicatorCaption } from './indicatorCaption.ts';
import { indicatorName } from './indicatorName.ts';
import { filterWords } from './moveText.ts';
import { type Phrase, plain } from './phrase.ts';
import type { SlideWords } from './slideWords.ts';
import { verdictWord } from './verdictText.ts';

/** The caption that the numbers give: PM2.5年均浓度连续三年下降，比上年改善 5.7%; 政府职能：10 项向好，1 项趋差. */
export function captionByRule(content: SlideContent, given: SlideWords): readonly Phrase[] {
  const { words, lang } = given;
  switch (content.kind) {
    case 'title':
      return [plain(content.dataset.name[lang])];
    case 'summary':
      return [...named(ofName(content.facts, given), given), ...wholeCaption(content.facts, given)];
    case 'rows': {
      const name =
        content.section === null ? ofName(content.facts, given) : sectionName(content.section, given);
      const more = partText(content, given);
      return [
        ...named(name, given),
        ...(filteredPhrases(content, given) ?? countPhrases(content.facts, given)),
        ...(more === '' ? [] : [plain(more)]),
      ];
    }
    case 'indicator': {
      const region = rowsAreRegions(content.dataset) ? content.region : '';
      return [...named(region, given), ...indicatorCaption(content, given)];
    }
    case 'comparison':
      return comparisonCaption(content, given);
    case 'notes':
      return [notesCaption(content, given)];
    case 'end':
      return [plain(words.thanks)];
    case 'missing':
      return [plain(words.missing[content.what])];
  }
}

/** What a filter let pass is all of one kind: 8 项趋差; null for rows without one. */
function filteredPhrases(
  { section, view, facts }: RowsContent,
  { words, lang }: SlideWords,
): readonly Phrase[] | null {
  const { verdict, move } = view;
  if (section !== null || (verdict === null && move === null)) return null;
  const count = facts.of === null ? words.count : words.countRegions;
  const total = Object.values(facts.verdicts).reduce((sum, one) => sum + one, 0);
  return [
    {
      text: count(total, filterWords({ verdict, move }, lang)),
      tone: verdict ?? 'neutral',
    },
  ];
}

function partText({ facts, shown, left, part, parts }: RowsContent, { words }: SlideWords): string {
  if (left > 0) return words.largest(shown, facts.of !== null, part + 1, parts);
  return parts === 1 ? '' : words.part(part + 1, parts);
}

function named(name: string, { words }: SlideWords): readonly Phrase[] {
  return name === '' ? [] : [plain(`${name}${words.colon}`)];
}

/** The indicator whose regions are counted. */
function ofName({ of }: Pick<OverviewFacts, 'of'>, { lang }: SlideWords): string {
  return of === null ? '' : indicatorName({ indicator: of }, lang);
}

function sectionName(section: string, { sections }: SlideWords): string {
  return sections[section] ?? section;
}

/** 7 项不可比，其余 50 项可比; 共 57 项，没有可比的上年数. */
function notesCaption({ unlike, count, of }: NotesContent, { words, lang }: SlideWords): Phrase {
  const [total, some] =
    of === null ? [words.total(count), words.count] : [words.totalRegions(count), words.countRegions];
  if (unlike.length === 0) return plain(words.notes.none(total));
  if (unlike.length === count) return plain(words.notes.all(total));
  return plain(
    words.notes.some(
      some(unlike.length, verdictWord('notComparable', lang)),
      count - unlike.length,
      of !== null,
    ),
  );
}

function comparisonCaption(content: ComparisonContent, given: SlideWords): readonly Phrase[] {
  const { words, lang } = given;
  const { a, b, comparison } = content;
  const readings = comparison.changed.map(({ reading }) => reading);
  const sameData = a.dataset.id === b.dataset.id;
  const sameRegion = sameData && a.region === b.region;
  const name = (side: typeof a, withRegion: boolean): string =>
    [sameData ? '' : side.dataset.name[lang], withRegion ? side.region : null, words.yearOf(side.year)]
      .filter(Boolean)
      .join(' ');
  const lead = plain(`${words.compared(name(b, true), name(a, !sameRegion))}${words.colon}`);
  if (readings.length === 0) return [lead, { text: words.nothingShared, tone: 'notComparable' }];
  const facts: OverviewFacts = {
    year: content.year,
    verdicts: countVerdicts(readings),
    moves: countMoves(readings),
    of: null,
    parts: null,
    anyNumber: true,
  };
  return [lead, ...countPhrases(facts, given)];
}

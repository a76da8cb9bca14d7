import { pointOf } from '../core/dataset/series.ts';
import type { Slide } from '../core/deck/deck.ts';
import type { ComparisonContent, IndicatorContent, SlideContent } from '../core/deck/slideContent.ts';
import { countMoves, MOVES } from '../core/measures/move.ts';
import { countVerdicts } from '../core/measures/readAll.ts';
import type { Reading } from '../core/measures/reading.ts';
import { improvingRun } from '../core/measures/run.ts';
import type { OverviewFacts } from '../core/overview/overviewFacts.ts';
import { changeClause } from './changeClause.ts';
import { formatValue, joinUnit, unitLabel } from './format.ts';
import type { Language } from './language.ts';
import { linesText } from './linesText.ts';
import type { PresentMessages } from './messages/present.ts';
import { moveWord } from './moveText.ts';
import { joinPhrases, type Phrase, plain } from './phrase.ts';
import { verdictWord } from './verdictText.ts';

/** The words that slides are written in. */
export interface SlideWords {
  readonly lang: Language;
  readonly words: PresentMessages;
  /** Names of the report's sections: 二 -> 政府职能. */
  readonly sections: Readonly<Record<string, string>>;
}

/** The one message of a slide: what its author wrote, else what its numbers say. */
export function captionPhrases(
  { caption }: Pick<Slide, 'caption'>,
  content: SlideContent,
  given: SlideWords,
): readonly Phrase[] {
  return caption === null ? captionByRule(content, given) : [plain(caption)];
}

/** The caption that the numbers give: PM2.5年均浓度连续三年改善，同比下降5.7%; 政府职能：10 项向好，1 项趋差. */
export function captionByRule(content: SlideContent, given: SlideWords): readonly Phrase[] {
  const { words, lang, sections } = given;
  switch (content.kind) {
    case 'title':
      return [plain(content.dataset.name[lang])];
    case 'summary':
      return summaryCaption(content.facts, given);
    case 'rows': {
      const name = content.section === null ? '' : (sections[content.section] ?? content.section);
      const more = content.parts === 1 ? '' : words.part(content.part + 1, content.parts);
      const counts = countPhrases(content.facts, given);
      return [
        ...(name === '' ? [] : [plain(`${name}${words.colon}`)]),
        ...joinPhrases(counts, words.comma),
        ...(more === '' ? [] : [plain(more)]),
      ];
    }
    case 'indicator':
      return indicatorCaption(content, given);
    case 'comparison':
      return comparisonCaption(content, given);
    case 'notes':
      return [plain(words.notes(content.unlike.length))];
    case 'end':
      return [plain(words.thanks)];
    case 'missing':
      return [plain(words.missing[content.what])];
  }
}

/** Of what can be judged: 可判断的 34 项中，21 项向好，8 项趋差; where nothing can be, what moved. */
function summaryCaption(facts: OverviewFacts, given: SlideWords): readonly Phrase[] {
  const { words } = given;
  const { better, flat, worse } = facts.verdicts;
  const judged = better + flat + worse;
  const counts = countPhrases(facts, given);
  const lead = facts.of === null ? words.judged(judged) : words.judgedRegions(judged);
  return [...(judged === 0 ? [] : [plain(`${lead}${words.comma}`)]), ...joinPhrases(counts, words.comma)];
}

/** 21 项向好, 8 项趋差; where nothing is judged 3 项增加, 1 项减少; where nothing can be compared 7 项不可比. */
function countPhrases(
  { verdicts, moves, of }: OverviewFacts,
  { words, lang }: SlideWords,
): readonly Phrase[] {
  const count = of === null ? words.count : words.countRegions;
  const judged = (['better', 'worse', 'flat'] as const).filter((verdict) => verdicts[verdict] > 0);
  if (judged.length > 0)
    return judged
      .slice(0, 2)
      .map((verdict) => ({ text: count(verdicts[verdict], verdictWord(verdict, lang)), tone: verdict }));
  const moved = MOVES.filter((move) => moves[move] > 0);
  if (moved.length > 0)
    return moved.map((move) => ({ text: count(moves[move], moveWord(move, lang)), tone: 'neutral' }));
  return [{ text: count(verdicts.notComparable, verdictWord('notComparable', lang)), tone: 'notComparable' }];
}

function indicatorCaption(
  { series, reading }: IndicatorContent,
  { words, lang }: SlideWords,
): readonly Phrase[] {
  const name = indicatorName(reading, lang);
  const run = improvingRun(series, reading.year);
  const change = changeClause(reading, lang);
  const gap = lang === 'zh' ? (/[\w)]$/.test(name) ? ' ' : '') : ' ';
  if (typeof reading.value !== 'number') return [plain(`${name}${words.comma}`), change];
  const lead = run >= 2 ? words.improving(run) : valueText(reading, lang);
  return [plain(`${name}${gap}${lead}${words.comma}`), change];
}

function valueText(reading: Reading, lang: Language): string {
  return joinUnit(formatValue(reading, lang), unitLabel(reading.unit, lang), lang);
}

function comparisonCaption(content: ComparisonContent, given: SlideWords): readonly Phrase[] {
  const { words, lang } = given;
  const readings = content.comparison.changed.map(({ reading }) => reading);
  const facts: OverviewFacts = {
    year: content.year,
    verdicts: countVerdicts(readings),
    moves: countMoves(readings),
    of: null,
    parts: null,
    anyNumber: readings.length > 0,
  };
  const { a, b } = content;
  const sameData = a.dataset.id === b.dataset.id;
  const name = (side: typeof a): string =>
    [sameData ? '' : side.dataset.name[lang], side.region ?? '', words.yearOf(side.year)]
      .filter(Boolean)
      .join(' ');
  return [
    plain(`${words.compared(name(b), name(a))}${words.colon}`),
    ...joinPhrases(countPhrases(facts, given), words.comma),
  ];
}

export function indicatorName({ indicator }: Pick<Reading, 'indicator'>, lang: Language): string {
  return lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name;
}

/** What a slide is called in a list of slides: 封面, 总览, 主题二, PM2.5年均浓度. */
export function slideLabel(content: SlideContent, { words, lang }: SlideWords): string {
  switch (content.kind) {
    case 'rows': {
      const more = content.parts === 1 ? '' : words.part(content.part + 1, content.parts);
      return `${content.section === null ? words.rows : words.section(content.section)}${more}`;
    }
    case 'indicator':
      return [
        indicatorName(content.reading, lang),
        content.dataset.indicators.length === 1 ? content.region : '',
      ]
        .filter(Boolean)
        .join(' ');
    default:
      return words.kinds[content.kind];
  }
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
      const total =
        content.kind === 'summary' && content.facts.of !== null ? words.totalRegions : words.total;
      return [
        content.kind === 'summary' && content.facts.of !== null ? '' : region,
        content.kind === 'comparison' ? '' : words.yearOnYear(year, year - 1),
        dataset.name[lang],
        count === null ? '' : total(count),
        source,
      ]
        .filter(Boolean)
        .join(words.space);
    }
  }
}

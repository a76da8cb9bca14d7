import { MOVES } from '../core/measures/move.ts';
import { VERDICTS, type Verdict } from '../core/measures/reading.ts';
import type { OverviewFacts } from '../core/overview/overviewFacts.ts';
import type { Language } from './language.ts';
import { moveWord } from './moveText.ts';
import { partsText } from './partsText.ts';
import { joinPhrases, type Phrase, plain } from './phrase.ts';
import { verdictWord } from './verdictText.ts';

/**
 * The whole in one sentence: 与2022年相比，21项向好、5项持平、8项趋差，7项不可比，16项中性;
 * of one indicator 2024年地区生产总值：与2023年相比，30个地区增加、1个地区减少.
 * What nothing judges is counted by where it moved. Says so when nothing has a base.
 */
export function overviewSentence(facts: OverviewFacts, lang: Language): readonly Phrase[] {
  const { verdicts, anyNumber } = facts;
  const total = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  if (verdicts.notComparable === total) {
    const none = anyNumber ? WORDS[lang].noBase : WORDS[lang].noNumber;
    return [
      plain(WORDS[lang].all(facts, total)),
      { text: none, tone: 'notComparable', verdict: 'notComparable' },
      plain(WORDS[lang].end),
    ];
  }
  return [plain(WORDS[lang].start(facts)), ...countPhrases(facts, total, lang), plain(WORDS[lang].end)];
}

function countPhrases(facts: OverviewFacts, total: number, lang: Language): readonly Phrase[] {
  const { verdicts, moves, of } = facts;
  const { and, after, count } = WORDS[lang];
  let first = true;
  const say = (number: number, word: string): string => {
    const text = count(number, word, of !== null, first);
    first = false;
    return text;
  };
  const judging = (list: readonly Verdict[]): readonly Phrase[] =>
    list.flatMap((verdict) =>
      verdicts[verdict] === 0
        ? []
        : [{ text: say(verdicts[verdict], verdictWord(verdict, lang)), tone: verdict, verdict }],
    );
  const moving = (): readonly Phrase[] =>
    MOVES.flatMap((move) =>
      moves[move] === 0 ? [] : [{ text: say(moves[move], moveWord(move, lang)), tone: 'neutral', move }],
    );
  const unjudged = verdicts.neutral + verdicts.notComparable === total;
  const lead = unjudged ? moving() : judging(['better', 'flat', 'worse']);
  const rest = judging(unjudged ? ['notComparable'] : ['notComparable', 'neutral']);
  return [
    ...joinPhrases(lead, and),
    ...(lead.length > 0 && rest.length > 0 ? [plain(after)] : []),
    ...joinPhrases(rest, and),
  ];
}

interface Words {
  readonly start: (facts: OverviewFacts) => string;
  readonly all: (facts: OverviewFacts, total: number) => string;
  readonly count: (number: number, word: string, regions: boolean, first: boolean) => string;
  readonly noBase: string;
  readonly noNumber: string;
  readonly and: string;
  readonly after: string;
  readonly end: string;
}

const WORDS: Record<Language, Words> = {
  zh: {
    start: ({ of, year, parts }) => {
      if (parts === null) return `${of === null ? '' : `${year}年${of.name}：`}与${year - 1}年相比，`;
      const months = `${year}年${partsText(parts, 'zh')}`;
      return of === null ? `${months}与上年同期相比，` : `${months}${of.name}：与上年同期相比，`;
    },
    all: ({ of, year }, total) =>
      of === null ? `${year}年${total}项指标，` : `${year}年${of.name}，${total}个地区`,
    count: (number, word, regions) => `${number}${regions ? '个地区' : '项'}${word}`,
    noBase: '没有可比的上年数据，还不能比较',
    noNumber: '都没有数，无从比较',
    and: '、',
    after: '，',
    end: '。',
  },
  en: {
    start: ({ of, year, parts }) => {
      const when = parts === null ? '' : ` (${partsText(parts, 'en')})`;
      const base = parts === null ? String(year - 1) : `the same months of ${year - 1}`;
      if (of !== null) return `${of.nameEn ?? of.name} in ${year}${when}: compared with ${base}, `;
      return parts === null ? `Compared with ${base}: ` : `${year}${when} compared with ${base}: `;
    },
    all: ({ of, year }, total) =>
      of === null
        ? `${total} indicators in ${year}, `
        : `${of.nameEn ?? of.name} in ${year}: ${total} regions, `,
    count: (number, word, regions, first) =>
      regions && first ? `${number} ${number === 1 ? 'region' : 'regions'} ${word}` : `${number} ${word}`,
    noBase: 'none with a comparable year before',
    noNumber: 'not one with a number',
    and: ', ',
    after: '; ',
    end: '.',
  },
};

import { MOVES } from '../core/measures/move.ts';
import { VERDICTS } from '../core/measures/reading.ts';
import type { OverviewFacts } from '../core/overview/overviewFacts.ts';
import { moveWord } from './moveText.ts';
import { joinPhrases, type Phrase, plain } from './phrase.ts';
import type { SlideWords } from './slideWords.ts';
import { verdictWord } from './verdictText.ts';

/**
 * The whole in counts: 可判断的 34 项中，21 项向好，8 项趋差; 34 项全部向好; where nothing is judged 与上年相比，3 项增加，1 项减少;
 * where nothing can be compared 共 57 项，没有可比的上年数.
 */
export function wholeCaption(facts: OverviewFacts, given: SlideWords): readonly Phrase[] {
  const { words } = given;
  const { better, flat, worse } = facts.verdicts;
  const judged = better + flat + worse;
  const counts = countPhrases(facts, given);
  if (isUnlike(facts)) return counts;
  if (judged === 0) return [plain(`${words.than}${words.comma}`), ...counts];
  if (counts.length === 1 && [better, flat, worse].includes(judged)) return counts;
  const lead = facts.of === null ? words.judged(judged) : words.judgedRegions(judged);
  return [plain(`${lead}${words.comma}`), ...counts];
}

/** 21 项向好，8 项趋差; of all alike 21 项全部向好; not judged 3 项增加，1 项减少; not comparable 共 57 项，没有可比的上年数. */
export function countPhrases(facts: OverviewFacts, { words, lang }: SlideWords): readonly Phrase[] {
  const { verdicts, moves, of } = facts;
  const regions = of !== null;
  const total = VERDICTS.reduce((sum, verdict) => sum + verdicts[verdict], 0);
  if (isUnlike(facts))
    return [
      plain(`${regions ? words.totalRegions(total) : words.total(total)}${words.comma}`),
      { text: facts.anyNumber ? words.noBase : words.noNumber, tone: 'notComparable' },
    ];
  const [count, all] = regions ? [words.countRegions, words.allRegions] : [words.count, words.all];
  const say = (number: number, word: string): string =>
    number === total && number > 1 ? all(number, word) : count(number, word);
  const judged = (['better', 'worse', 'flat'] as const).filter((verdict) => verdicts[verdict] > 0);
  const phrases =
    judged.length > 0
      ? judged.slice(0, 2).map((verdict): Phrase => {
          const text = say(verdicts[verdict], verdictWord(verdict, lang));
          return { text, tone: verdict, verdict };
        })
      : MOVES.filter((move) => moves[move] > 0).map((move): Phrase => {
          return { text: say(moves[move], moveWord(move, lang)), tone: 'neutral', move };
        });
  return joinPhrases(phrases, words.comma);
}

function isUnlike({ verdicts }: OverviewFacts): boolean {
  return VERDICTS.every((verdict) => verdict === 'notComparable' || verdicts[verdict] === 0);
}

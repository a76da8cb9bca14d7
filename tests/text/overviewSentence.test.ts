import { describe, expect, it } from 'vitest';
import type { Move } from '../../src/core/measures/move.ts';
import type { Verdict } from '../../src/core/measures/reading.ts';
import type { OverviewFacts } from '../../src/core/overview/overviewFacts.ts';
import { overviewSentence } from '../../src/text/overviewSentence.ts';
import { partsText } from '../../src/text/partsText.ts';
import { phrasesText } from '../../src/text/phrase.ts';
import { indicatorOf } from '../support/datasetOf.ts';

interface Given extends Partial<Omit<OverviewFacts, 'verdicts' | 'moves'>> {
  readonly verdicts: Partial<Record<Verdict, number>>;
  readonly moves?: Partial<Record<Move, number>>;
}

function factsOf({ verdicts, moves, ...more }: Given): OverviewFacts {
  return {
    year: 2022,
    of: null,
    parts: null,
    anyNumber: true,
    verdicts: { better: 0, flat: 0, worse: 0, notComparable: 0, neutral: 0, ...verdicts },
    moves: { up: 0, down: 0, same: 0, index: 0, ...moves },
    ...more,
  };
}

const PM25 = indicatorOf({ name: 'PM2.5年均浓度', nameEn: 'PM2.5 annual mean' });
const NINE_MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];

describe('the whole in one sentence', () => {
  it.each<[string, Given, string, string]>([
    [
      'counts verdicts',
      { verdicts: { better: 21, flat: 5, worse: 8, notComparable: 7, neutral: 16 } },
      '与2021年相比，21项向好、5项持平、8项趋差，7项不可比、16项中性。',
      'Compared with 2021: 21 better, 5 flat, 8 worse; 7 not comparable, 16 neutral.',
    ],
    [
      'counts moves where nothing is judged, and they add up',
      {
        verdicts: { neutral: 15, notComparable: 6 },
        moves: { up: 9, down: 5, index: 1 },
      },
      '与2021年相比，9项增加、5项减少、1项以上年为100，6项不可比。',
      'Compared with 2021: 9 up, 5 down, 1 with previous year = 100; 6 not comparable.',
    ],
    [
      'names the one indicator whose regions it counts',
      { of: PM25, verdicts: { better: 64, worse: 1 } },
      '2022年PM2.5年均浓度：与2021年相比，64个地区向好、1个地区趋差。',
      'PM2.5 annual mean in 2022: compared with 2021, 64 regions better, 1 worse.',
    ],
    [
      'says which months a part year stands for',
      { parts: NINE_MONTHS, verdicts: { better: 5 } },
      '2022年1—9月与上年同期相比，5项向好。',
      '2022 (Jan–Sep) compared with the same months of 2021: 5 better.',
    ],
    [
      'says that nothing can be compared',
      { verdicts: { notComparable: 57 } },
      '2022年57项指标，没有可比的上年数据，还不能比较。',
      '57 indicators in 2022, none with a comparable year before.',
    ],
    [
      'says that there is no number at all',
      { verdicts: { notComparable: 3 }, anyNumber: false },
      '2022年3项指标，都没有数，无从比较。',
      '3 indicators in 2022, not one with a number.',
    ],
  ])('%s', (_, given, zh, en) => {
    expect(phrasesText(overviewSentence(factsOf(given), 'zh'))).toBe(zh);
    expect(phrasesText(overviewSentence(factsOf(given), 'en'))).toBe(en);
  });

  it('makes each count a filter', () => {
    const phrases = overviewSentence(
      factsOf({ verdicts: { neutral: 3, notComparable: 1 }, moves: { up: 2, down: 1 } }),
      'zh',
    );
    expect(phrases.flatMap(({ verdict, move }) => verdict ?? move ?? [])).toEqual([
      'up',
      'down',
      'notComparable',
    ]);
  });
});

describe('the parts of a part year', () => {
  it.each([
    [NINE_MONTHS, '1—9月', 'Jan–Sep'],
    [['02', '05'], '2月、5月', 'Feb, May'],
    [['Q1', 'Q2'], 'Q1、Q2', 'Q1, Q2'],
  ])('%j', (parts, zh, en) => {
    expect(partsText(parts, 'zh')).toBe(zh);
    expect(partsText(parts, 'en')).toBe(en);
  });
});

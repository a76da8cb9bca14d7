import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/core/dataset/indicator.ts';
import { newSlide, type SlideKind, viewSlide } from '../../src/core/deck/deck.ts';
import { resolveSlide } from '../../src/core/deck/resolveSlide.ts';
import { DEFAULT_OVERVIEW, DEFAULT_SCOPE, indicatorView } from '../../src/core/view/formatView.ts';
import type { OverviewView } from '../../src/core/view/view.ts';
import { presentMessages } from '../../src/text/messages/present.ts';
import { phrasesText } from '../../src/text/phrase.ts';
import { captionPhrases, slideLabel, sourceLineText } from '../../src/text/slideText.ts';
import { titleLines } from '../../src/text/titleLines.ts';
import { datasetOf, indicatorOf, type Row } from '../support/datasetOf.ts';

const ZH = { lang: 'zh', words: presentMessages('zh'), sections: { 二: '政府职能' } } as const;
const EN = { lang: 'en', words: presentMessages('en'), sections: { 二: 'Government functions' } } as const;
const AT = { ...DEFAULT_SCOPE, year: 2023 };

function indicatorCaption(
  given: Partial<Indicator>,
  values: readonly Row['value'][],
  words: typeof ZH | typeof EN = ZH,
): string {
  const rows = values.map((value, at): Row => ({ period: String(2024 - values.length + at), value }));
  const data = datasetOf([indicatorOf(given)], rows);
  const slide = viewSlide(indicatorView(AT, 'i1'), 'a');
  return phrasesText(
    captionPhrases(
      slide,
      resolveSlide(slide, () => data),
      words,
    ),
  );
}

const PM = {
  name: 'PM2.5年均浓度',
  nameEn: 'PM2.5 annual mean',
  unit: 'μg/m³',
  kind: 'concentration',
  direction: 'lower_better',
} as const;

describe('the caption of an indicator', () => {
  it.each([
    [
      'a run in one direction and the change',
      PM,
      [66, 57, 53, 50],
      'PM2.5年均浓度连续三年下降，比上年改善 5.7%',
    ],
    ['a run for the worse', PM, [50, 53, 57], 'PM2.5年均浓度连续两年上升，比上年上升 7.5%'],
    [
      'without a run, the value',
      { name: '融资金额', unit: '亿元', decimals: 2 },
      [20, 18.61, 22.18],
      '融资金额 22.18 亿元，比上年增长 19.2%',
    ],
    [
      'a base too small for a rate',
      { name: '示范点', unit: '个', kind: 'count' },
      [6, 5, 7],
      '示范点 7 个，比上年增加 2 个',
    ],
    [
      'a base of zero',
      { name: '示范点', unit: '个', kind: 'count' },
      [1, 0, 2],
      '示范点 2 个，比上年增加 2 个',
    ],
    [
      'a share',
      { name: '巡河率', unit: '%', kind: 'rate', decimals: 1 },
      [97, 96.5, 96.6],
      '巡河率 96.6%，比上年提高 0.1 个百分点',
    ],
    [
      'a rank',
      { name: '排名', unit: '位', kind: 'rank', direction: 'lower_better' },
      [9, 10, 6],
      '排名第 6 位，比上年前进 4 位',
    ],
    ['no change', { name: '案件', unit: '件', kind: 'count' }, [61, 63, 63], '案件 63 件，与上年持平'],
    [
      'a change within the band',
      { name: '案件', unit: '件', neutralBand: 1 },
      [610, 613, 611],
      '案件 611 件，与上年基本持平',
    ],
    ['no year before', { name: '案件', unit: '件' }, [61], '案件 61 件，上年无数据'],
    ['no value', { name: '案件', unit: '件' }, [61, 'blank'], '案件，2023 年没有数据'],
  ] as const)('%s', (_, given, values, caption) => {
    expect(indicatorCaption(given, values)).toBe(caption);
  });

  it('says the same in English', () => {
    expect(indicatorCaption(PM, [66, 57, 53, 50], EN)).toBe(
      'PM2.5 annual mean: down 3 years running, down 5.7% on the year before',
    );
  });
});

/** Indicators of section 二 with their values of 2022 and 2023. */
function overviewSlide(
  pairs: readonly (readonly [Row['value'] | null, Row['value']])[],
  kind: SlideKind,
  given: Partial<Indicator> = {},
  view: Partial<OverviewView> = {},
) {
  const indicators = pairs.map((_, at) =>
    indicatorOf({ id: `i${at}`, name: `指标${at}`, section: '二', ...given }),
  );
  const rows = pairs.flatMap(([before, now], at): Row[] => [
    ...(before === null ? [] : [{ indicator: `i${at}`, period: '2022', value: before }]),
    { indicator: `i${at}`, period: '2023', value: now },
  ]);
  const data = datasetOf(indicators, rows);
  const slide = { ...newSlide(kind, { ...DEFAULT_OVERVIEW, ...AT, ...view }, 'a'), section: '二' };
  return { slide, content: resolveSlide(slide, () => data) };
}
const captionOf = (
  { slide, content }: ReturnType<typeof overviewSlide>,
  words: typeof ZH | typeof EN = ZH,
): string => phrasesText(captionPhrases(slide, content, words));

describe('the caption of counts', () => {
  it.each([
    [
      'of what can be judged',
      overviewSlide(
        [
          [10, 20],
          [10, 12],
          [20, 10],
          [null, 3],
        ],
        'view',
      ),
      '可判断的 3 项中，2 项向好，1 项趋差',
    ],
    [
      'all alike',
      overviewSlide(
        [
          [10, 20],
          [10, 12],
        ],
        'view',
      ),
      '2 项全部向好',
    ],
    [
      'nothing better and nothing worse',
      overviewSlide(
        [
          [10, 10],
          [11, 11],
        ],
        'view',
      ),
      '2 项全部持平',
    ],
    [
      'nothing judged',
      overviewSlide(
        [
          [10, 20],
          [10, 10],
        ],
        'view',
        { direction: 'neutral' },
      ),
      '与上年相比，1 项增加，1 项无变化',
    ],
    [
      'nothing to compare with',
      overviewSlide(
        [
          [null, 20],
          [null, 10],
        ],
        'view',
      ),
      '共 2 项，没有可比的上年数',
    ],
    [
      'a section',
      overviewSlide(
        [
          [10, 20],
          [20, 10],
        ],
        'section',
      ),
      '政府职能：1 项向好，1 项趋差',
    ],
    [
      'a section of which one moved',
      overviewSlide(
        [
          [10, 20],
          [null, 10],
        ],
        'section',
      ),
      '政府职能：1 项向好',
    ],
    [
      'a filter',
      overviewSlide(
        [
          [20, 10],
          [20, 19],
        ],
        'view',
        {},
        { verdict: 'worse' },
      ),
      '2 项趋差',
    ],
    [
      'notes on some',
      overviewSlide(
        [
          [10, 20],
          [null, 10],
        ],
        'notes',
      ),
      '1 项不可比，其余 1 项可比',
    ],
    ['notes on all', overviewSlide([[null, 20]], 'notes'), '共 1 项，没有可比的上年数'],
    ['notes on none', overviewSlide([[10, 20]], 'notes'), '共 1 项都可比'],
  ] as const)('%s', (_, given, caption) => {
    expect(captionOf(given)).toBe(caption);
  });

  it('is short enough for one line of a slide', () => {
    const longest = captionOf(
      overviewSlide(
        [
          [10, 20],
          [10, 12],
          [20, 10],
          [null, 3],
        ],
        'view',
      ),
    );
    expect([...longest].length).toBeLessThanOrEqual(24);
  });

  it('what its author wrote goes before', () => {
    const { slide, content } = overviewSlide([[10, 20]], 'view');
    expect(phrasesText(captionPhrases({ ...slide, caption: '请看这里' }, content, ZH))).toBe('请看这里');
  });
});

describe('what a slide is called and where it is from', () => {
  it('a section by its numeral, in English by its name', () => {
    const { content } = overviewSlide([[10, 20]], 'section');
    expect([slideLabel(content, ZH), slideLabel(content, EN)]).toEqual(['主题二', 'Government functions']);
  });

  it('names the two years, and one alone where there is no other', () => {
    expect(sourceLineText(overviewSlide([[10, 20]], 'view').content, ZH)).toContain('2023 年比 2022 年');
    const alone = sourceLineText(overviewSlide([[null, 20]], 'view').content, ZH);
    expect(alone).toContain('2023 年');
    expect(alone).not.toContain('2022');
  });
});

describe('a deck of the regions of one indicator', () => {
  const places = Array.from({ length: 80 }, (_, at) => `第${at + 1}区`);
  const data = datasetOf(
    [indicatorOf({ name: '产值', unit: '亿元', direction: 'higher_better' })],
    places.flatMap((region, at): readonly Row[] => [
      { region, period: '2022', value: at === 0 ? 'blank' : 100 },
      { region, period: '2023', value: 101 + at },
    ]),
  );
  const told = (slide: Parameters<typeof resolveSlide>[0]) => {
    const content = resolveSlide(slide, () => data);
    return {
      caption: phrasesText(captionPhrases(slide, content, ZH)),
      source: sourceLineText(content, ZH),
      content,
    };
  };

  it('names the region whose change a slide shows', () => {
    const { caption } = told(viewSlide(indicatorView({ ...AT, region: '第80区' }, 'i1'), 'a'));
    expect(caption).toBe('第80区：产值 180 亿元，比上年增长 80.0%');
  });

  it('names no single region where all are shown, and says which of them those are', () => {
    const section = told(newSlide('section', { ...DEFAULT_OVERVIEW, year: 2023 }, 'section-none'));
    expect(section.caption).toBe('产值：79 个地区向好（变化最大的 72 个，1/4）');
    const notes = told(newSlide('notes', { ...DEFAULT_OVERVIEW, year: 2023 }, 'notes'));
    expect(notes.caption).toBe('1 个地区不可比，其余 79 个地区可比');
    for (const { source } of [section, notes]) expect(source).not.toContain('第1区');
    const end = told(newSlide('end', { ...DEFAULT_OVERVIEW, year: 2023 }, 'end')).content;
    expect(end.kind === 'end' ? titleLines(end, ZH).at(-1) : null).toBe('2023 年度');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seriesOf } from '../../src/core/dataset/seriesOf.ts';
import { roundDecimal, roundHalfAway, subtract } from '../../src/core/quantity/decimal.ts';
import { convert } from '../../src/core/quantity/unitConversion.ts';
import { formatNumber, formatQuantity, formatSigned } from '../../src/text/format.ts';
import { indicatorSentence } from '../../src/text/indicatorSentence.ts';
import { phrasesText } from '../../src/text/phrase.ts';
import { yearRanges } from '../../src/text/yearRanges.ts';
import { datasetOf, indicatorOf, type Row } from '../support/datasetOf.ts';

describe('the one rounding', () => {
  it.each([
    [35.65, 1, '35.7'],
    [1.005, 2, '1.01'],
    [-2.5, 0, '-3'],
    [2.5, 0, '3'],
    [-0.04, 1, '0.0'],
    [0.30000000000000004, 1, '0.3'],
    [1e21, 0, '1000000000000000000000'],
    [1.5e-7, 7, '0.0000002'],
    [999.95, 1, '1000.0'],
    [0, 2, '0.00'],
  ])('%d to %d decimals is %s', (value, decimals, text) => {
    expect(roundHalfAway(value, decimals)).toBe(text);
  });

  it.each([
    [35.65, 1, '35.6'],
    [35.75, 1, '35.8'],
    [2.5, 0, '2'],
    [3.5, 0, '4'],
    [-2.5, 0, '-2'],
    [0.5, 0, '0'],
    [-0.5, 0, '0'],
    [2.500001, 0, '3'],
    [2.49, 0, '2'],
    [1.005, 2, '1.00'],
  ])('%d to %d decimals is %s where a half goes to the even digit (GB/T 8170)', (value, decimals, text) => {
    expect(roundDecimal(value, decimals, 'halfEven')).toBe(text);
  });

  it('is a setting of the indicator: the mean of 48 and 49 is 48 under GB/T 8170 and 49 elsewhere', () => {
    const digits = { decimals: 0, rounding: 'halfEven' } as const;
    expect(formatQuantity(48.5, null, digits, 'zh')).toBe('48');
    expect(formatQuantity(48.5, null, { ...digits, rounding: 'halfAway' }, 'zh')).toBe('49');
  });

  it('never differs from the value by more than half of the last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (value, decimals) => {
          const rounded = roundHalfAway(value, decimals);
          expect(Math.abs(Number(rounded) - value)).toBeLessThanOrEqual(
            0.5 * 10 ** -decimals * (1 + 1e-6) + 1e-6,
          );
          expect(rounded).toMatch(decimals === 0 ? /^-?\d+$/ : /^-?\d+\.\d+$/);
          expect(rounded).not.toMatch(/^-0(?:\.0+)?$/);
        },
      ),
    );
  });

  it('differences have no binary tails', () => {
    expect(subtract(0.3, 0.1)).toBe(0.2);
    expect(subtract(59.22, 58.08)).toBe(1.14);
  });
});

describe('numbers as they are shown', () => {
  it('have a comma from four digits, a true minus and no minus zero', () => {
    expect(formatNumber(9364.52, 2)).toBe('9,364.52');
    expect(formatNumber(1234567, 0)).toBe('1,234,567');
    expect(formatNumber(-1234.5, 1)).toBe('−1,234.5');
    expect(formatNumber(-0.01, 1)).toBe('0.0');
    expect(formatSigned(0.01, 1)).toBe('<+0.1');
    expect(formatSigned(-0.01, 1)).toBe('>−0.1');
  });

  it('units are converted exactly or not at all', () => {
    expect(convert(1.2, '亿元', '万元')).toBe(12_000);
    expect(convert(50, 'mg/m³', 'μg/m³')).toBe(50_000);
    expect(convert(3, '次', '场次')).toBeNull();
  });
});

describe('sentences made by rule', () => {
  const pm = indicatorOf({
    id: 'pm',
    name: 'PM2.5年均浓度',
    nameEn: 'PM2.5 annual mean',
    unit: 'μg/m³',
    kind: 'concentration',
    direction: 'lower_better',
  });
  const sentence = (
    values: readonly Row['value'][],
    year: number,
    lang: 'zh' | 'en' = 'zh',
    given = pm,
    more: Partial<Row> = {},
  ): string => {
    const rows = values.map((value, at) => ({
      indicator: given.id,
      period: String(2016 + at),
      value,
      ...(2016 + at === year ? more : {}),
    }));
    return phrasesText(indicatorSentence(seriesOf(datasetOf([given], rows), 0, 0), year, lang));
  };

  it('reads as in a bulletin', () => {
    expect(sentence([74, 70, 72, 60, 58, 54, 50], 2022)).toBe(
      '2022年PM2.5年均浓度50微克/立方米，同比下降7.4%，连续4年改善，为2016年以来最低。',
    );
    expect(sentence([74, 70, 72, 60, 58, 54, 50], 2022, 'en')).toBe(
      'PM2.5 annual mean: 50 μg/m³ in 2022, down 7.4% on the year before, better for the fourth year running, the lowest since 2016.',
    );
  });

  it('calls the lowest number of a rank the best place, not the lowest', () => {
    const rank = indicatorOf({ id: 'r', name: '排名', unit: '位', kind: 'rank', direction: 'lower_better' });
    expect(sentence([16, 12, 9], 2018, 'zh', rank)).toContain('为2016年以来最好');
    expect(sentence([9, 12, 16], 2018, 'zh', rank)).toContain('为2016年以来最差');
  });

  it('says 提高 of a share and 前进 of a rank', () => {
    expect(
      sentence([85, 87.5], 2017, 'zh', indicatorOf({ name: '巡河率', unit: '%', kind: 'rate', decimals: 1 })),
    ).toBe('2017年巡河率87.5%，同比提高2.5个百分点。');
    expect(
      sentence(
        [12, 8],
        2017,
        'zh',
        indicatorOf({ name: '排名', unit: '位', kind: 'rank', direction: 'lower_better' }),
      ),
    ).toBe('2017年排名第8位，比上年前进4位。');
  });

  it('says what an index to the year before means, and opens no sentence with 其中', () => {
    const gdp = indicatorOf({
      name: '生产总值指数',
      unit: '上年=100',
      kind: 'index',
      direction: 'neutral',
      decimals: 1,
    });
    expect(sentence([104, 105.2], 2017, 'zh', gdp)).toBe(
      '2017年生产总值指数105.2（上年=100），即比上年增长5.2%。',
    );
    const part = indicatorOf({ name: '其中:促进增收节支', unit: '万元', decimals: 2 });
    expect(sentence([100, 110], 2017, 'zh', part)).toBe('2017年促进增收节支110.00万元，同比增长10.0%。');
  });

  it('says 上升 of a concentration, and that a change within the band is next to none', () => {
    expect(sentence([50, 52], 2017)).toContain('同比上升4.0%');
    expect(sentence([1000, 1001], 2017, 'zh', { ...pm, neutralBand: 0.5 })).toContain(
      '同比上升0.1%，基本持平',
    );
    expect(sentence([10, 12], 2017, 'en', indicatorOf({ nameEn: 'Loans', unit: '亿元' }))).toBe(
      'Loans: 12 hundred million yuan in 2017, up 20.0% on the year before.',
    );
  });

  it('says why there is no change', () => {
    expect(sentence([50], 2016)).toBe('2016年PM2.5年均浓度50微克/立方米，上年无数据，不计算同比。');
    expect(sentence([50, 'notMeasured'], 2017)).toBe('2017年PM2.5年均浓度没有数据（未监测）。');
    expect(sentence([50, 50], 2017)).toBe('2017年PM2.5年均浓度50微克/立方米，与上年持平。');
  });

  it('never says 下降 with 倍', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (base, value) => {
        const text = sentence([base, value], 2017, 'zh', indicatorOf({ unit: '万元' }));
        expect(text).not.toMatch(/下降[\d.,]+倍|NaN|Infinity|undefined|-0/);
      }),
    );
  });
});

describe('years as ranges', () => {
  it('joins neighbours and parts what a gap parts', () => {
    expect(yearRanges([2014, 2015, 2016, 2018, 2020], 'zh')).toBe('2014—2016、2018、2020 年');
    expect(yearRanges([2014, 2015], 'en')).toBe('2014–2015');
  });
});

import { describe, expect, it } from 'vitest';
import { CALIBER_CHANGED, PROVISIONAL } from '../../../src/core/dataset/dataset.ts';
import type { Indicator } from '../../../src/core/dataset/indicator.ts';
import { seriesOf } from '../../../src/core/dataset/seriesOf.ts';
import type { Reading } from '../../../src/core/measures/reading.ts';
import { readYear } from '../../../src/core/measures/yearOverYear.ts';
import { yearOverYearAll } from '../../../src/core/measures/yearOverYearAll.ts';
import { aggregationOf, kindOf } from '../../../src/core/quantity/unit.ts';
import { formatChange } from '../../../src/text/format.ts';
import { changeRemark } from '../../../src/text/reasonText.ts';
import { datasetOf, indicatorOf, type Row } from '../../support/datasetOf.ts';

const CASH: Partial<Indicator> = { unit: '万元', kind: 'amount', decimals: 2 };

function read(rows: readonly Row[], given: Partial<Indicator> = CASH, year = 2022): Reading {
  return readYear(seriesOf(datasetOf([indicatorOf(given)], rows), 0, 0), year);
}
const pair = (base: Row['value'], value: Row['value'], more: Partial<Row> = {}): Row[] => [
  { period: '2021', value: base },
  { period: '2022', value, ...more },
];
const shown = (reading: Reading): string =>
  [formatChange(reading, 'zh'), changeRemark(reading, 'zh')].filter(Boolean).join(' ');

describe('the table of the rules of 同比', () => {
  it('a positive base gives a signed rate with one decimal, the unrounded one kept', () => {
    const reading = read(pair(80, 90));
    expect(reading.rate).toBe(12.5);
    expect(shown(reading)).toBe('+12.5%');
    expect(shown(read(pair(89, 85)))).toBe('−4.5%');
  });

  it('the base of 2022 is 2021, or there is no rate: never the row before', () => {
    const reading = read([
      { period: '2020', value: 50 },
      { period: '2022', value: 60 },
    ]);
    expect(reading).toMatchObject({ rate: null, reason: 'noBase', verdict: 'notComparable', base: 'absent' });
    expect(shown(reading)).toBe('— 上年无数据');
  });

  it('what rounds to zero but is not says so, and equal is 无变化', () => {
    expect(shown(read(pair(100_000, 100_001)))).toBe('<+0.1%');
    expect(shown(read(pair(100_000, 99_999)))).toBe('>−0.1%');
    expect(shown(read(pair(100, 100)))).toBe('无变化');
  });

  it('a zero base gives a difference and no rate', () => {
    const reading = read(pair(0, 5));
    expect(reading).toMatchObject({ rate: null, reason: 'zeroBase', difference: 5, verdict: 'better' });
    expect(shown(reading)).toBe('+5.00万元 上年同期为0，不计算增速');
    expect(read(pair(0, 0))).toMatchObject({ rate: null, difference: 0, verdict: 'flat' });
  });

  it.each([
    [-5, 5, 'lossToProfit', '+10.00万元', '扭亏', '由负转正', 'better'],
    [-5, -3, 'lossNarrowed', '+2.00万元', '减亏', '负值缩小', 'better'],
    [-3, -5, 'lossWidened', '−2.00万元', '增亏', '负值扩大', 'worse'],
    [5, -2, 'profitToLoss', '−7.00万元', '转亏', '由正转负', 'worse'],
    [-5, 0, 'lossToProfit', '+5.00万元', '由负归零', '由负归零', 'better'],
  ] as const)(
    'from %d to %d there is no rate but words, those of a profit only for a profit',
    (base, value, turn, text, profit, balance, verdict) => {
      const reading = read(pair(base, value), { ...CASH, name: '利润总额' });
      expect(reading).toMatchObject({ rate: null, turn, verdict });
      expect(shown(reading)).toBe(`${text} ${profit}`);
      expect(shown(read(pair(base, value), { ...CASH, name: '财政结余' }))).toBe(`${text} ${balance}`);
    },
  );

  it('a missing value this year is no fall of 100 %', () => {
    expect(read(pair(5, 'notMeasured'))).toMatchObject({
      rate: null,
      reason: 'noCurrent',
      value: 'notMeasured',
      verdict: 'notComparable',
    });
  });

  it('a real zero this year is a fall of 100 %', () => {
    expect(shown(read(pair(8, 0)))).toBe('−100.0% 本年为0，请核对是否缺测');
  });

  it('a share changes in percentage points', () => {
    const reading = read(pair(85, 87.5), { unit: '%', kind: 'rate', decimals: 1 });
    expect(reading).toMatchObject({ rate: null, points: 2.5, reason: 'pointsOnly', verdict: 'better' });
    expect(shown(reading)).toBe('+2.5百分点');
  });

  it('an index of 上年=100 is itself the change', () => {
    expect(read(pair(103, 105.2), { unit: '上年=100', kind: 'index' })).toMatchObject({
      rate: null,
      difference: null,
      reason: 'index',
      verdict: 'better',
    });
  });

  it('a rank moves in places, up when the number falls', () => {
    const rank: Partial<Indicator> = { unit: '位', kind: 'rank', direction: 'lower_better' };
    expect(shown(read(pair(12, 8), rank))).toBe('前进4位');
    expect(shown(read(pair(8, 12), rank))).toBe('后退4位');
    expect(read(pair(12, 8), rank).verdict).toBe('better');
  });

  it('a temperature changes by a difference', () => {
    expect(shown(read(pair(15.5, 16), { unit: '℃', kind: 'level', decimals: 1, direction: 'neutral' }))).toBe(
      '+0.5℃',
    );
  });

  it('units are converted where exact, and said; otherwise not compared', () => {
    const rows = pair(9000, 1, { unit: '亿元' });
    const reading = read(rows);
    expect(reading).toMatchObject({
      value: 10_000,
      base: 9000,
      difference: 1000,
      converted: true,
      unit: '万元',
    });
    expect(reading.rate).toBeCloseTo(11.111, 3);
    expect(read(pair(100, 110, { unit: '场次' }), { unit: '次', kind: 'count' })).toMatchObject({
      rate: null,
      reason: 'unitChanged',
      verdict: 'notComparable',
    });
  });

  it('a changed caliber is not compared', () => {
    expect(read(pair(41, 72, { flags: CALIBER_CHANGED }))).toMatchObject({
      rate: null,
      reason: 'caliberChanged',
      verdict: 'notComparable',
    });
  });

  it('a provisional value is marked, and so is a provisional base', () => {
    expect(read(pair(41, 72, { flags: PROVISIONAL })).provisional).toBe(true);
    const rows: Row[] = [
      { period: '2021', value: 40, flags: PROVISIONAL },
      { period: '2022', value: 50 },
    ];
    expect(shown(read(rows))).toBe('+25.0% 上年为初步数');
  });

  it('a tie is rounded away from zero: 80 to 103 is exactly 28.75 %', () => {
    for (const [base, value, text] of [
      [80, 103, '+28.8%'],
      [80, 29, '−63.8%'],
      [3.2, 3.4, '+6.3%'],
      [100, 100.05, '+0.1%'],
    ] as const)
      expect(shown(read(pair(base, value)))).toBe(text);
    expect(
      read(pair(80, 80.4), { kind: 'concentration', direction: 'lower_better', neutralBand: 0.5 }).verdict,
    ).toBe('flat');
  });

  it('a share in ‰ changes in 千分点', () => {
    expect(shown(read(pair(5.2, 6), { unit: '‰', kind: 'rate', decimals: 1 }))).toBe('+0.8千分点');
  });

  it('a bounded share and a bounded rank keep their own words', () => {
    const share = read(pair(88, 90, { bound: 'atLeast' }), { unit: '%', kind: 'rate', decimals: 0 });
    expect(shown(share)).toBe('至少 +2.0百分点 含约数');
    const rank: Partial<Indicator> = { unit: '位', kind: 'rank', direction: 'lower_better' };
    expect(formatChange(read(pair(12, 8, { bound: 'atMost' }), rank), 'zh')).toBe('至少前进4位');
  });

  it('an index to a fixed base changes like an amount, one to the year before is a change itself', () => {
    expect(kindOf('居民消费价格指数', '2020年=100')).toBe('amount');
    expect(aggregationOf('amount', '居民消费价格指数', '2020年=100')).toBe('mean');
    expect(kindOf('居民消费价格指数', '上年=100')).toBe('index');
  });

  it('output at current prices is called nominal', () => {
    expect(shown(read(pair(100, 105), { ...CASH, name: '地区生产总值' }))).toBe('+5.0% 名义');
    expect(shown(read(pair(100, 105), { ...CASH, name: '地区生产总值（不变价）' }))).toBe('+5.0%');
  });

  it('what next to nothing grew to has no rate', () => {
    expect(read(pair(1e-300, 1e300))).toMatchObject({ rate: null, reason: 'zeroBase' });
    expect(read(pair(1e-16, 2e-16))).toMatchObject({ rate: 100 });
  });

  it('at least 120 against 98 is at least 22 more; at least 20 against 24 tells nothing; two bounds tell nothing', () => {
    const count: Partial<Indicator> = { unit: '项', kind: 'count' };
    const sure = read(pair(98, 120, { bound: 'atLeast' }), count);
    expect(sure).toMatchObject({ difference: 22, differenceBound: 'atLeast', rate: null, verdict: 'better' });
    expect(shown(sure)).toBe('至少 +22项 含约数');
    expect(read(pair(24, 20, { bound: 'atLeast' }), count).verdict).toBe('notComparable');
    expect(
      read(
        [
          { period: '2021', value: 300, bound: 'atLeast' },
          { period: '2022', value: 310, bound: 'atLeast' },
        ],
        count,
      ).verdict,
    ).toBe('notComparable');
  });

  it('above 1000 % a rate is said as a multiple', () => {
    expect(shown(read(pair(140.5, 1862.4)))).toBe('增长12.3倍');
    expect(formatChange(read(pair(140.5, 1862.4)), 'en')).toBe('13.3 times');
    expect(shown(read(pair(10_000, 109_996)))).toBe('增长10.0倍');
  });

  it('a count from a base under ten leads with its difference', () => {
    expect(shown(read(pair(5, 8), { unit: '件', kind: 'count' }))).toBe('+3件 基数小');
    expect(shown(read(pair(5, 8), { unit: '万人', kind: 'count' }))).toBe('+60.0%');
  });

  it('lower is better turns the verdict, not the arrow; within the neutral band it is flat; without direction neutral', () => {
    expect(read(pair(53, 50), { kind: 'concentration', direction: 'lower_better' })).toMatchObject({
      verdict: 'better',
      difference: -3,
    });
    expect(read(pair(1000, 1004), { ...CASH, neutralBand: 0.5 }).verdict).toBe('flat');
    expect(read(pair(1000, 1006), { ...CASH, neutralBand: 0.5 }).verdict).toBe('better');
    expect(read(pair(15, 15.3), { unit: '℃', kind: 'level', neutralBand: 0.5 }).verdict).toBe('flat');
    expect(read(pair(1, 2), { ...CASH, direction: 'neutral' }).verdict).toBe('neutral');
  });
});

describe('years made of finer periods', () => {
  const months = (year: number, values: readonly number[]): Row[] =>
    values.map((value, at) => ({ period: `${year}-${String(at + 1).padStart(2, '0')}`, value }));
  const whole = Array.from({ length: 12 }, (_, at) => at + 1);

  it('counts are summed, concentrations averaged', () => {
    const rows = [
      ...months(2021, whole),
      ...months(
        2022,
        whole.map((value) => value * 2),
      ),
    ];
    expect(read(rows, { aggregation: 'sum' })).toMatchObject({
      value: 156,
      base: 78,
      rate: 100,
      partYear: null,
    });
    expect(read(rows, { aggregation: 'mean' })).toMatchObject({ value: 13, base: 6.5, rate: 100 });
    expect(read(rows, { aggregation: 'last' })).toMatchObject({ value: 24, base: 12 });
  });

  it('a part year is compared with the same months only, and marked', () => {
    const reading = read([...months(2021, whole), ...months(2022, [2, 4, 6])], { aggregation: 'sum' });
    expect(reading).toMatchObject({ value: 12, base: 6, rate: 100, partYear: ['01', '02', '03'] });
  });

  it('a part year whose months are missing a year before has no rate', () => {
    const rows = [...months(2021, whole).slice(1), ...months(2022, [2, 4, 6])];
    expect(read(rows, { aggregation: 'sum' })).toMatchObject({
      rate: null,
      reason: 'partYear',
      verdict: 'notComparable',
    });
  });

  it('cumulative months: the last one is the year so far, compared with the same month of the year before', () => {
    const rows = [
      ...months(2021, [10, 20, 30, 45]),
      ...months(2022, [12, 24]),
      ...months(2022, [12, 24, 36]).slice(2),
    ];
    expect(read(rows, { aggregation: 'last' })).toMatchObject({
      value: 36,
      base: 30,
      rate: 20,
      partYear: ['01', '02', '03'],
    });
  });

  it('cumulative months without January (1-2月 are published together) make a whole year with December', () => {
    const rows = [...months(2021, whole).slice(1), ...months(2022, whole).slice(1)];
    expect(read(rows, { aggregation: 'last' })).toMatchObject({
      value: 12,
      base: 12,
      rate: 0,
      partYear: null,
    });
  });

  it.each([
    ['固定资产投资_累计值', '亿元', 'last'],
    ['存款余额', '亿元', 'last'],
    ['常住人口', '万人', 'last'],
    ['总人口', '万人', 'last'],
    ['出生人口', '万人', 'sum'],
    ['猪肉价格', '元/公斤', 'mean'],
    ['案件', '件/万人', 'mean'],
    ['用电量', '亿千瓦时', 'sum'],
    ['平均工资', '元', 'mean'],
    ['居民消费价格指数', '', 'mean'],
    ['恩格尔系数', '', 'mean'],
    ['人均可支配收入', '元', 'sum'],
  ])('%s in %s becomes a year by: %s', (name, unit, how) => {
    expect(aggregationOf(kindOf(name, unit), name, unit)).toBe(how);
  });
});

describe('100,000 random changes', () => {
  /** The rate by whole numbers only: hundredths in, millionths of a percent out. */
  const exactRate = (base: bigint, value: bigint): bigint => ((value - base) * 100_000_000n) / base;

  it('agree with a second way of computing, and the column over all rows agrees with each reading', () => {
    let state = 12_345;
    const random = (): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state;
    };
    const cents = Array.from({ length: 100_001 }, () =>
      random() % 50 === 0 ? 0 : (random() % 200_000_000) - 20_000_000,
    );
    const rows = cents.flatMap((cent, at): Row[] =>
      at === 0
        ? []
        : [
            { region: `r${at}`, period: '2021', value: (cents[at - 1] ?? 0) / 100 },
            { region: `r${at}`, period: '2022', value: cent / 100 },
          ],
    );
    const dataset = datasetFast(rows);
    const column = yearOverYearAll(dataset);
    for (let at = 1; at <= 100_000; at++) {
      const base = cents[at - 1] ?? 0;
      const value = cents[at] ?? 0;
      const row = (at - 1) * 2 + 1;
      const expected = base > 0 && value >= 0;
      if ((column.known[row] === 1) !== expected) throw new Error(`row ${row}: ${base} -> ${value}`);
      if (!expected) continue;
      const exact = Number(exactRate(BigInt(base), BigInt(value))) / 1e6;
      const rate = column.rate[row] ?? 0;
      if (Math.abs(rate - exact) > Math.max(2e-6, Math.abs(exact) * 1e-12))
        throw new Error(`row ${row}: ${rate} is not ${exact}`);
      if (at % 500 === 0) expect(readYear(seriesOf(dataset, 0, at - 1), 2022).rate).toBe(rate);
    }
  });

  function datasetFast(rows: readonly Row[]): ReturnType<typeof datasetOf> {
    const small = datasetOf([indicatorOf(CASH)], rows.slice(0, 2));
    const count = rows.length;
    const columns = {
      indicator: new Uint16Array(count),
      region: Uint32Array.from({ length: count }, (_, at) => at >> 1),
      period: Uint16Array.from({ length: count }, (_, at) => at & 1),
      value: Float64Array.from(rows, (row) => (typeof row.value === 'number' ? row.value : 0)),
      state: new Uint8Array(count),
      flags: new Uint8Array(count),
      unit: null,
      line: new Uint32Array(count),
    };
    return {
      ...small,
      regions: Array.from({ length: count / 2 }, (_, at) => ({ name: `r${at + 1}`, total: false })),
      columns,
      index: { kind: 'dense', rows: Int32Array.from({ length: count }, (_, at) => at) },
    };
  }
});

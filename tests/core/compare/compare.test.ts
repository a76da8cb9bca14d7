import { describe, expect, it } from 'vitest';
import { align } from '../../../src/core/compare/align.ts';
import { compare, type Side } from '../../../src/core/compare/compare.ts';
import { suggest } from '../../../src/core/compare/suggest.ts';
import { CALIBER_CHANGED } from '../../../src/core/dataset/dataset.ts';
import { nameKey } from '../../../src/core/import/indicatorMeta.ts';
import { datasetOf, indicatorOf, type Row } from '../../support/datasetOf.ts';

const NO_ALIASES = { indicators: new Map<string, string>(), regions: new Map<string, string>() };
const CASH = indicatorOf({ id: 'i1', name: '财政收入', unit: '万元' });
const side = (rows: readonly Row[], year: number, indicator = CASH, region: string | null = null): Side => ({
  dataset: datasetOf(
    [indicator],
    rows.map((row) => ({ ...row, indicator: indicator.id })),
  ),
  region,
  year,
});

describe('names on two sides', () => {
  const named = (...names: string[]) => names.map((name) => ({ id: null, name }));

  it('are the same when only width, case and spaces differ, and never by likeness', () => {
    const { pairs, onlyA, onlyB } = align(
      named('ＧＤＰ', '人口', '用电量'),
      named('gdp', '常住人口', '用 电 量'),
      new Map(),
    );
    expect(pairs).toEqual([
      { a: 0, b: 0, by: 'name' },
      { a: 2, b: 2, by: 'name' },
    ]);
    expect([onlyA, onlyB]).toEqual([[1], [1]]);
    expect(suggest('人口', ['常住人口', '用电量'])).toEqual(['常住人口']);
  });

  it('are the same by the dictionary although they are called otherwise', () => {
    const { pairs } = align([{ id: 'pm25', name: 'PM2.5' }], [{ id: 'pm25', name: '细颗粒物' }], new Map());
    expect(pairs).toEqual([{ a: 0, b: 0, by: 'id' }]);
  });

  it('follow a person, who may also say that one has no counterpart', () => {
    const aliases = new Map([
      [nameKey('人口'), nameKey('常住人口')],
      [nameKey('GDP'), null],
    ]);
    const { pairs, onlyA, onlyB } = align(named('人口', 'GDP'), named('GDP', '常住人口'), aliases);
    expect(pairs).toEqual([{ a: 0, b: 1, by: 'alias' }]);
    expect([onlyA, onlyB]).toEqual([[1], [0]]);
  });
});

describe('two files of two years', () => {
  const a = side(
    [
      { region: '甲县', period: '2021', value: 90 },
      { region: '甲县', period: '2022', value: 100 },
      { region: '乙县', period: '2022', value: 50 },
      { region: '丙县', period: '2022', value: 70 },
    ],
    2022,
  );
  const b = side(
    [
      { region: '甲县', period: '2021', value: 90 },
      { region: '甲县', period: '2022', value: 102 },
      { region: '甲县', period: '2023', value: 110 },
      { region: '乙县', period: '2023', value: 40 },
      { region: '丁县', period: '2023', value: 5 },
    ],
    2023,
  );
  const result = compare(a, b, NO_ALIASES);

  it('are told as changed, added and missing', () => {
    expect(
      result.changed.map(({ region, reading }) => [region, reading.base, reading.value, reading.rate]),
    ).toEqual([
      ['甲县', 100, 110, 10],
      ['乙县', 50, 40, -20],
    ]);
    expect(result.added.map(({ region, point }) => [region, point.value])).toEqual([['丁县', 5]]);
    expect(result.missing.map(({ region, point }) => [region, point.value])).toEqual([['丙县', 70]]);
    expect(result.changed[0]).toMatchObject({ lineA: 3, lineB: 4 });
  });

  it('and a past year that was printed otherwise is a revision, one printed the same is confirmed', () => {
    expect(
      result.revised.map(({ reading, lineA, lineB }) => [
        reading.year,
        reading.base,
        reading.value,
        lineA,
        lineB,
      ]),
    ).toEqual([[2022, 100, 102, 3, 3]]);
    expect(result.confirmed).toBe(1);
  });
});

describe('what cannot be compared', () => {
  it('a unit that converts is converted, one that does not is said', () => {
    const inYi = side([{ period: '2023', value: 1.2 }], 2023, { ...CASH, unit: '亿元' });
    const before = side([{ period: '2022', value: 10_000 }], 2022);
    expect(compare(before, inYi, NO_ALIASES).changed[0]?.reading).toMatchObject({
      base: 1,
      value: 1.2,
      converted: true,
    });
    const inUsd = side([{ period: '2023', value: 1.2 }], 2023, { ...CASH, unit: '美元' });
    expect(compare(before, inUsd, NO_ALIASES).unlike[0]?.reading.reason).toBe('unitChanged');
  });

  it('a caliber that changed after the year of A is said', () => {
    const now = side([{ period: '2023', value: 12, flags: CALIBER_CHANGED }], 2023);
    expect(
      compare(side([{ period: '2022', value: 10 }], 2022), now, NO_ALIASES).unlike[0]?.reading.reason,
    ).toBe('caliberChanged');
  });
});

describe('parts of one dataset', () => {
  const rows: Row[] = [
    { region: '甲县', period: '2022', value: 100 },
    { region: '乙县', period: '2022', value: 80 },
    { region: '乙县', period: '2023', value: 120 },
  ];
  const { dataset } = side(rows, 2022);

  it('two regions are compared whatever they are called', () => {
    const result = compare(
      { dataset, region: '甲县', year: 2022 },
      { dataset, region: '乙县', year: 2022 },
      NO_ALIASES,
    );
    expect(result.changed.map(({ reading }) => reading.difference)).toEqual([-20]);
    expect(result.revised).toEqual([]);
  });

  it('two years are compared region by region', () => {
    const result = compare(
      { dataset, region: null, year: 2022 },
      { dataset, region: null, year: 2023 },
      NO_ALIASES,
    );
    expect(result.changed.map(({ region, reading }) => [region, reading.rate])).toEqual([['乙县', 50]]);
    expect(result.missing.map(({ region }) => region)).toEqual(['甲县']);
  });
});

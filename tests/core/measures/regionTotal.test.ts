import { describe, expect, it } from 'vitest';
import { pointOf } from '../../../src/core/dataset/series.ts';
import { missingFrom } from '../../../src/core/measures/comparableBase.ts';
import { regionTotal } from '../../../src/core/measures/regionTotal.ts';
import { readYear } from '../../../src/core/measures/yearOverYear.ts';
import { formatReason } from '../../../src/text/reasonText.ts';
import { datasetOf, indicatorOf, type Row } from '../../support/datasetOf.ts';

const MONEY = indicatorOf({ unit: '万元', aggregation: 'sum' });
const rows = (...given: readonly (readonly [string, string, number, Partial<Row>?])[]): readonly Row[] =>
  given.map(([region, period, value, more]) => ({ region, period, value, ...more }));

describe('the sum over regions', () => {
  it('is compared where both years have the same regions', () => {
    const total = regionTotal(
      datasetOf(
        [MONEY],
        rows(['甲县', '2022', 10.1], ['乙县', '2022', 20.2], ['甲县', '2023', 11], ['乙县', '2023', 25.36]),
      ),
      0,
    );
    expect(total).not.toBeNull();
    if (total === null) return;
    expect(readYear(total, 2023)).toMatchObject({ value: 36.36, base: 30.3, rate: 20, reason: null });
  });

  it('has no rate where a region lacks one of the years: 覆盖不一致, and says which', () => {
    const total = regionTotal(
      datasetOf(
        [MONEY],
        rows(['甲县', '2022', 10], ['甲县', '2023', 12], ['乙县', '2023', 30], ['乙县', '2021', 1]),
      ),
      0,
    );
    if (total === null) throw new Error('there is a sum');
    const reading = readYear(total, 2023);
    expect(reading).toMatchObject({
      value: 42,
      rate: null,
      difference: null,
      reason: 'unevenCoverage',
      verdict: 'notComparable',
    });
    expect(formatReason('unevenCoverage', 'zh')).toBe('地区覆盖不一致');
    const [now, then] = [pointOf(total, 2023), pointOf(total, 2022)];
    expect(now !== null && then !== null && missingFrom(now, then)).toEqual(['乙县']);
  });

  it('adds what is printed in another unit, where the conversion is exact', () => {
    const total = regionTotal(
      datasetOf([MONEY], rows(['甲县', '2023', 1, { unit: '亿元' }], ['乙县', '2023', 500])),
      0,
    );
    expect(total === null ? null : readYear(total, 2023).value).toBe(10500);
  });

  it('adds nothing up that a sum says nothing of', () => {
    const two = rows(['甲县', '2023', 1], ['乙县', '2023', 2]);
    expect(regionTotal(datasetOf([indicatorOf({ kind: 'rate', aggregation: 'mean' })], two), 0)).toBeNull();
    expect(regionTotal(datasetOf([MONEY], rows(['甲县', '2023', 1])), 0)).toBeNull();
    expect(
      regionTotal(datasetOf([MONEY], rows(['开封市', '2023', 9], ['开封市禹王台区', '2023', 2])), 0),
    ).toBeNull();
    expect(
      regionTotal(datasetOf([MONEY], rows(['甲县', '2023-01', 1], ['乙县', '2023-01', 2])), 0),
    ).toBeNull();
    expect(
      regionTotal(datasetOf([MONEY], rows(['甲县', '2023', 1, { unit: '户' }], ['乙县', '2023', 2])), 0)
        ?.points[0]?.value,
    ).toBe('absent');
  });

  it('does not count twice what a region holds of those beside it, whatever it is called', () => {
    const both = (region: string, then: number, now: number): readonly Row[] =>
      rows([region, '2022', then], [region, '2023', now]);
    const streets = [...both('甲街道', 1.04, 2.01), ...both('乙街道', 3.04, 4.02)];
    const total = (...given: readonly Row[]): boolean => regionTotal(datasetOf([MONEY], given), 0) !== null;
    expect(total(...streets)).toBe(true);
    expect(total(...both('滨海区', 4.08, 6.03), ...streets)).toBe(false);
    expect(total(...streets, ...both('滨海区', 4.08, 6.03))).toBe(false);
    // 4.08 but not 6.03
    expect(total(...both('丙街道', 4.08, 9), ...streets)).toBe(true);
    const west = both('西部', 5, 5.5);
    expect(total(...both('东部', 4.08, 6.03), ...streets, ...west)).toBe(false);
    expect(total(...both('甲街道', 9, 9), ...both('其中：丁村', 2, 3))).toBe(false);
  });

  it('adds nothing up that is told per head or is a mean already', () => {
    const two = rows(['甲县', '2023', 1], ['乙县', '2023', 2]);
    for (const name of ['人均GDP', '平均工资', '户均面积', '每万人发明专利'])
      expect(regionTotal(datasetOf([indicatorOf({ name, unit: '元' })], two), 0)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { powerOfTenJumps } from '../../../src/core/checks/outlier.ts';
import type { Dataset } from '../../../src/core/dataset/dataset.ts';
import { datasetOf, indicatorOf } from '../../support/datasetOf.ts';

const years = (values: readonly number[]): Dataset =>
  datasetOf(
    [indicatorOf()],
    values.map((value, at) => ({ period: String(2020 + at), value })),
  );

describe('slips by a power of ten', () => {
  it.each([
    ['up and back', [12, 13, 130_000, 14], [2, 3]],
    ['down and back', [1200, 1300, 13.5, 1350], [2, 3]],
    ['up and staying there', [12, 13, 130_000, 140_000], []],
    ['ten times among small numbers', [1, 10, 1], []],
    ['a growth to the fourfold', [10, 40, 41], []],
  ])('%s', (_, values, rows) => {
    expect(powerOfTenJumps(years(values)).map(({ row }) => row)).toEqual(rows);
  });

  it('a change of the unit from 亿元 to 万元 is no slip', () => {
    const rows = [1, 10_000].map((value, at) => ({
      period: String(2020 + at),
      value,
      unit: at === 0 ? '亿元' : '万元',
    }));
    expect(powerOfTenJumps(datasetOf([indicatorOf({ unit: '亿元' })], rows))).toEqual([]);
  });

  it('looks up a few neighbours of each observation, not every combination of a sparse table', () => {
    const size = 300;
    const indicators = Array.from({ length: size }, (_, at) => indicatorOf({ id: `i${at}`, name: `n${at}` }));
    const rows = indicators.map(({ id }, at) => ({
      region: `r${at}`,
      period: String(1700 + at),
      indicator: id,
      value: 100,
    }));
    const dataset = datasetOf(indicators, rows);
    let lookups = 0;
    powerOfTenJumps({
      ...dataset,
      get index() {
        lookups++;
        return dataset.index;
      },
    });
    expect(dataset.columns.value).toHaveLength(size);
    expect(lookups).toBeLessThanOrEqual(3 * size);
  });
});

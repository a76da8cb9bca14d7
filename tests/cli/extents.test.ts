import { describe, expect, it } from 'vitest';
import { extentsOf } from '../../src/cli/extents.ts';
import { datasetOf, indicatorOf } from '../support/datasetOf.ts';

describe('between which values an indicator lies', () => {
  it('values are compared in the unit of the indicator: 5000 万元 is less than 1 亿元', () => {
    const dataset = datasetOf(
      [indicatorOf({ unit: '亿元' })],
      [
        { region: '甲', period: '2022', value: 1, unit: '亿元' },
        { region: '乙', period: '2022', value: 5000, unit: '万元' },
        { region: '丙', period: '2022', value: 'dash', unit: '亿元' },
        { region: '丁', period: '2022', value: 9, unit: '公里' },
      ],
    );
    expect(extentsOf(dataset)).toEqual([
      {
        values: 3,
        missing: 1,
        otherUnits: 1,
        min: { value: 0.5, region: '乙', period: '2022', line: 3 },
        max: { value: 1, region: '甲', period: '2022', line: 2 },
      },
    ]);
  });

  it('all indicators are measured in one pass over the observations', () => {
    const size = 2000;
    const indicators = Array.from({ length: size }, (_, at) => indicatorOf({ id: `i${at}`, name: `n${at}` }));
    const dataset = datasetOf(
      indicators,
      indicators.map(({ id }) => ({ period: '2022', indicator: id, value: 1 })),
    );
    let reads = 0;
    const state = new Proxy(dataset.columns.state, {
      get(target, key) {
        reads++;
        return Reflect.get(target, key);
      },
    });
    extentsOf({ ...dataset, columns: { ...dataset.columns, state } });
    expect(reads).toBeLessThanOrEqual(2 * size);
  });
});

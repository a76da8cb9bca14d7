import { describe, expect, it } from 'vitest';
import { packDataset, unpackDataset } from '../../src/library/packedDataset.ts';
import { readTable } from '../support/readTable.ts';

describe('a dataset as JSON', () => {
  it('comes back with every code, value, line and remark', async () => {
    const { dataset } = await readTable(
      '地区,年份,指标,数值,单位,备注\n甲,2021,人口,5,万人,\n乙,2021,人口,,万人,缺\n甲,2023,人口,≥60000,人,口径调整\n甲,2022,产值,7.5,亿元,\n',
    );
    const json: ReturnType<typeof packDataset> = JSON.parse(JSON.stringify(packDataset(dataset)));
    expect(unpackDataset(json)).toEqual(dataset);
  });
});

import { describe, expect, it } from 'vitest';
import { earlierValues } from '../../../src/core/dataset/earlier.ts';
import { importText, readTable } from '../../support/readTable.ts';

describe('a preliminary value beside the final one', () => {
  it('in columns: the final one is read, the preliminary one kept with its line', async () => {
    const { cells, dataset, codes } = await readTable(
      '地区,2022年,2023年(初步核算),2023年(最终核实)\n甲省,1,10,11\n乙省,2,20,20\n',
    );
    expect(cells).toEqual({
      '甲省 | table | 2022': 1,
      '甲省 | table | 2023': 11,
      '乙省 | table | 2022': 2,
      '乙省 | table | 2023': 20,
    });
    expect(earlierValues(dataset, dataset.indicators[0]?.id ?? '', '甲省')).toEqual([
      { indicator: dataset.indicators[0]?.id, region: '甲省', period: '2023', value: 10, line: 2, column: 3 },
    ]);
    expect(codes).toContain('revised_value');
    expect(dataset.columns.flags.some((flags) => flags !== 0)).toBe(false);
  });

  it('reads 年报 beside 快报 as the final figure of the same year, not as another indicator', async () => {
    const { cells } = await readTable('地区,2022年,2023年快报,2023年年报\n甲省,1,10,11\n乙省,2,20,21\n');
    expect(cells).toEqual({
      '甲省 | table | 2022': 1,
      '甲省 | table | 2023': 11,
      '乙省 | table | 2022': 2,
      '乙省 | table | 2023': 21,
    });
  });

  it('in rows, in either order', async () => {
    for (const rows of [
      ['甲,2023,10,初步核算', '甲,2023,11,最终核实'],
      ['甲,2023,11,最终核实', '甲,2023,10,初步核算'],
    ]) {
      const { dataset, report } = await readTable(`地区,年份,GDP,备注\n甲,2022,1,\n${rows.join('\n')}\n`);
      expect([...dataset.columns.value]).toEqual([1, 11]);
      expect(dataset.earlier.map(({ value }) => value)).toEqual([10]);
      expect(report.duplicates).toBe(1);
    }
  });

  it('is a question as before where neither or both are marked', async () => {
    for (const marks of [
      ['', ''],
      ['初步核算', '初步核算'],
    ]) {
      const refused = await importText(
        `地区,年份,GDP,备注\n甲,2022,1,\n甲,2023,10,${marks[0]}\n甲,2023,11,${marks[1]}\n`,
      );
      expect(refused).toMatchObject({
        ok: false,
        problem: { problem: { code: 'duplicate_conflict', line: 4 } },
      });
    }
  });

  it('two columns of one year without a mark are still one too many', async () => {
    expect(await importText('地区,2022,2023,2023\n甲,1,2,3\n')).toMatchObject({
      ok: false,
      problem: { problem: { code: 'duplicate_header' } },
    });
  });
});

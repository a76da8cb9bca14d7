import { describe, expect, it } from 'vitest';
import { readTable, refusalOf } from '../../support/readTable.ts';

describe('what is said of a file is so', () => {
  it('a column for which all rows are too short is named', async () => {
    const { report } = await readTable('地区,2021,2022,2023\n甲市,1,2\n乙市,3,4\n');
    expect(report.findings).toMatchObject([
      { code: 'column_without_cells', severity: 'warning', line: 1, column: 4, raw: '2023' },
    ]);
  });

  it('a number goes before a missing mark, and is not said to be the same value', async () => {
    const { report, cells } = await readTable('地区,年份,数值\n甲,2022,-\n乙,2022,2\n甲,2022,5\n');
    expect(Object.values(cells)).toContain(5);
    expect(report.findings.map(({ code, line, expected }) => [code, line, expected])).toEqual([
      ['duplicate_missing', 4, '2'],
    ]);
    expect((await readTable('地区,年份,数值\n甲,2022,1\n乙,2022,2\n甲,2022,1\n')).codes).toEqual([
      'duplicate_key',
    ]);
  });

  it.each([
    ['before the header', `${'\n'.repeat(600_000)}地区,2021,2022\n甲市,1,2\n`, 524_288],
    ['below the header', `地区,2021,2022\n${'\n'.repeat(2000)}甲市,1,2\n`, 1000],
  ])('data far down, %s, are not said to be missing', async (_, text, line) => {
    expect((await refusalOf(text)).problem).toMatchObject({
      code: 'no_data_near_top',
      line,
      expected: String(line),
    });
  });

  it('a quoted cell without end below the header is a cell that is too long', async () => {
    const text = `地区,2021,2022\n${'"'.repeat(600_000)}\n`;
    expect((await refusalOf(text)).problem).toMatchObject({ code: 'cell_too_long', line: 2 });
  });

  it('a header and nothing else is a header only', async () => {
    expect((await refusalOf('地区,2021,2022\n\n\n')).problem.code).toBe('header_only');
  });

  it('a source with commas stays whole, labels side by side stay apart', async () => {
    const { dataset } = await readTable(
      '地区,2021,2022\n甲市,1,2\n资料来源：国家统计局,民政部,教育部\n制表人：张三,,审核人：李四\n',
    );
    expect(dataset.source.origin).toBe('国家统计局,民政部,教育部');
    expect(dataset.notes.map(({ text }) => text)).toEqual([
      '资料来源：国家统计局,民政部,教育部',
      '制表人：张三 审核人：李四',
    ]);
  });

  it('columns chosen from a wide table keep their places in the file', async () => {
    const years = Array.from({ length: 600 }, (_, at) => 1420 + at);
    const values = years.map((year) => (year === 2018 ? 'x' : '1'));
    const { report } = await readTable(
      `地区,${years.join(',')}\n甲市,${values.join(',')}\n乙市,${years.join(',')}\n丙市,${years.join(',')}\n`,
      {
        choices: { columns: [1, 598, 600, 601] },
      },
    );
    expect(report.findings.find(({ code }) => code === 'not_a_number')).toMatchObject({
      column: 600,
      raw: 'x',
    });
  });

  it.each([
    ['▲35', '地区,2021,2022\n甲市,▲35,▲36\n乙市,▲3,▲4\n'],
    ['123(1)', '地区,2021,2022\n甲市,123(1),12(1)\n乙市,3(1),4(1)\n'],
    ['124(p)', '地区,2021,2022\n甲市,124(p),12(p)\n乙市,3(p),4(p)\n'],
  ])('a table without numbers is refused with the first cell that is nearly one: %s', async (raw, text) => {
    expect((await refusalOf(text)).problem).toMatchObject({ code: 'no_values', line: 2, column: 2, raw });
  });

  it('a currency sign is the unit of a table that names none, and nothing beside the one it names', async () => {
    const none = await readTable('地区,2021,2022\n甲市,¥120,¥130\n乙市,¥1,¥2\n');
    expect(none.cells['甲市 | table | 2021']).toBe(120);
    expect(none.units).toEqual({ table: '元' });
    const named = await readTable('地区,年份,投资(万元)\n甲市,2021,¥120\n甲市,2022,¥130\n');
    expect(named.units).toEqual({ 投资: '万元' });
    expect(named.cells).toEqual({ '甲市 | 投资 | 2021': 120, '甲市 | 投资 | 2022': 130 });
    expect(named.codes).toEqual(['unit_in_cell']);
  });
});

import { describe, expect, it } from 'vitest';
import { readTable, refusalOf } from '../../support/readTable.ts';

const cellsOf = async (text: string): Promise<Record<string, number | string>> =>
  (await readTable(text)).cells;

describe('a column under a period holds values', () => {
  it('also when most of its cells are words, which are set aside one by one', async () => {
    const { cells, report } = await readTable('地区,2021,2022\n甲县,10,暂未公布\n乙县,20,暂未公布\n');
    expect(cells).toEqual({ '甲县 | table | 2021': 10, '乙县 | table | 2021': 20 });
    expect(report.findings).toMatchObject([
      { code: 'not_a_number', line: 2, column: 3, raw: '暂未公布', count: 2 },
    ]);
  });

  it('but a printed change of that year does not, and its target is no actual figure', async () => {
    const { cells, report } = await readTable(
      '指标,2022年,2023年,2023年增长(%),2023年目标\nGDP(亿元),100,110,10,105\n人口(万人),5,6,20,6\n',
    );
    expect(cells).toEqual({
      'GDP | 2022': 100,
      'GDP | 2023': 110,
      'GDP（目标） | 2023': 105,
      '人口 | 2022': 5,
      '人口 | 2023': 6,
      '人口（目标） | 2023': 6,
    });
    expect(report.columns.map(({ role }) => role)).toEqual([
      'indicator',
      'value',
      'value',
      'published',
      'value',
    ]);
  });

  it('and under years that stand over 绝对数 and 增长% the second is a printed change', async () => {
    expect(
      await cellsOf(
        '指标,2022年,,2023年,\n,绝对数,增长%,绝对数,增长%\nGDP(亿元),100,5,110,10\n人口(万人),5,1,6,20\n',
      ),
    ).toEqual({ 'GDP | 2022': 100, 'GDP | 2023': 110, '人口 | 2022': 5, '人口 | 2023': 6 });
  });
});

describe('the corner of a table of years', () => {
  it('may say 时间 over the names of the rows', async () => {
    expect(await cellsOf('时间,2021年,2022年\nGDP(亿元),10,11\n人口(万人),5,6\n')).toEqual({
      'GDP | 2021': 10,
      'GDP | 2022': 11,
      '人口 | 2021': 5,
      '人口 | 2022': 6,
    });
  });

  it('may name the one indicator with its unit', async () => {
    const { cells, units } = await readTable('GDP(亿元),2021,2022\n甲县,10,11\n乙县,20,22\n');
    expect(cells['乙县 | GDP | 2022']).toBe(22);
    expect(units).toEqual({ GDP: '亿元' });
  });
});

describe('years without a number', () => {
  it('本年 and 上年同期 take the year from the title', async () => {
    expect(await cellsOf('2023年主要指标\n指标,本年,上年同期\nGDP(亿元),110,100\n人口(万人),6,5\n')).toEqual({
      'GDP | 2022': 100,
      'GDP | 2023': 110,
      '人口 | 2022': 5,
      '人口 | 2023': 6,
    });
  });
});

describe('a long table', () => {
  it('takes the column named value, and other numbers beside it for no regions', async () => {
    const { cells, report } = await readTable('年份,指标,数值,增速(%)\n2021,GDP,100,5\n2022,GDP,110,10\n');
    expect(cells).toEqual({ 'GDP | 2021': 100, 'GDP | 2022': 110 });
    expect(report.columns[3]?.role).toBe('published');
  });

  it('keeps apart what another column of words keeps apart: men and women are not one key', async () => {
    const { cells, report } = await readTable(
      '地区,性别,年份,人口(万人)\n甲县,男,2021,5\n甲县,女,2021,4\n甲县,男,2022,6\n甲县,女,2022,5\n',
    );
    expect(cells).toEqual({
      '甲县 | 人口（男） | 2021': 5,
      '甲县 | 人口（女） | 2021': 4,
      '甲县 | 人口（男） | 2022': 6,
      '甲县 | 人口（女） | 2022': 5,
    });
    expect(report.columns[1]?.role).toBe('dimension');
  });

  it('names a district by the city above it where two cities have one of that name', async () => {
    expect(
      await cellsOf(
        '省份,城市,区县,2021,2022\n江苏省,南京市,鼓楼区,10,11\n江苏省,徐州市,鼓楼区,20,21\n福建省,福州市,晋安区,30,31\n',
      ),
    ).toMatchObject({ '南京市鼓楼区 | table | 2021': 10, '徐州市鼓楼区 | table | 2022': 21 });
  });

  it('takes the finest places although a coarser column has more different words', async () => {
    expect(
      await cellsOf('城市,区县,2021,2022\n南京市,鼓楼区,10,11\n徐州市,云龙区,20,21\n福州市,云龙区,30,31\n'),
    ).toMatchObject({ '南京市鼓楼区 | table | 2021': 10, '福州市云龙区 | table | 2022': 31 });
  });

  it('names 其中 by what it is a part of, where it stands twice', async () => {
    expect(await cellsOf('指标,2021,2022\n人口,10,11\n其中：男,5,6\n就业,8,9\n其中：男,4,5\n')).toMatchObject(
      {
        '人口，其中：男 | 2021': 5,
        '就业，其中：男 | 2021': 4,
      },
    );
  });
});

describe('two header rows', () => {
  it('may name indicators over regions', async () => {
    const { cells, units } = await readTable(
      '年份,GDP(亿元),,人口(万人),\n,甲县,乙县,甲县,乙县\n2021,1,2,3,4\n2022,5,6,7,8\n',
    );
    expect(cells).toMatchObject({ '甲县 | GDP | 2021': 1, '乙县 | 人口 | 2022': 8 });
    expect(units).toEqual({ GDP: '亿元', 人口: '万人' });
  });

  it('may be names over units', async () => {
    const { cells, units } = await readTable('省份,2021年,2022年\n单位,亿元,亿元\n甲省,1,2\n乙省,3,4\n');
    expect(cells['乙省 | table | 2022']).toBe(4);
    expect(units).toEqual({ table: '亿元' });
  });
});

describe('the unit above a table', () => {
  it('is that of indicators in rows, but for shares, indices and counts', async () => {
    const { units } = await readTable(
      '单位：万元\n项目,2021年,2022年\n财政收入,100,110\n税收占比,50.1,51\n企业户数,5,6\n',
    );
    expect(units).toEqual({ 财政收入: '万元', 税收占比: '%', 企业户数: '' });
  });

  it('is not that of a share in a column of its own', async () => {
    const { units } = await readTable('单位：万元\n年份,财政收入,税收占比\n2021,100,50.1\n2022,110,51\n');
    expect(units).toEqual({ 财政收入: '万元', 税收占比: '%' });
  });
});

describe('a scale in a cell', () => {
  it('is the unit of the column with a sign of its currency, and its own with another', async () => {
    expect(await cellsOf('年份,投资(万元)\n2021,¥1.2亿\n2022,15000\n2023,$1.2万\n')).toEqual({
      '投资 | 2021': 12000,
      '投资 | 2022': 15000,
      '投资 | 2023': '12000 美元',
    });
  });

  it('is of the plain unit, not of the scaled one above it: 1.2亿 in a column of 万元 is 12000', async () => {
    expect(await cellsOf('年份,投资(万元)\n2021,1.2亿\n2022,9800万\n2023,15000\n')).toEqual({
      '投资 | 2021': 12_000,
      '投资 | 2022': 9800,
      '投资 | 2023': 15_000,
    });
    expect(await cellsOf('年份,余额(亿元)\n2021,9800\n2022,1.02万亿\n')).toMatchObject({
      '余额 | 2022': 10_200,
    });
  });
});

describe('units in words', () => {
  it.each([
    ['GDP growth (annual %)', 'rate'],
    ['Unemployment (Percent)', 'rate'],
    ['Debt (Percent of GDP)', 'rate'],
    ['GDP增速', 'rate'],
    ['城镇化水平', 'rate'],
    ['Land (ha)', 'amount'],
    ['工业生产指数(2015年=100)', 'amount'],
    ['消费价格指数(上年=100)', 'index'],
  ])('%s is a %s', async (name, kind) => {
    const { dataset } = await readTable(`地区,年份,${name}\n甲,2021,8.4\n甲,2022,3.0\n`);
    expect(dataset.indicators[0]?.kind).toBe(kind);
  });

  it.each([
    ['GDP（亿元、现价）', '亿元'],
    ['用电量：亿千瓦时', '亿千瓦时'],
    ['产量/万吨', '万吨'],
    ['供水(亿m3)', '亿m³'],
    ['存款(人民币亿元)', '亿元'],
  ])('%s has the unit %s', async (name, unit) => {
    const { dataset } = await readTable(`地区,年份,${name}\n甲,2021,8.4\n甲,2022,3.0\n`);
    expect(dataset.indicators[0]?.unit).toBe(unit);
  });
});

describe('fault 7: two tables in one file', () => {
  it('of the same width are refused at the header of the second', async () => {
    const { problem } = await refusalOf(
      '表1 各县人口(万人)\n地区,2021,2022\n甲县,10,11\n乙县,20,21\n\n表2 各市产值(亿元)\n地区,2021,2022\n丙市,100,110\n丁市,200,210\n',
    );
    expect(problem).toMatchObject({ code: 'several_tables', line: 7 });
  });

  it('with other years are refused too', async () => {
    const { problem } = await refusalOf(
      '地区,2021,2022\n甲县,10,11\n乙县,20,21\n地区,2023,2024\n甲县,100,110\n乙县,200,210\n',
    );
    expect(problem).toMatchObject({ code: 'several_tables', line: 4 });
  });

  it('the first of which would be taken for title lines are refused', async () => {
    const { problem } = await refusalOf(
      '开封市人口(万人)\n地区,人口\n甲县,10\n乙县,20\n\n地区,2021,2022,2023\n甲县,1,2,3\n乙县,4,5,6\n',
    );
    expect(problem).toMatchObject({ code: 'several_tables', line: 6 });
  });

  it('a header that is only printed again is no second table', async () => {
    expect((await readTable('地区,2021,2022\n甲县,10,11\n地区,2021,2022\n乙县,20,21\n')).codes).toContain(
      'repeated_header',
    );
  });
});

describe('the name of a table', () => {
  it('comes from the lines above it, not from its notes', async () => {
    const { dataset } = await readTable('地区,2021,2022\n甲县,10,11\n乙县,20,21\n1. 数据为快报数\n');
    expect(dataset.indicators[0]?.name).toBe('table');
  });

  it('or from the file, in which no word after a line is a unit', async () => {
    const { dataset } = await readTable('地区,2021,2022\n甲县,10,11\n', { fileName: 'gdp_by_year.csv' });
    expect(dataset.indicators[0]).toMatchObject({ name: 'gdp_by_year', unit: '' });
    const bracket = await readTable('地区,2021,2022\n甲县,10,11\n', { fileName: '各县GDP(亿元).csv' });
    expect(bracket.dataset.indicators[0]).toMatchObject({ name: 'GDP', unit: '亿元' });
  });
});

describe('a column of codes', () => {
  it('of administrative divisions is no indicator under any of its names', async () => {
    for (const name of ['行政编码', '行政区代码', '区划编码', '行政区划编码'])
      expect(await cellsOf(`地区,${name},年份,人口\n甲县,410181,2023,32.5\n乙县,410182,2023,41.2\n`)).toEqual(
        {
          '甲县 | 人口 | 2023': 32.5,
          '乙县 | 人口 | 2023': 41.2,
        },
      );
  });
});

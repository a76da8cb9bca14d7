import { describe, expect, it } from 'vitest';
import { readTable } from '../../support/readTable.ts';

describe('how a table lies in its file', () => {
  it('regions x years for one indicator, named in the title lines with its unit', async () => {
    const { cells, shape, units, report } = await readTable(
      '数据库：分省年度数据\n指标：地区生产总值(亿元)\n地区,2024年,2023年\n甲省,110,100\n乙省,90.5,\n注：修订数\n数据来源：国家统计局\n',
    );
    expect(shape).toBe('regions-by-years');
    expect(units).toEqual({ 地区生产总值: '亿元' });
    expect(cells).toEqual({
      '甲省 | 地区生产总值 | 2023': 100,
      '甲省 | 地区生产总值 | 2024': 110,
      '乙省 | 地区生产总值 | 2023': 'blank',
      '乙省 | 地区生产总值 | 2024': 90.5,
    });
    expect(report).toMatchObject({
      preambleLines: [1, 2],
      headerLines: [3],
      noteLines: [6, 7],
      values: 3,
      missing: 1,
    });
  });

  it('indicators x years for one region, with a unit column and a running number', async () => {
    const { cells, shape, units } = await readTable(
      '地区：甲区\n序号,指标名称,计量单位,2021年,2022年\n1,对接会,次,12,15\n2,融资金额,亿元,18.6,22.18\n',
    );
    expect(shape).toBe('indicators-by-years');
    expect(units).toEqual({ 对接会: '次', 融资金额: '亿元' });
    expect(cells['甲区 | 融资金额 | 2022']).toBe(22.18);
    expect(cells['甲区 | 对接会 | 2021']).toBe(12);
  });

  it('regions and indicators as two key columns beside the years', async () => {
    const { cells, shape } = await readTable(
      '地区,指标,2022,2023\n甲市,人口(万人),1,2\n甲市,GDP(亿元),3,4\n乙市,人口(万人),5,6\n',
    );
    expect(shape).toBe('regions-and-indicators-by-years');
    expect(cells).toMatchObject({ '甲市 | GDP | 2023': 4, '乙市 | 人口 | 2022': 5 });
  });

  it('years down with many indicator columns', async () => {
    const { cells, shape, units } = await readTable(
      'Entity,Code,Year,CO2 (kt),里程(万公里),GDP_亿元\nA,AAA,2020,1,2,3\nA,AAA,2021,4,5,6\nB,BBB,2020,7,8,9\n',
    );
    expect(shape).toBe('years-down');
    expect(units).toEqual({ CO2: 'kt', 里程: '万公里', GDP: '亿元' });
    expect(cells).toMatchObject({ 'A | CO2 | 2021': 4, 'B | GDP | 2020': 9 });
  });

  it('fully long: region, period, indicator, value, unit', async () => {
    const { cells, shape, units } = await readTable(
      '地区,年份,指标,数值,单位\n甲区,2021,PM2.5,53,微克/立方米\n甲区,2022,PM2.5,50,微克/立方米\n甲区,2022,纠纷,3495,件\n',
    );
    expect(shape).toBe('long');
    expect(units).toEqual({ 'PM2.5': 'μg/m³', 纠纷: '件' });
    expect(cells['甲区 | PM2.5 | 2022']).toBe(50);
  });

  it('one vertical series', async () => {
    const { cells, shape } = await readTable('年份,优良天数(天)\n2021,222\n2022,216\n');
    expect(shape).toBe('series');
    expect(cells).toEqual({ '优良天数 | 2021': 222, '优良天数 | 2022': 216 });
  });

  it('a blank first header cell and a nameless trailing column', async () => {
    const { cells, report } = await readTable('指标：人口(万人)\n,2022,2023,\n甲市,1,2,\n乙市,3,4,\n');
    expect(cells).toMatchObject({ '甲市 | 人口 | 2022': 1, '乙市 | 人口 | 2023': 4 });
    expect(report).toMatchObject({ values: 4, missing: 0 });
  });

  it('two header rows of which the upper is merged: years over indicators', async () => {
    const { cells, report, codes } = await readTable(
      '地区,2022年,,2023年,\n,GDP(亿元),人口(万人),GDP(亿元),人口(万人)\n甲市,1,2,3,4\n乙市,5,6,7,8\n',
    );
    expect(report.headerLines).toEqual([1, 2]);
    expect(codes).toContain('merged_header');
    expect(cells).toMatchObject({ '甲市 | GDP | 2022': 1, '甲市 | 人口 | 2023': 4, '乙市 | GDP | 2023': 7 });
  });

  it('two header rows: indicators over years', async () => {
    const { cells } = await readTable('地区,GDP(亿元),,人口(万人),\n,2022,2023,2022,2023\n甲市,1,2,3,4\n');
    expect(cells).toEqual({
      '甲市 | GDP | 2022': 1,
      '甲市 | GDP | 2023': 2,
      '甲市 | 人口 | 2022': 3,
      '甲市 | 人口 | 2023': 4,
    });
  });

  it('a row of units under the names', async () => {
    const { units, cells } = await readTable('年份,地区生产总值,人口\n,亿元,万人\n2022,10,20\n2023,11,21\n');
    expect(units).toEqual({ 地区生产总值: '亿元', 人口: '万人' });
    expect(cells['人口 | 2023']).toBe(21);
  });

  it('years and indicator in one header cell', async () => {
    const { cells, units } = await readTable('地区,2022年人口(万人),2023年人口(万人)\n甲市,1,2\n乙市,3,4\n');
    expect(units).toEqual({ 人口: '万人' });
    expect(cells['乙市 | 人口 | 2023']).toBe(4);
  });

  it('header years written 2023-24 are read as the year in which they begin', async () => {
    const { dataset } = await readTable('地区,2010-11,2011-12,2012-13\n甲市,1,2,3\n');
    expect(dataset.periods).toEqual(['2010', '2011', '2012']);
  });

  it('regions across, years down', async () => {
    const { cells, shape } = await readTable(
      '指标：粮食产量（万吨）\n年份,北京市,天津市\n2022,1,2\n2023,3,4\n',
    );
    expect(shape).toBe('years-by-regions');
    expect(cells).toMatchObject({ '北京市 | 粮食产量 | 2022': 1, '天津市 | 粮食产量 | 2023': 4 });
  });

  it('a file without a header row loses no row', async () => {
    const { cells, report, codes } = await readTable('甲市,2022,100\n甲市,2023,110\n乙市,2022,2005\n');
    expect(codes).toContain('no_header');
    expect(report.acceptedRows).toBe(3);
    expect(Object.values(cells)).toEqual([100, 110, 2005]);
  });

  it('a table of one year takes the year from its title', async () => {
    const { cells, shape } = await readTable(
      '甲区2022年主要指标\n指标,数值,单位\n对接会,15,次\n融资金额,22.18,亿元\n',
    );
    expect(shape).toBe('one-year');
    expect(cells).toEqual({ '对接会 | 2022': 15, '融资金额 | 2022': 22.18 });
  });

  it('a printed 同比 column is set aside, not taken for a year', async () => {
    const { report, cells } = await readTable(
      '指标,单位,2021年,2022年,同比\n甲,件,10,11,10%\n乙,件,20,18,-10%\n',
    );
    expect(report.columns.find((column) => column.header === '同比')?.role).toBe('published');
    expect(Object.keys(cells)).toHaveLength(4);
  });
});

describe('periods finer than a year', () => {
  const rows = (cells: readonly string[]): string =>
    `时间,数值\n${cells.map((cell, at) => `${cell},${at + 1}`).join('\n')}\n`;

  it.each([
    ['months 2022-03', ['2022-03', '2022-04'], ['2022-03', '2022-04']],
    ['months 2022年3月', ['2022年3月', '2022年12月'], ['2022-03', '2022-12']],
    ['months 202203', ['202203', '202204'], ['2022-03', '2022-04']],
    [
      'quarters',
      ['2022年一季度', '2022年第2季度', '2022Q3', '2022-Q4'],
      ['2022-Q1', '2022-Q2', '2022-Q3', '2022-Q4'],
    ],
    ['halves', ['2022年上半年', '2022年下半年'], ['2022-H1', '2022-H2']],
    ['days 20220301', ['20220301', '20220302'], ['2022-03-01', '2022-03-02']],
    ['days 2022/3/1', ['2022/3/1', '2022年3月2日'], ['2022-03-01', '2022-03-02']],
    ['December of one year is no fiscal year', ['2011-12'], ['2011-12']],
  ])('%s', async (_, given, periods) => {
    expect((await readTable(rows(given))).dataset.periods).toEqual(periods);
  });

  it('year, month and day in columns of their own', async () => {
    const { dataset } = await readTable('年,月,日,PM2.5\n2022,3,1,50\n2022,3,2,60\n');
    expect(dataset.periods).toEqual(['2022-03-01', '2022-03-02']);
    expect(dataset.grain).toBe('day');
  });

  it('annual rows among months are set apart, not compared', async () => {
    const { dataset, report, codes } = await readTable(
      '时间,降水量(毫米)\n2022年1月,1\n2022年2月,2\n2022年,3\n',
    );
    expect(dataset.periods).toEqual(['2022-01', '2022-02']);
    expect(codes).toContain('mixed_period');
    expect(report).toMatchObject({ acceptedRows: 2, rejectedRows: 1, values: 2 });
  });
});

import { describe, expect, it } from 'vitest';
import { readTable, refusalOf } from '../../support/readTable.ts';

const finding = (report: Awaited<ReturnType<typeof readTable>>['report'], code: string) =>
  report.findings.find((found) => found.code === code);

describe('notes and data below the header', () => {
  it('a name that begins like a word of notes is data: 注册资本, 审核案件, 来源地人数, 说明会场次', async () => {
    const { cells, report } = await readTable(
      '指标,2022,2021,2020\n案件(件),1,2,3\n注册资本(亿元),,12,\n审核案件(件),,,4\n来源地人数(人),,5,\n说明会场次(次),,6,\n',
    );
    expect(cells).toMatchObject({
      '注册资本 | 2021': 12,
      '审核案件 | 2020': 4,
      '来源地人数 | 2021': 5,
      '说明会场次 | 2021': 6,
    });
    expect(report.noteLines).toEqual([]);
  });

  it('a row with numbers is data even under the name 注：', async () => {
    const { report } = await readTable('指标,2022,2021\n案件(件),1,2\n注：,3,4\n');
    expect(report).toMatchObject({ acceptedRows: 2, noteLines: [] });
  });

  it.each([
    ['（完）,,'],
    ['制表人：张三,,审核人：李四'],
    ['注：本表数据,按当年价格计算,含农业'],
    ['注：本表数据,按当年价格计算,含农业,和林业,不含渔业'],
    ['注：1.本表按当年价格计算\n2.为初步核算数'],
    ['注：1.本表按当年价格计算,,\n2.生产总值为初步核算数,,\n含农垦,,\n资料来源：统计局,,'],
    ['注：1.本表按当年价格计算,不含乡镇,可比口径。\n2.乙县含开发区,与上年不可比'],
    ['注：本表\n（1）含开发区,不含林业,,'],
    ['---,,'],
    [',注：写在第二列,'],
    ['以下空白'],
  ])('below the data, %j is a note and no region', async (note) => {
    const { dataset, report } = await readTable(`地区,2021,2022\n甲市,1,2\n乙市,3,4\n${note}\n`);
    expect(dataset.regions.map(({ name }) => name)).toEqual(['甲市', '乙市']);
    expect(report).toMatchObject({ rejectedRows: 0, findings: [] });
    expect(report.noteLines).toEqual(note.split('\n').map((_, at) => at + 4));
  });

  it('a note among the rows is set aside under its own name, a row without values after it stays a row', async () => {
    const { dataset, report } = await readTable(
      '地区,2021,2022\n甲市,1,2\n注：上为初步数,,\n乙市,,\n丙市,3,4\n',
    );
    expect(finding(report, 'note_among_rows')).toMatchObject({ line: 3, column: 1, raw: '注：上为初步数' });
    expect(dataset.regions.map(({ name }) => name)).toEqual(['甲市', '乙市', '丙市']);
    expect(report).toMatchObject({ acceptedRows: 3, rejectedRows: 1, missing: 2 });
  });

  it('a numbered heading without values is called that', async () => {
    const { dataset, report } = await readTable(
      '指标,2021,2022\n1.综合,,\n生产总值(亿元),1,2\n二、人口,,\n常住人口(万人),3,4\n',
    );
    expect(finding(report, 'section_row')).toMatchObject({ raw: '1.综合', lines: [2, 4], severity: 'note' });
    expect(dataset.indicators.map(({ name }) => name)).toEqual(['生产总值', '常住人口']);
  });

  it('a single cell among the rows is too short, with what was expected', async () => {
    const { report } = await readTable('地区,2021,2022\n甲市,1,2\n乙市\n丙市,3,4\n');
    expect(finding(report, 'ragged_row')).toMatchObject({ line: 3, column: 1, expected: '3', raw: '乙市' });
  });
});

describe('a header that comes again', () => {
  const table = (between: string): string =>
    `地区,2021,2022\n甲县,10,11\n乙县,20,21\n${between}\n地区,2021,2022\n丙县,30,31\n`;

  it.each(['续表', '（续）', '注：含开发区\n2.初步数', '----,,'])(
    'after %j goes on with the table',
    async (between) => {
      const { dataset, codes } = await readTable(table(between));
      expect(dataset.regions.map(({ name }) => name)).toEqual(['甲县', '乙县', '丙县']);
      expect(codes).toContain('repeated_header');
    },
  );

  it.each(['表2 产值(亿元)', '二、产值', '注：含开发区\n各县产值'])(
    'after %j is that of another table',
    async (between) => {
      const { problem } = await refusalOf(table(between));
      expect(problem).toMatchObject({ code: 'several_tables', line: 4 + between.split('\n').length });
    },
  );
});

describe('rows that were set aside', () => {
  it('leave no region, indicator or period behind them', async () => {
    const { dataset, report } = await readTable(
      '地区,年份,指标,数值\n甲市,2021,投资(亿元),1\n乙市,2022,就业(人),不是数\n丙市,2021,投资(亿元),3\n',
    );
    expect(dataset.regions.map(({ name }) => name)).toEqual(['甲市', '丙市']);
    expect(dataset.indicators.map(({ name, unit }) => [name, unit])).toEqual([['投资', '亿元']]);
    expect(dataset.periods).toEqual(['2021']);
    expect(report).toMatchObject({ acceptedRows: 2, rejectedRows: 1 });
  });

  it('leave the others their own values, units and sections', async () => {
    const { cells, units } = await readTable(
      '地区,年份,指标,数值\n乙市,2020,就业(人),不是数\n甲市,2021,投资(亿元),1\n丙市,2022,工资(元),3\n',
    );
    expect(cells).toEqual({ '甲市 | 投资 | 2021': 1, '丙市 | 工资 | 2022': 3 });
    expect(units).toEqual({ 投资: '亿元', 工资: '元' });
  });

  it('a row whose cells are all no numbers is said once a cell, and not again for the row', async () => {
    const { report } = await readTable('地区,2021,2022\n甲市,1,2\n乙市,3,4\n丙市,x,y\n');
    expect(report.findings.map(({ code, line, column, raw }) => [code, line, column, raw])).toEqual([
      ['not_a_number', 4, 2, 'x'],
      ['not_a_number', 4, 3, 'y'],
    ]);
  });
});

describe('footnote marks behind names', () => {
  it('甲县① is 甲县, and the mark is said where it stands', async () => {
    const { cells, report } = await readTable(
      '地区,年份,投资,就业²\n甲县,2021,1,5\n甲县①,2022,2,6\n乙县*,2021,3,7\n丙县[1],2021,4,8\n',
    );
    expect(cells).toMatchObject({
      '甲县 | 投资 | 2022': 2,
      '乙县 | 就业 | 2021': 7,
      '丙县 | 投资 | 2021': 4,
    });
    expect(report.findings.filter(({ code }) => code === 'footnote_mark')).toMatchObject([
      { line: 1, column: 4, raw: '就业²' },
      { line: 3, column: 1, raw: '甲县①', lines: [3, 4, 5] },
    ]);
  });

  it('a part, a group and a figure of a marked name have the name without its mark', async () => {
    const parts = await readTable('指标,2021,2022\n人口①,10,11\n其中：男,5,6\n就业,8,9\n其中：男,4,5\n');
    expect(parts.cells).toMatchObject({ '人口，其中：男 | 2021': 5, '就业，其中：男 | 2022': 5 });
    const figures = await readTable('项目,2021年决算数,2021年预算数\n收入①(亿元),1,2\n支出(亿元),3,4\n');
    expect(figures.cells).toMatchObject({ '收入（决算数） | 2021': 1, '支出（预算数） | 2021': 4 });
    expect(finding(figures.report, 'footnote_mark')).toMatchObject({ line: 2, column: 1 });
  });

  it('marks that tell 线路① from 线路② stay, and so does a square metre', async () => {
    const { dataset, codes } = await readTable(
      '线路,指标,2021,2022\n线路①,面积(m²),1,2\n线路②,面积(m²),3,4\n线路① ,人数,5,6\n',
    );
    expect(dataset.regions.map(({ name }) => name)).toEqual(['线路①', '线路②']);
    expect(dataset.indicators.map(({ unit }) => unit)).toEqual(['m²', '']);
    expect(codes).not.toContain('footnote_mark');
  });
});

describe('every finding stands somewhere', () => {
  it.each([
    ['total_row', '地区,2021,2022\n甲市,1,2\n合计,1,2\n', [3, 1, '合计']],
    ['total_row', '年份,北京市,合计\n2021,1,2\n2022,1,2\n', [1, 3, '合计']],
    ['hidden_characters', '地区,2021,2022\n甲市,1,2\n乙\u200b市,1,2\n', [3, 1, '乙\\u200b市']],
    ['similar_headers', '地区,2021,2022\n甲市A,1,2\n甲市a,1,2\n', [3, 1, '甲市a']],
    ['similar_headers', '年份,地区,PM2.5,pm2.5\n2021,甲,1,2\n2022,甲,3,4\n', [1, 4, 'pm2.5']],
    [
      'unit_changed',
      '地区,年份,指标,数值,单位\n甲,2021,投资,9000,万元\n甲,2022,投资,1,亿元\n',
      [3, 5, '亿元'],
    ],
    ['outlier_jump', '地区,2020,2021,2022,2023\n甲市,12.5,13,131000,14\n', [2, 4, '131000']],
    ['impossible_value', '年份,优良天数(天)\n2021,300\n2022,366\n', [3, 2, '366']],
    ['future_year', '地区,年份,数值\n甲,2021,1\n甲,2030,2\n', [3, 2, '2030']],
    ['mixed_period', '时间,数值\n2022年1月,1\n2022年2月,2\n2022年,3\n', [4, 1, '2022']],
    ['cumulative_period', '时间,数值\n2022年1-9月,1\n2023年1-9月,2\n', [2, 1, '1-9月']],
    ['period_dates', '时间,数值\n2022-02-01,1\n2022-01-01,2\n', [3, 1, '2022-01-01']],
    ['no_header', '甲市,2022,100\n甲市,2023,110\n乙市,2022,2005\n', [1, 1, null]],
    ['mixed_line_endings', '地区,2021,2022\r\n甲市,1,2\n乙市,1,2\r\n', [2, 3, null]],
    ['replacement_characters', '地区,2021,备注\n甲市,1,a\n乙市,2,好\ufffd\n', [3, 3, '好\ufffd']],
    ['separator_line', 'sep=,\n地区,2021,2022\n甲市,1,2\n', [1, 1, 'sep=,']],
  ])('%s in %j', async (code, text, place) => {
    const { report } = await readTable(text);
    const found = finding(report, code);
    expect([found?.line, found?.column, found?.raw]).toEqual(place);
    for (const { line, column } of report.findings) expect([line, column]).not.toContain(null);
  });
});

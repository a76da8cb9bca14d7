import { describe, expect, it } from 'vitest';
import { importText, readTable, refusalOf } from '../../support/readTable.ts';

/** One column of periods over one of numbers. */
const down = (header: string, cells: readonly string[]): string =>
  `${header},数值\n${cells.map((cell, at) => `${cell},${at + 1}`).join('\n')}\n`;

const periodsOf = async (header: string, cells: readonly string[]): Promise<readonly string[]> =>
  (await readTable(down(header, cells))).dataset.periods;

describe('what stands beside a year in a header', () => {
  it.each([
    ['2021年', '2022年（快报）', true, true],
    ['2021年', '2022年(初步)', true, true],
    ['2021A', '2022E', true, true],
    ['2021', '2022e', true, true],
    ['2021年', '2022年预计数', true, true],
    ['2021年', '2022年*', false, true],
    ['2021年末', '2022年末', false, false],
    ['2021年', '2022年底', false, false],
    ["'2021", "'2022", false, false],
  ])('%s and %s are two years of one indicator', async (before, after, provisional, marked) => {
    const { cells, codes, dataset } = await readTable(
      `指标：产量(吨)\n地区,${before},${after}\n甲县,10,11\n乙县,20,21\n`,
    );
    expect(cells).toEqual({
      '甲县 | 产量 | 2021': 10,
      '甲县 | 产量 | 2022': 11,
      '乙县 | 产量 | 2021': 20,
      '乙县 | 产量 | 2022': 21,
    });
    expect(codes.includes('period_mark')).toBe(marked);
    expect([...dataset.columns.flags]).toEqual(provisional ? [0, 1, 0, 1] : [0, 0, 0, 0]);
  });

  it.each([
    ['地区,2021年(万人),2022年(万人)', 'table', '万人'],
    ['地区,2021_GDP,2022_GDP', 'GDP', ''],
    ['地区,GDP_亿元_2021,GDP_亿元_2022', 'GDP', '亿元'],
    ['地区,2021年GDP(亿元),2022年GDP(亿元)（快报）', 'GDP', '亿元'],
    ['地区,2021年末人口,2022年末人口', '年末人口', ''],
    ['地区,2021年1-9月产量(吨),2022年1-9月产量(吨)', '产量', '吨'],
  ])('%s: year, name and unit', async (header, name, unit) => {
    const { units, dataset } = await readTable(`${header}\n甲县,10,11\n乙县,20,21\n`);
    expect(units).toEqual({ [name]: unit });
    expect(dataset.periods).toEqual(['2021', '2022']);
  });

  it('a number that begins a name is no year', async () => {
    const { units } = await readTable('年份,2000人以上企业(个),1000元以下(户)\n2021,1,2\n2022,3,4\n');
    expect(Object.keys(units)).toEqual(['2000人以上企业', '1000元以下']);
  });

  it('final accounts and budgets of one item are two indicators, never a change', async () => {
    const { cells, codes } = await readTable(
      '项目,2021年决算数,2022年预算数\n收入(万元),10,12\n支出(万元),11,13\n',
    );
    expect(cells).toEqual({
      '收入（决算数） | 2021': 10,
      '收入（预算数） | 2022': 12,
      '支出（决算数） | 2021': 11,
      '支出（预算数） | 2022': 13,
    });
    expect(codes).toContain('figures_apart');
  });

  it('a target beside plain years is an indicator of its own', async () => {
    const { cells, codes } = await readTable('指标,2022年,2023年目标\nGDP(亿元),1,2\n人口(万人),3,4\n');
    expect(cells).toMatchObject({ 'GDP | 2022': 1, 'GDP（目标） | 2023': 2 });
    expect(codes).toContain('figures_apart');
  });

  it('final accounts of two years are one indicator', async () => {
    const { cells, codes } = await readTable('项目,2021年决算数,2022年决算数\n收入,10,12\n支出,11,13\n');
    expect(Object.keys(cells)).toContain('收入 | 2022');
    expect(codes).not.toContain('figures_apart');
  });

  it('actual figures and targets of regions keep the name of the table', async () => {
    const { cells } = await readTable(
      '固定资产投资(亿元)\n地区,2022年实际,2023年目标\n甲县,10,12\n乙县,11,13\n',
    );
    expect(cells).toMatchObject({
      '甲县 | 固定资产投资（实际） | 2022': 10,
      '乙县 | 固定资产投资（目标） | 2023': 13,
    });
  });
});

describe('the time that a title names', () => {
  it.each([
    ['2023年5月各县用电量(亿千瓦时)', '2023-05'],
    ['2023年一季度各县用电量(亿千瓦时)', '2023-Q1'],
    ['2023年1-6月各县用电量(亿千瓦时)', '2023-H1'],
    ['各县用电量（2023年上半年）', '2023-H1'],
    ['2023年1-9月各县用电量(亿千瓦时)', '2023'],
    ['2023年各县用电量(亿千瓦时)', '2023'],
  ])('%s is of %s', async (title, period) => {
    const { dataset } = await readTable(`${title}\n地区,用电量\n甲县,10\n乙县,20\n`);
    expect(dataset.periods).toEqual([period]);
  });

  it.each(['5月31日', '2023年5月31日发布', '发布日期：2023-05-31'])(
    '%s is no name of an indicator',
    async (title) => {
      const { units } = await readTable(`${title}\n地区,2021,2022\n甲县,10,11\n乙县,1,2\n`, {
        fileName: '用电量.csv',
      });
      expect(Object.keys(units)).toEqual(['用电量']);
    },
  );

  it('the day of publication is not the time of the figures', async () => {
    const { dataset } = await readTable(
      '2022年各县用电量\n2023年5月31日发布\n地区,用电量\n甲县,10\n乙县,20\n',
    );
    expect(dataset.periods).toEqual(['2022']);
  });

  it('a title of one year above a yearbook of another names none: nothing is guessed', async () => {
    const { problem } = await refusalOf(
      '某县统计年鉴2023\n2022年各县用电量\n地区,用电量\n甲县,10\n乙县,20\n',
    );
    expect(problem.code).toBe('no_period');
  });

  it('a title is the name without its time', async () => {
    const { units } = await readTable('各县用电量（2023年 5月）\n地区,数值\n甲县,10\n乙县,20\n');
    expect(Object.keys(units)).toEqual(['用电量']);
  });

  it('a note about one month does not make an annual table monthly', async () => {
    const { dataset } = await readTable(
      '2023年各县用电量\n地区,用电量\n甲县,10\n乙县,20\n注：2023年5月起口径调整\n',
    );
    expect(dataset.periods).toEqual(['2023']);
  });
});

describe('cumulative months (fault 68)', () => {
  it.each([
    ['2023年1-9月', '2022年1-9月', '1-9月'],
    ['2023年1-3季度', '2022年1-3季度', '1-9月'],
    ['2023年前三季度', '2022年前三季度', '1-9月'],
    ['2023年1-2月', '2022年1-2月', '1-2月'],
    ['2023年1—8月', '2022年1—8月', '1-8月'],
  ])('%s and %s are two years, of the same months, and said so', async (now, before, span) => {
    const { cells, report, dataset } = await readTable(`指标,${now},${before}\n用电量,10,9\n产量,20,21\n`);
    expect(cells).toMatchObject({ '用电量 | 2023': 10, '用电量 | 2022': 9 });
    expect(report.findings).toMatchObject([{ code: 'cumulative_period', severity: 'note', raw: span }]);
    expect(dataset.notes.at(-1)?.text).toBe(`各年均为${span}累计`);
  });

  it('whole spans that have a name are half years, quarters and years', async () => {
    expect(await periodsOf('时间', ['2022年1-6月', '2023年1-6月'])).toEqual(['2022-H1', '2023-H1']);
    expect(await periodsOf('时间', ['2022年1-3月', '2023年1-3月'])).toEqual(['2022-Q1', '2023-Q1']);
    expect(await periodsOf('时间', ['2022年1-12月', '2023年1-12月'])).toEqual(['2022', '2023']);
  });

  it('beside whole years they are set apart: nine months are never compared with twelve', async () => {
    const { cells, codes } = await readTable(down('时间', ['2021年', '2022年', '2023年1-9月']));
    expect(cells).toEqual({ 'table | 2021': 1, 'table | 2022': 2 });
    expect(codes).toContain('mixed_period');
    expect(codes).not.toContain('cumulative_period');
    const even = await readTable(down('时间', ['2022年1-9月', '2022年', '2023年1-9月', '2023年']));
    expect(even.cells).toEqual({ 'table | 2022': 2, 'table | 2023': 4 });
  });
});

describe('months without their year', () => {
  it.each([
    ['months down, years across', '月份,2021年,2022年\n1月,10,13\n2月,11,14\n'],
    ['bare numbers in a column named for months', '月份,2021年,2022年\n1,10,13\n2,11,14\n'],
    ['years down, months across', '年份,1月,2月\n2021,10,11\n2022,13,14\n'],
  ])('%s', async (_, table) => {
    const { dataset, cells } = await readTable(table, { fileName: '降水量.csv' });
    expect(dataset.periods).toEqual(['2021-01', '2021-02', '2022-01', '2022-02']);
    expect(cells).toEqual({
      '降水量 | 2021-01': 10,
      '降水量 | 2021-02': 11,
      '降水量 | 2022-01': 13,
      '降水量 | 2022-02': 14,
    });
  });

  it('the year of the title over rows of quarters, and over columns of months', async () => {
    const quarters = await readTable('2023年\n季度,销量(台)\n一季度,10\n二季度,11\n三季度,12\n');
    expect(quarters.cells).toEqual({ '销量 | 2023-Q1': 10, '销量 | 2023-Q2': 11, '销量 | 2023-Q3': 12 });
    const months = await readTable('2023年用电量\n地区,1月,2月\n甲县,10,11\n乙县,13,14\n');
    expect(months.cells).toMatchObject({ '甲县 | 用电量 | 2023-01': 10, '乙县 | 用电量 | 2023-02': 14 });
  });

  it('without any year there is nothing to compare, and a month is never a number', async () => {
    expect((await refusalOf('月份,销量\n1月,10\n2月,11\n')).problem.code).toBe('no_period');
    const { cells } = await readTable('地区,月份,2021年,2022年\n甲县,1月,10,13\n甲县,2月,11,14\n');
    expect(cells['甲县 | table | 2022-02']).toBe(14);
  });

  it('a total below the months is left out, not taken for a month', async () => {
    const { cells, report } = await readTable(
      '月份,2021年,2022年\n1月,10,13\n2月,11,14\n3月,1,2\n合计,22,29\n',
    );
    expect(Object.keys(cells)).toHaveLength(6);
    expect(report.rejectedRows).toBe(1);
  });
});

describe('dates and other ways to write a time (fault 67)', () => {
  it.each([
    ['Date', ['Jan-21', 'Feb-21'], ['2021-01', '2021-02']],
    ['Date', ['Jan 2021', 'February 2021'], ['2021-01', '2021-02']],
    ['Year', ['FY19', 'FY20'], ['2019', '2020']],
    ['Year', ['FY2021/22', 'FY2022/23'], ['2021', '2022']],
    ['时间', ['2022年11月份', '2022年12月份'], ['2022-11', '2022-12']],
    ['时间', ['二〇二二年十一月', '二〇二二年十二月'], ['2022-11', '2022-12']],
    ['年份', ['2021', '2022*', '2023①'], ['2021', '2022', '2023']],
    ['日期', ['44562', '44575', '44600'], ['2022-01-01', '2022-01-14', '2022-02-08']],
  ])('%s: %j', async (header, cells, periods) => {
    expect(await periodsOf(header, cells)).toEqual(periods);
  });

  it.each([
    ['年份', ['2021', '2022*'], 'period_mark', '2022*'],
    ['日期', ['44562', '44575'], 'date_serial', '44562'],
    ['Date', ['Jan-21', 'Feb-21'], 'two_digit_year', 'Jan-21'],
    ['Year', ['FY2021/22', 'FY2022/23'], 'fiscal_year', 'FY2021/22'],
  ])('%s %j: what was understood is said', async (header, cells, code, raw) => {
    const { report } = await readTable(down(header, cells));
    expect(report.findings).toContainEqual(
      expect.objectContaining({ code, raw, severity: 'note', column: 1 }),
    );
  });

  it.each([
    ['年份', ["'21", "'22"], 'two_digit_year'],
    ['年份', ['21', '22'], 'two_digit_year'],
    ['时间', ['2022-W01', '2022-W02'], 'week_period'],
  ])('%s %j is refused with its own reason', async (header, cells, code) => {
    expect((await refusalOf(down(header, cells))).problem.code).toBe(code);
  });

  it('one day above 12 decides the order for the whole column', async () => {
    expect(await periodsOf('Date', ['05/03/2022', '16/03/2022'])).toEqual(['2022-03-05', '2022-03-16']);
    expect(await periodsOf('Date', ['05/03/2022', '03/16/2022'])).toEqual(['2022-03-16', '2022-05-03']);
  });

  it('dates that may be read in either order stop with both readings', async () => {
    const { problem, options } = await refusalOf(down('Date', ['05/03/2022', '06/03/2022']));
    expect(problem).toMatchObject({ code: 'date_order', line: 2, column: 1, raw: '05/03/2022' });
    expect(options.map(({ becomes }) => becomes)).toEqual(['2022-03-05', '2022-05-03']);
  });

  it('the same questions are asked of a header', async () => {
    const dates = await refusalOf('地区,05/03/2022,06/03/2022\n甲县,1,2\n');
    expect(dates.problem).toMatchObject({ code: 'date_order', line: 1, column: 2 });
    const months = '地区,2022.9,2022.1,2022.11\n甲县,1,2,3\n';
    const { problem, options } = await refusalOf(months);
    expect(problem).toMatchObject({ code: 'dropped_zero', line: 1, column: 3 });
    const { dataset } = await readTable(months, { choices: options[1]?.choices ?? {} });
    expect(dataset.periods).toEqual(['2022-09', '2022-10', '2022-11']);
  });

  it("a header of years like '21 is refused for them", async () => {
    const { problem } = await refusalOf("地区,'21,'22\n甲县,1,2\n乙县,3,4\n");
    expect(problem).toMatchObject({ code: 'two_digit_year', line: 1, column: 2, raw: "'21" });
  });

  it('after the order is chosen, a date against it is rejected and not turned round', async () => {
    const result = await importText(down('Date', ['05/03/2022', '16/03/2022', '03/16/2022']), {
      choices: { dateOrder: 'dayFirst' },
    });
    expect(result.ok && result.value.report.findings.map(({ code, raw }) => [code, raw])).toEqual([
      ['period_invalid', '03/16/2022'],
    ]);
  });

  it('2022.1 beside 2022.11 may be October without its zero: both readings are offered', async () => {
    const table = down('时间', ['2022.09', '2022.1', '2022.11']);
    const { problem, options } = await refusalOf(table);
    expect(problem).toMatchObject({ code: 'dropped_zero', line: 3, raw: '2022.1' });
    expect(options.map(({ becomes }) => becomes)).toEqual(['2022-01', '2022-10']);
    const { dataset } = await readTable(table, { choices: options[1]?.choices ?? {} });
    expect(dataset.periods).toEqual(['2022-09', '2022-10', '2022-11']);
  });

  it('2022.1 among months with one digit is January', async () => {
    expect(await periodsOf('时间', ['2022.1', '2022.2', '2022.3'])).toEqual([
      '2022-01',
      '2022-02',
      '2022-03',
    ]);
    expect(await periodsOf('时间', ['2022.1', '2022.9', '2022.10'])).toEqual([
      '2022-01',
      '2022-09',
      '2022-10',
    ]);
  });

  it.each([
    ['months', ['2020-01-01', '2020-02-01', '2020-03-01'], ['2020-01', '2020-02', '2020-03']],
    ['months', ['2024-01-31', '2024-02-29'], ['2024-01', '2024-02']],
    ['quarters', ['2021-03-31', '2021-06-30', '2021-09-30'], ['2021-Q1', '2021-Q2', '2021-Q3']],
    ['half years', ['2021-01-01', '2021-07-01'], ['2021-H1', '2021-H2']],
    ['years', ['2020-12-31', '2021-12-31'], ['2020', '2021']],
    ['days', ['2020-01-01', '2020-01-02'], ['2020-01-01', '2020-01-02']],
  ])('dates that stand for %s: %j', async (grain, cells, periods) => {
    const { dataset, codes } = await readTable(down('日期', cells));
    expect(dataset.periods).toEqual(periods);
    expect(codes.includes('period_dates')).toBe(grain !== 'days');
  });
});

describe('years around the rows', () => {
  const merged = '年份,地区,数值\n2021,甲县,1\n,乙县,2\n2022,甲县,3\n,乙县,4\n';

  it('a year written once for the rows below it is asked about (fault 52)', async () => {
    const { problem, options } = await refusalOf(merged);
    expect(problem).toMatchObject({ code: 'fill_down', line: 3, column: 1, expected: '2021' });
    const { cells } = await readTable(merged, { choices: options[0]?.choices ?? {} });
    expect(cells).toMatchObject({ '乙县 | table | 2021': 2, '乙县 | table | 2022': 4 });
  });

  it('a row that is rejected still gives its year to the rows below', async () => {
    const table = '年份,地区,数值\n2021,甲县,1\n,乙县,2\n2022,甲县,x\n,乙县,4\n';
    const { cells } = await readTable(table, { choices: { blankKeys: 'fillDown' } });
    expect(cells).toEqual({ '甲县 | table | 2021': 1, '乙县 | table | 2021': 2, '乙县 | table | 2022': 4 });
  });

  it('a blank corner, years down and a note that fills up its row', async () => {
    const { cells, report } = await readTable(',总人口(万人)\n2020,10\n2021,11\n2022,12\n注：年末数,\n');
    expect(cells).toEqual({ '总人口 | 2020': 10, '总人口 | 2021': 11, '总人口 | 2022': 12 });
    expect(report).toMatchObject({ headerLines: [1], noteLines: [5] });
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalChoices } from '../../../src/core/import/canonicalChoices.ts';
import { readTable, refusalOf } from '../../support/readTable.ts';

const codeOf = async (...given: Parameters<typeof refusalOf>): Promise<string> =>
  (await refusalOf(...given)).problem.code;

describe('header lines that the person chose', () => {
  const TITLED = '某区统计\n名称,去年,今年\n甲县,2022,2023\n乙县,3,4\n丙县,5,6\n';

  it('fault 5: the line named is the header, and lines above it are title lines', async () => {
    const { cells, report } = await readTable(TITLED, { choices: { header: [3] } });
    expect(report.headerLines).toEqual([3]);
    expect(report.preambleLines).toEqual([1, 2]);
    expect(Object.values(cells)).toEqual([3, 4, 5, 6]);
  });

  it('fault 4: a table without a header keeps its first row as data', async () => {
    const text = '甲县,2021,10\n甲县,2022,12\n乙县,2021,20\n乙县,2022,22\n';
    const { cells, report, codes } = await readTable(text, { choices: { header: [] } });
    expect(report.headerLines).toEqual([]);
    expect(Object.keys(cells)).toHaveLength(4);
    expect(codes).not.toContain('no_header');
  });

  it('fault 6: two rows are flattened when the person says so, and only the lower when not', async () => {
    const text = '地区,收入,\n,2022,2023\n甲县,1,2\n乙县,3,4\n';
    const both = await readTable(text, { choices: { header: [1, 2] } });
    expect(both.cells).toMatchObject({ '甲县 | 收入 | 2022': 1, '乙县 | 收入 | 2023': 4 });
    const lower = await readTable(text, { choices: { header: [2] }, fileName: '收支.csv' });
    expect(lower.cells).toMatchObject({ '甲县 | 收支 | 2022': 1 });
    expect(lower.report.preambleLines).toEqual([1]);
  });

  it('three rows of a header are joined, each word over the blanks behind it', async () => {
    const text = '地区,收入,,,\n,城镇,,农村,\n,2022,2023,2022,2023\n甲县,1,2,3,4\n乙县,5,6,7,8\n';
    const { cells } = await readTable(text, { choices: { header: [1, 2, 3] } });
    expect(cells).toMatchObject({
      '甲县 | 收入 城镇 | 2022': 1,
      '甲县 | 收入 农村 | 2023': 4,
      '乙县 | 收入 农村 | 2022': 7,
    });
  });

  it('a line that is blank or beyond the file is refused with its number', async () => {
    const refusal = await refusalOf(TITLED, { choices: { header: [40] } });
    expect(refusal.problem).toMatchObject({ code: 'header_not_there', line: 40, expected: '5' });
    expect(await codeOf(`\n${TITLED}`, { choices: { header: [1] } })).toBe('header_not_there');
  });

  it('more than three rows are no header, and a header without rows below has no data', async () => {
    expect(await codeOf(TITLED, { choices: { header: [1, 5] } })).toBe('header_too_high');
    expect(await codeOf(TITLED, { choices: { header: [5] } })).toBe('header_only');
  });

  it('fault 7: of several tables the one under the chosen header is read', async () => {
    const text = '地区,2022,2023\n甲县,1,2\n乙县,3,4\n\n地区,2020,2021\n甲县,5,6\n乙县,7,8\n';
    expect(await codeOf(text)).toBe('several_tables');
    const below = await readTable(text, { choices: { header: [5] } });
    expect(Object.values(below.cells)).toEqual([5, 6, 7, 8]);
    const above = await readTable(text, { choices: { noteLines: [5, 6, 7] } });
    expect(Object.values(above.cells)).toEqual([1, 2, 3, 4]);
    expect(above.report.noteLines).toEqual([5, 6, 7]);
  });
});

describe('lines that the person says are notes or data', () => {
  const NOTED = '地区,2022,2023\n甲县,1,2\n其中数据含开发区,,\n乙县,3,4\n注,9,9\n';

  it('a note among the rows is a note, and counted as one', async () => {
    const { report, dataset, cells } = await readTable(NOTED, { choices: { noteLines: [3, 5] } });
    expect(report.noteLines).toEqual([3, 5]);
    expect(report.balance).toMatchObject({ lines: 5, header: 1, notes: 2, accepted: 2, rejected: 0 });
    expect(dataset.notes.map(({ text }) => text)).toContain('其中数据含开发区');
    expect(Object.keys(cells)).toEqual([
      '甲县 | table | 2022',
      '甲县 | table | 2023',
      '乙县 | table | 2022',
      '乙县 | table | 2023',
    ]);
  });

  it('fault 42: a short row is data when the person says so; what is not there is blank', async () => {
    const text = '地区,2022,2023\n甲县,1,2\n乙县,3\n丙县,5,6\n';
    const { cells, report } = await readTable(text, { choices: { dataLines: [3] } });
    expect(cells).toMatchObject({ '乙县 | table | 2022': 3, '乙县 | table | 2023': 'blank' });
    expect(report.balance).toMatchObject({ accepted: 3, rejected: 0 });
  });

  it('fault 42: a long row that is data says which cells were left out', async () => {
    const text = '地区,2022,2023\n甲县,1,2\n乙县,3,4,5\n丙县,5,6\n';
    const { cells, report } = await readTable(text, { choices: { dataLines: [3] } });
    expect(cells).toMatchObject({ '乙县 | table | 2023': 4 });
    expect(report.findings).toMatchObject([{ code: 'cells_beyond', line: 3, column: 4, raw: '5' }]);
  });

  it('a region that is called like a note can be kept', async () => {
    const text = '地区,2022,2023\n甲县,1,2\n注：镇,3,4\n说明,,\n';
    const { dataset } = await readTable(text, { choices: { dataLines: [4] } });
    expect(dataset.regions.map(({ name }) => name)).toContain('说明');
  });

  it('a line that this file does not have is said', async () => {
    const { report } = await readTable(NOTED, { choices: { noteLines: [3, 5, 70], dataLines: [1] } });
    expect(report.findings.filter(({ code }) => code === 'choice_unused').map(({ raw }) => raw)).toEqual([
      '70',
      '1',
    ]);
  });
});

describe('roles that the person chose', () => {
  it('fault 51: names in the rows are indicators or regions as the person says', async () => {
    const text = '名称,2022,2023\n教育,1,2\n卫生,3,4\n';
    const regions = await readTable(text);
    expect(regions.shape).toBe('regions-by-years');
    const { shape, cells, report } = await readTable(text, {
      choices: { roles: [{ column: 1, role: 'indicator' }] },
    });
    expect(shape).toBe('indicators-by-years');
    expect(cells).toEqual({ '教育 | 2022': 1, '教育 | 2023': 2, '卫生 | 2022': 3, '卫生 | 2023': 4 });
    expect(report.columns[0]).toMatchObject({ role: 'indicator', evidence: 'choice' });
  });

  it('fault 51: names over the columns are regions or indicators as the person says', async () => {
    const text = '年份,东部,西部\n2022,1,2\n2023,3,4\n';
    const down = await readTable(text);
    expect(down.shape).toBe('years-down');
    const { shape, cells } = await readTable(text, {
      choices: { columnNames: 'regions' },
      fileName: '产值.csv',
    });
    expect(shape).toBe('years-by-regions');
    expect(cells).toMatchObject({ '东部 | 产值 | 2022': 1, '西部 | 产值 | 2023': 4 });
    const back = await readTable('年份,东县,西县\n2022,1,2\n2023,3,4\n', {
      choices: { columnNames: 'indicators' },
    });
    expect(back.cells).toEqual({ '东县 | 2022': 1, '西县 | 2022': 2, '东县 | 2023': 3, '西县 | 2023': 4 });
  });

  it('columns whose headers name no year get one', async () => {
    const text = '地区,去年值,今年值\n甲县,1,2\n乙县,3,4\n';
    const { cells, shape } = await readTable(text, {
      choices: {
        roles: [
          { column: 2, role: 'value', period: '2022', indicator: '产值' },
          { column: 3, role: 'value', period: '2023', indicator: '产值' },
        ],
      },
    });
    expect(shape).toBe('regions-by-years');
    expect(cells).toEqual({
      '甲县 | 产值 | 2022': 1,
      '甲县 | 产值 | 2023': 2,
      '乙县 | 产值 | 2022': 3,
      '乙县 | 产值 | 2023': 4,
    });
  });

  it('a column that was left out is read, and one that was read is left out without a word', async () => {
    const text = '地区,年份,产值,同比\n甲县,2022,1,5\n甲县,2023,2,6\n乙县,2022,3,7\n乙县,2023,4,8\n';
    const { cells, codes } = await readTable(text, {
      choices: {
        roles: [
          { column: 3, role: 'ignored' },
          { column: 4, role: 'value', indicator: '增速' },
        ],
      },
    });
    expect(cells).toMatchObject({ '甲县 | 增速 | 2022': 5, '乙县 | 增速 | 2023': 8 });
    expect(Object.keys(cells)).toHaveLength(4);
    expect(codes).not.toContain('column_ignored');
  });

  it('two columns of places are one place, and a group is part of the indicator', async () => {
    const text = '市,县,年份,类,人口\n东市,城区,2022,男,1\n西市,城区,2022,男,2\n东市,城区,2023,女,3\n';
    const { cells } = await readTable(text, {
      choices: {
        roles: [
          { column: 1, role: 'region' },
          { column: 2, role: 'region' },
          { column: 4, role: 'dimension' },
        ],
      },
    });
    expect(cells).toMatchObject({
      '东市城区 | 人口（男） | 2022': 1,
      '西市城区 | 人口（男） | 2022': 2,
      '东市城区 | 人口（女） | 2023': 3,
    });
  });

  it('a column of another name is the time, the unit, the note', async () => {
    const text = '地区,届,产值,量,话\n甲县,2022,1,万元,初步数\n甲县,2023,2,万元,\n';
    const { cells, units, dataset } = await readTable(text, {
      choices: {
        roles: [
          { column: 2, role: 'year' },
          { column: 4, role: 'unit' },
          { column: 5, role: 'note' },
        ],
      },
    });
    expect(cells).toMatchObject({ '甲县 | 产值 | 2022': 1 });
    expect(units).toEqual({ 产值: '万元' });
    expect([...dataset.remarks.values()]).toEqual(['初步数']);
  });

  it('what cannot be is refused with its column: no values, two times, a value without its year', async () => {
    const text = '地区,2022,2023\n甲县,1,2\n乙县,3,4\n';
    const none = [2, 3].map((column) => ({ column, role: 'ignored' as const }));
    expect(await codeOf(text, { choices: { roles: none } })).toBe('no_values');
    const twice = await refusalOf('地区,年份,期,产值\n甲县,2022,2022,1\n乙县,2022,2022,2\n', {
      choices: {
        roles: [
          { column: 2, role: 'year' },
          { column: 3, role: 'period' },
        ],
      },
    });
    expect(twice.problem).toMatchObject({ code: 'role_twice', line: 1, column: 3, raw: '期', expected: '2' });
    const dateless = await refusalOf('地区,2022,2023,合计\n甲县,1,2,3\n乙县,3,4,7\n', {
      choices: { roles: [{ column: 4, role: 'value' }] },
    });
    expect(dateless.problem).toMatchObject({ code: 'role_without_period', column: 4, raw: '合计' });
    expect(await codeOf(text, { choices: { roles: [{ column: 2, role: 'value', period: '去年' }] } })).toBe(
      'role_without_period',
    );
    expect(
      await codeOf(text, {
        choices: {
          roles: [
            { column: 2, role: 'value', period: '2023' },
            { column: 3, role: 'value', period: '2023' },
          ],
        },
      }),
    ).toBe('duplicate_header');
  });

  it('a column that this file does not have is said', async () => {
    const { report } = await readTable('地区,2022,2023\n甲县,1,2\n乙县,3,4\n', {
      choices: {
        roles: [
          { column: 9, role: 'indicator' },
          { column: 10, role: 'indicator' },
        ],
      },
    });
    expect(report.findings.map(({ code, raw, expected }) => [code, raw, expected])).toEqual([
      ['choice_unused', '9', 'column'],
      ['choice_unused', '10', 'column'],
    ]);
  });
});

describe('marks for missing values', () => {
  const text = '地区,2022,2023\n甲县,1,待定\n乙县,-99,4\n丙县,5,/\n丁县,7,8\n';

  it('fault 53: further texts are missing, be they words or numbers', async () => {
    const { cells, report } = await readTable(text, { choices: { missing: ['待定', '-99'] } });
    expect(cells).toMatchObject({
      '甲县 | table | 2023': 'notAvailable',
      '乙县 | table | 2022': 'notAvailable',
      '丙县 | table | 2023': 'dash',
      '丁县 | table | 2022': 7,
    });
    expect(report).toMatchObject({ values: 5, missing: 3 });
  });

  it('a column of nothing but such marks is still one of numbers', async () => {
    const open = '地区,2022,2023\n甲县,1,未报\n乙县,2,未报\n丙县,3,未报\n';
    const { cells } = await readTable(open, { choices: { missing: ['未报'] } });
    expect(cells).toMatchObject({ '丙县 | table | 2023': 'notAvailable' });
  });

  it('fault 53: a usual mark that is none is set aside and said, never read as a number', async () => {
    const { cells, codes } = await readTable(text, {
      choices: { notMissing: ['／'], missing: ['待定'] },
    });
    expect(cells).not.toHaveProperty('丙县 | table | 2023');
    expect(codes).toContain('not_a_number');
  });
});

describe('names that the person gave', () => {
  const text = '地区,年份,人口\n浦东,2022,1\n浦东新区,2023,2\n徐汇区,2022,3\n徐汇区,2023,4\n';

  it('fault 70: two spellings become one region', async () => {
    const { cells, dataset } = await readTable(text, {
      choices: { names: [{ kind: 'region', from: '浦东', to: '浦东新区' }] },
    });
    expect(dataset.regions.map(({ name }) => name)).toEqual(['浦东新区', '徐汇区']);
    expect(cells).toMatchObject({ '浦东新区 | 人口 | 2022': 1, '浦东新区 | 人口 | 2023': 2 });
  });

  it('fault 70: two that both have a value for one key are asked about, never merged in silence', async () => {
    const both = `${text}浦东,2023,9\n`;
    const refusal = await refusalOf(both, {
      choices: { names: [{ kind: 'region', from: '浦东', to: '浦东新区' }] },
    });
    expect(refusal.problem).toMatchObject({ code: 'duplicate_conflict', line: 6, expected: '3' });
    expect(refusal.options.map(({ choices }) => choices)).toEqual([
      { duplicates: 'first', names: [{ kind: 'region', from: '浦东', to: '浦东新区' }] },
      { duplicates: 'last', names: [{ kind: 'region', from: '浦东', to: '浦东新区' }] },
    ]);
  });

  it('an indicator that was printed in another unit keeps it when two become one', async () => {
    const { cells, units } = await readTable(
      '地区,年份,GDP(亿元),生产总值(万元)\n甲县,2022,1,\n甲县,2023,,20000\n',
      {
        choices: { names: [{ kind: 'indicator', from: '生产总值', to: 'GDP' }], duplicates: 'first' },
      },
    );
    expect(units).toEqual({ GDP: '亿元' });
    expect(cells).toMatchObject({ '甲县 | GDP | 2022': 1, '甲县 | GDP | 2023': '20000 万元' });
  });

  it('one name follows another, and a circle leaves both as they are', async () => {
    const { dataset } = await readTable(text, {
      choices: {
        names: [
          { kind: 'region', from: '浦东', to: '浦东新区' },
          { kind: 'region', from: '浦东新区', to: '浦东新区（2010）' },
        ],
      },
    });
    expect(dataset.regions.map(({ name }) => name)).toEqual(['浦东新区（2010）', '徐汇区']);
    const circle = await readTable(text, {
      choices: {
        names: [
          { kind: 'region', from: '浦东', to: '徐汇区' },
          { kind: 'region', from: '徐汇区', to: '浦东' },
        ],
      },
    });
    expect(circle.dataset.regions).toHaveLength(3);
  });

  it('a table that names no region gets one, and a name that is not there is said', async () => {
    const { dataset, report } = await readTable('年份,人口\n2022,1\n2023,2\n', {
      choices: {
        names: [
          { kind: 'region', from: '', to: '某区' },
          { kind: 'indicator', from: '户数', to: '人口' },
        ],
      },
    });
    expect(dataset.regions.map(({ name }) => name)).toEqual(['某区']);
    expect(report.findings).toMatchObject([{ code: 'choice_unused', raw: '户数' }]);
  });
});

describe('what the person says of an indicator', () => {
  it('fault 66: its unit, whatever header and unit column say', async () => {
    const text = '指标,单位,2022,2023\nPM2.5年均浓度,mg/m³,50,48\n人口,万人,3,4\n';
    const { units, dataset } = await readTable(text, {
      choices: { indicators: [{ name: 'PM2.5年均浓度', unit: 'ug/m3' }] },
    });
    expect(units).toEqual({ 'PM2.5年均浓度': 'μg/m³', 人口: '万人' });
    expect(dataset.columns.unit).toBeNull();
    const header = await readTable('地区,年份,产值(元)\n甲县,2022,1.2亿\n甲县,2023,3\n', {
      choices: { indicators: [{ name: '产值', unit: '万元' }] },
    });
    expect(header.cells).toEqual({ '甲县 | 产值 | 2022': 12_000, '甲县 | 产值 | 2023': 3 });
    expect(header.units).toEqual({ 产值: '万元' });
  });

  it('fault 56: 1.2亿 under a unit that the person gave is read by it', async () => {
    const text = '地区,2022,2023\n甲县,1.2亿,9000\n乙县,5000,6000\n';
    const { cells } = await readTable(text, {
      choices: { indicators: [{ name: '产值', unit: '万元' }] },
      fileName: '产值.csv',
    });
    expect(cells['甲县 | 产值 | 2022']).toBe(12_000);
  });

  it('fault 57: a share whose unit is given is not asked about', async () => {
    const text = '地区,年份,覆盖率\n甲县,2022,0.85\n甲县,2023,0.9\n';
    expect(await codeOf(text)).toBe('percent_or_ratio');
    const { cells } = await readTable(text, { choices: { indicators: [{ name: '覆盖率', unit: '%' }] } });
    expect(cells['甲县 | 覆盖率 | 2022']).toBe(0.85);
  });

  it('how its months become a year, and which way is better', async () => {
    const text = '月份,投诉量\n2023-01,1\n2023-02,2\n';
    const { dataset } = await readTable(text, {
      choices: { indicators: [{ name: '投诉量', aggregation: 'mean', direction: 'lower_better' }] },
    });
    expect(dataset.indicators).toMatchObject([{ aggregation: 'mean', direction: 'lower_better' }]);
  });

  it('one that this file does not have is said', async () => {
    const { report } = await readTable('年份,人口\n2022,1\n2023,2\n', {
      choices: { indicators: [{ name: '户数', unit: '户' }] },
    });
    expect(report.findings).toMatchObject([{ code: 'choice_unused', raw: '户数', expected: 'name' }]);
  });
});

describe('choices in one form', () => {
  it('equal choices are equal as JSON, in whatever order they were made', () => {
    const one = canonicalChoices({
      missing: ['乙', '甲', '乙'],
      header: [2, 1],
      roles: [
        { column: 10, role: 'note' },
        { role: 'value', period: '2022', column: 2 },
        { column: 10, role: 'ignored' },
      ],
      indicators: [{ name: 'a' }],
      names: [
        { kind: 'region', from: 'x', to: 'x' },
        { kind: 'region', from: 'y', to: ' ' },
      ],
      encoding: 'utf-8',
    });
    const other = canonicalChoices({
      encoding: 'utf-8',
      roles: [
        { column: 2, role: 'value', period: '2022' },
        { column: 10, role: 'ignored' },
      ],
      header: [1, 2],
      missing: ['甲', '乙'],
      noteLines: [],
    });
    expect(JSON.stringify(one)).toBe(JSON.stringify(other));
    expect(JSON.stringify(canonicalChoices(one))).toBe(JSON.stringify(one));
    expect(canonicalChoices({ header: [] })).toEqual({ header: [] });
  });
});

describe('the year that a person gives', () => {
  it('is that of 本年累计, and 上年累计 is the year before', async () => {
    const { dataset, cells } = await readTable(
      '地区,本年累计(亿元),上年累计(亿元)\n甲县,52.1,48.2\n乙县,31.0,30.1\n',
      { choices: { year: 2024 } },
    );
    expect(dataset.periods).toEqual(['2023', '2024']);
    const of2024 = Object.entries(cells).flatMap(([key, value]) => (key.endsWith('2024') ? [value] : []));
    expect(of2024).toEqual([52.1, 31]);
  });
});

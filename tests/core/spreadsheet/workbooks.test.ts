import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../src/core/import/importSource.ts';
import { readTable, refusalOf, sourceOf } from '../../support/readTable.ts';
import { workbookOf } from '../../support/workbookOf.ts';

const fileName = '地区生产总值.xlsx';
const TABLE = [
  ['地区', 2022, 2023],
  ['甲', 1, 2],
  ['乙', 3, 4],
] as const;

describe('a workbook', () => {
  it('with one sheet is read as its CSV would be, row n as line n', async () => {
    const bytes = workbookOf({
      sheets: [{ name: 'Sheet1', rows: [['单位：亿元'], [], ...TABLE, [], ['注：初步数。']] }],
    });
    const { cells, units, report } = await readTable(bytes, { fileName });
    expect(cells).toEqual({
      '甲 | 地区生产总值 | 2022': 1,
      '甲 | 地区生产总值 | 2023': 2,
      '乙 | 地区生产总值 | 2022': 3,
      '乙 | 地区生产总值 | 2023': 4,
    });
    expect(units).toEqual({ 地区生产总值: '亿元' });
    expect(report).toMatchObject({
      headerLines: [3],
      preambleLines: [1],
      noteLines: [7],
      bytes: bytes.length,
    });
    expect(report.sheet).toEqual({
      name: 'Sheet1',
      range: null,
      sheets: [{ name: 'Sheet1', hidden: false, hasTable: true }],
    });
    expect(await sourceText(sourceOf(bytes), report, 4)).toBe('甲 | 1 | 2');
  });

  it('asks which of two sheets with tables, and passes over one that holds text only', async () => {
    const sheets = [
      { name: '说明', rows: [['本工作簿由统计局编制'], ['联系电话：123']] },
      { name: '总值', rows: TABLE },
      {
        name: '人口',
        rows: [
          ['地区', 2022, 2023],
          ['甲', 7, 8],
        ],
      },
    ];
    const one = await readTable(workbookOf({ sheets: sheets.slice(0, 2) }), { fileName: '年报.xlsx' });
    expect(one.cells).toMatchObject({ '甲 | 总值 | 2022': 1 });
    const { problem, options } = await refusalOf(workbookOf({ sheets }), { fileName: '年报.xlsx' });
    expect(problem.code).toBe('which_sheet');
    expect(options).toEqual([
      { choices: { sheet: '总值' }, raw: '总值', becomes: '地区 | 2022 | 2023' },
      { choices: { sheet: '人口' }, raw: '人口', becomes: '地区 | 2022 | 2023' },
    ]);
    const { cells, report, codes, dataset } = await readTable(workbookOf({ sheets }), {
      fileName: '年报.xlsx',
      choices: options[1]?.choices ?? {},
    });
    expect(cells).toEqual({ '甲 | 人口 | 2022': 7, '甲 | 人口 | 2023': 8 });
    expect(report.choices).toEqual({ sheet: '人口' });
    expect(codes).toContain('other_sheet');
    expect(dataset.name.zh).toBe('年报 · 人口');
  });

  it('takes the year of a table that names none from its sheet before the file', async () => {
    const rows = [
      ['地区', '人口(万人)'],
      ['甲', 7],
      ['乙', 8],
    ];
    const { cells } = await readTable(workbookOf({ sheets: [{ name: '2021年', rows }] }), {
      fileName: '2023.xlsx',
    });
    expect(cells).toEqual({ '甲 | 人口 | 2021': 7, '乙 | 人口 | 2021': 8 });
  });

  it('says that a sheet is hidden, and reads it only where no other holds a table', async () => {
    const hidden = { name: '旧', rows: TABLE, state: 'veryHidden' as const };
    const shown = await readTable(workbookOf({ sheets: [hidden, { name: '新', rows: TABLE }] }), {
      fileName,
    });
    expect(shown.report.sheet?.name).toBe('新');
    expect(shown.codes).toContain('hidden_sheet_unread');
    const alone = await readTable(workbookOf({ sheets: [hidden, { name: '空', rows: [] }] }), { fileName });
    expect(alone.report.sheet?.name).toBe('旧');
    expect(alone.codes).toContain('hidden_sheet');
  });

  it('that begins at column C keeps the letters of its columns', async () => {
    const rows = [
      [],
      [null, null, '地区', 2022, 2023],
      [null, null, '甲', 1, '不'],
      [null, null, '乙', 3, 4],
    ];
    const { cells, report } = await readTable(workbookOf({ sheets: [{ name: 'Sheet1', rows }] }), {
      fileName,
    });
    expect(cells['乙 | 地区生产总值 | 2023']).toBe(4);
    expect(report.findings.find(({ code }) => code === 'not_a_number')).toMatchObject({ line: 3, column: 5 });
    expect(report.columns.map(({ column }) => column)).toEqual([3, 4, 5]);
    expect(report.choices).toEqual({});
  });
});

describe('fault 7: several tables in one sheet', () => {
  const rows = [
    ['表1 总值'],
    ['地区', 2022, 2023],
    ['甲', 1, 2],
    ['乙', 3, 4],
    [],
    ['表2 人口'],
    ['地区', 2021, 2022],
    ['甲', 5, 6],
  ];

  it('are offered as ranges, one below the other, and the chosen one is read with its own lines', async () => {
    const bytes = workbookOf({ sheets: [{ name: 'Sheet1', rows }] });
    const { problem, options } = await refusalOf(bytes, { fileName });
    expect(problem).toMatchObject({ code: 'several_tables', line: 6 });
    expect(options.map(({ raw, becomes }) => [raw, becomes])).toEqual([
      ['A1:C4', '表1 总值 | 地区 | 2022 | 2023'],
      ['A6:C8', '表2 人口 | 地区 | 2021 | 2022'],
    ]);
    const { cells, report } = await readTable(bytes, { fileName, choices: options[1]?.choices ?? {} });
    expect(Object.values(cells)).toEqual([5, 6]);
    expect(report.headerLines).toEqual([7]);
    expect(report.sheet?.range).toBe('A6:C8');
    expect(report.findings.find(({ code }) => code === 'outside_range')).toMatchObject({ expected: '4' });
  });

  it('are offered side by side too', async () => {
    const beside = [
      ['地区', 2022, 2023, null, '行业', 2022, 2023],
      ['甲', 1, 2, null, '农业', 7, 8],
      ['乙', 3, 4, null, '工业', 9, 10],
    ];
    const bytes = workbookOf({ sheets: [{ name: 'Sheet1', rows: beside }] });
    const { options } = await refusalOf(bytes, { fileName });
    expect(options.map(({ raw }) => raw)).toEqual(['A1:C3', 'E1:G3']);
    const { cells } = await readTable(bytes, { fileName, choices: { range: 'E1:G3' } });
    expect(Object.values(cells)).toEqual([7, 8, 9, 10]);
  });

  it('are offered for a CSV as well', async () => {
    const text = '地区,2022,2023\n甲,1,2\n乙,3,4\n\n地区,2019,2020\n甲,5,6\n乙,7,8\n';
    const { options } = await refusalOf(text, { fileName: '总值.csv' });
    expect(options.map(({ raw }) => raw)).toEqual(['A1:C3', 'A5:C7']);
    const { cells, report } = await readTable(text, { fileName: '总值.csv', choices: { range: 'A5:C7' } });
    expect(Object.values(cells)).toEqual([5, 6, 7, 8]);
    expect(report.headerLines).toEqual([5]);
    expect(report.balance).toMatchObject({ lines: 7, blank: 4, outside: 3 });
  });

  it('under the same header again are two where each has its title, and one where the title goes on', async () => {
    const stacked = (title: string): (string | number)[][] => [
      ['表一 产值'],
      ['地区', 2022, 2023],
      ['甲', 1, 2],
      [],
      [title],
      ['地区', 2022, 2023],
      ['乙', 10, 20],
    ];
    const sheet = (title: string): Uint8Array =>
      workbookOf({ sheets: [{ name: 'Sheet1', rows: stacked(title) }] });
    const { problem, options } = await refusalOf(sheet('表二 人口'), { fileName });
    expect(problem).toMatchObject({ code: 'several_tables', line: 5 });
    expect(options.map(({ raw }) => raw)).toEqual(['A1:C3', 'A5:C7']);
    for (const title of ['续表', '表一 产值（续）', '表一 产值']) {
      const { cells } = await readTable(sheet(title), { fileName });
      expect(cells).toMatchObject({ '甲 | 一 产值 | 2023': 2, '乙 | 一 产值 | 2022': 10 });
    }
    // a spreadsheet writes the title as wide as the table
    const text = stacked('表二 人口')
      .map((row) => [...row, '', '', ''].slice(0, 3).join(','))
      .join('\n');
    const asText = await refusalOf(text, { fileName: '表.csv' });
    expect(asText.problem).toMatchObject({ code: 'several_tables', line: 6 });
    expect(asText.options.map(({ raw }) => raw)).toEqual(['A1:C3', 'A5:C7']);
  });

  it('are not seen where blank rows or columns only part one table', async () => {
    const one = [
      ['地区', 2022, null, 2023],
      [],
      ['甲', 1, null, 2],
      [],
      ['乙', 3, null, 4],
      ['地区', 2022, null, 2023],
      ['丙', 5, null, 6],
    ];
    const { cells } = await readTable(workbookOf({ sheets: [{ name: 'Sheet1', rows: one }] }), { fileName });
    expect(Object.values(cells)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('what cells hold beside figures', () => {
  const read = (
    rows: Parameters<typeof workbookOf>[0]['sheets'][number]['rows'],
    more: object = {},
    formats: string[] = [],
  ) =>
    readTable(workbookOf({ sheets: [{ name: 'Sheet1', rows, ...more }], formats }), { fileName: '值.xlsx' });

  it('merged header cells reach over the columns below them; merged places are asked about', async () => {
    const rows = [
      ['地区', '人口(万人)', null, '用电量(亿千瓦时)', null],
      [null, 2022, 2023, 2022, 2023],
      ['甲', 1, 2, 3, 4],
    ];
    const { cells, codes } = await read(rows, { merged: ['A1:A2', 'B1:C1', 'D1:E1'] });
    expect(cells).toEqual({
      '甲 | 人口 | 2022': 1,
      '甲 | 人口 | 2023': 2,
      '甲 | 用电量 | 2022': 3,
      '甲 | 用电量 | 2023': 4,
    });
    expect(codes).toContain('merged_cells');
    const places = [
      ['地区', '年份', '值'],
      ['甲', 2021, 1],
      [null, 2022, 2],
      [null, 2023, 3],
    ];
    const { problem, options } = await refusalOf(
      workbookOf({ sheets: [{ name: 'Sheet1', rows: places, merged: ['A2:A4'] }] }),
      { fileName: '值.xlsx' },
    );
    expect(problem).toMatchObject({ code: 'fill_down', line: 3, column: 1 });
    expect(options[0]?.choices).toMatchObject({ blankKeys: 'fillDown', sheet: 'Sheet1' });
  });

  it('a raised footnote is no digit of its number, and the raised digit of a unit stays', async () => {
    const raised = (text: string, mark: string): { xml: string } => ({
      xml: `<c t="inlineStr"><is><r><t>${text}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${mark}</t></r></is></c>`,
    });
    const { cells, units, codes } = await read([
      ['地区', { xml: raised('2023年面积（km', '2').xml.replace('</is>', '<r><t>）</t></r></is>') }],
      ['甲', raised('12', '1')],
      ['乙', raised('34', '2)')],
      ['丙', 5],
    ]);
    expect(cells).toEqual({ '甲 | 面积 | 2023': 12, '乙 | 面积 | 2023': 34, '丙 | 面积 | 2023': 5 });
    expect(units).toEqual({ 面积: 'km²' });
    expect(codes).toContain('footnote_mark');
  });

  it('a number has the fifteen digits that a spreadsheet shows, and white space is no zero', async () => {
    const { cells } = await read([
      ['地区', 2022, 2023],
      ['甲', { xml: '<c><v>12.299999999999999</v></c>' }, { xml: '<c><v>0.30000000000000004</v></c>' }],
      ['乙', { xml: '<c><v> 12 </v></c>' }, { xml: '<c><v>\n</v></c>' }],
    ]);
    expect(Object.values(cells)).toEqual([12.3, 0.3, 12, 'blank']);
  });

  it('what lies under merged cells is not read, and said', async () => {
    const { cells, report } = await read(
      [
        ['地区', 2022, 2023],
        ['甲', 1, 99],
        ['乙', 3, 4],
      ],
      { merged: ['B2:C2'] },
    );
    expect(cells['甲 | 值 | 2023']).toBe('blank');
    expect(report.findings.find(({ code }) => code === 'merged_away')).toMatchObject({
      line: 2,
      column: 3,
      raw: '99',
    });
  });

  it('percent formats are percentages, without binary tails', async () => {
    const rows = [
      ['地区', 2022, 2023],
      ['甲', { number: 0.123, format: 0 }, { number: 0.07, format: 0 }],
    ];
    const { cells, units, report } = await read(rows, {}, ['0.0%']);
    expect(Object.values(cells)).toEqual([12.3, 7]);
    expect(Object.values(units)).toEqual(['%']);
    expect(report.findings.map(({ code }) => code)).not.toContain('percent_in_cell');
    expect(report.findings.find(({ code }) => code === 'percent_format')).toMatchObject({
      line: 2,
      column: 2,
      raw: '0.123',
      expected: '12.3%',
    });
  });

  it('formats that divide and name the size give the whole figure', async () => {
    const cell = (number: number, format: number) => ({ number, format });
    const rows = [
      ['指标', 2022, 2023],
      ['甲(元)', cell(12345, 0), cell(22345, 0)],
      ['乙(元)', cell(123456789, 1), cell(223456789, 1)],
      ['丙(万元)', cell(12.5, 2), cell(13.5, 2)],
      ['丁(万元)', cell(12345, 3), cell(22345, 3)],
    ];
    const { cells, codes } = await read(rows, {}, ['0!.0,"万"', '0!.00,,"亿"', '#,##0.0"万元"', '0!.0,']);
    expect(cells).toEqual({
      '甲 | 2022': 12345,
      '甲 | 2023': 22345,
      '乙 | 2022': 123456789,
      '乙 | 2023': 223456789,
      '丙 | 2022': 12.5,
      '丙 | 2023': 13.5,
      '丁 | 2022': 1.2345,
      '丁 | 2023': 2.2345,
    });
    expect(codes).toContain('number_scaled');
  });

  it('a format that names another size than it divides by is asked about', async () => {
    const rows = [
      ['指标', 2022, 2023],
      ['甲(元)', { number: 123456789, format: 0 }, { number: 2e8, format: 0 }],
    ];
    const bytes = workbookOf({ sheets: [{ name: 'Sheet1', rows }], formats: ['0.0,,"亿"'] });
    const { problem, options } = await refusalOf(bytes, { fileName: '值.xlsx' });
    expect(problem).toMatchObject({ code: 'number_format_size', line: 2, column: 2 });
    expect(options.map(({ becomes }) => becomes)).toEqual(['123.456789亿', '123456789']);
    const shown = await readTable(bytes, { fileName: '值.xlsx', choices: { numbersAs: 'shown' } });
    const stored = await readTable(bytes, { fileName: '值.xlsx', choices: { numbersAs: 'stored' } });
    expect(Object.values(shown.cells)).toEqual([12345678900, 20000000000]);
    expect(Object.values(stored.cells)).toEqual([123456789, 200000000]);
  });

  it('error cells are missing with their kind; a formula without a value is missing and never 0', async () => {
    const error = { xml: '<c t="e"><f>A1/0</f><v>#DIV/0!</v></c>' };
    const open = { xml: '<c><f>SUM(B2:B9)</f></c>' };
    const kept = { xml: '<c><f>1+1</f><v>2</v></c>' };
    const { cells, report } = await read([
      ['地区', 2022, 2023],
      ['甲', error, kept],
      ['乙', open, 4],
      ['丙', open, 6],
    ]);
    expect(cells).toEqual({
      '甲 | 值 | 2022': 'errorCell',
      '甲 | 值 | 2023': 2,
      '乙 | 值 | 2022': 'blank',
      '乙 | 值 | 2023': 4,
      '丙 | 值 | 2022': 'blank',
      '丙 | 值 | 2023': 6,
    });
    expect(report.findings.find(({ code }) => code === 'formula_without_value')).toMatchObject({
      line: 3,
      column: 2,
      raw: 'B3',
      count: 2,
    });
    expect(report.findings.find(({ code }) => code === 'excel_error_cell')).toMatchObject({
      line: 2,
      column: 2,
    });
  });

  it('dates are days by serial in UTC, by the epoch of the workbook', async () => {
    const day = (number: number) => ({ number, format: 0 });
    const rows = [
      ['日期', '浓度(微克/立方米)'],
      [day(44927), 5],
      [day(44928), 6],
      [day(44930), 7],
    ];
    const { dataset, codes } = await read(rows, {}, ['yyyy/m/d']);
    expect(dataset.periods).toEqual(['2023-01-01', '2023-01-02', '2023-01-04']);
    expect(codes).toContain('date_serial');
    const mac = await readTable(
      workbookOf({
        date1904: true,
        formats: ['yyyy"年"m"月"'],
        sheets: [
          {
            name: 'Sheet1',
            rows: [
              ['月份', '浓度(微克/立方米)'],
              [day(44927 - 1462), 5],
              [day(44958 - 1462), 6],
            ],
          },
        ],
      }),
      { fileName: '值.xlsx' },
    );
    expect(mac.dataset.periods).toEqual(['2023-01', '2023-02']);
  });

  it('a serial before March 1900 is warned of', async () => {
    const rows = [
      ['日期', '值'],
      [{ number: 44927, format: 0 }, 5],
      [{ number: 59, format: 0 }, 6],
      [{ number: 44928, format: 0 }, 6],
    ];
    const { report } = await read(rows, {}, ['yyyy-mm-dd']);
    expect(report.findings.find(({ code }) => code === 'early_date')).toMatchObject({
      severity: 'warning',
      line: 3,
      raw: '59',
    });
  });

  it('hidden rows and columns are read and said; a line break in a cell does not move the lines', async () => {
    const rows = [
      ['地区', 2022, 2023],
      ['甲\n市', 1, 2],
      ['乙', 3, '坏'],
    ];
    const { report, cells } = await read(rows, {
      hiddenRows: [3],
      cols: '<cols><col min="3" max="3" hidden="1"/></cols>',
    });
    expect(cells['甲 市 | 值 | 2022']).toBe(1);
    expect(report.findings.find(({ code }) => code === 'hidden_rows')).toMatchObject({ line: 3 });
    expect(report.findings.find(({ code }) => code === 'hidden_columns')).toMatchObject({ column: 3 });
    expect(report.findings.find(({ code }) => code === 'not_a_number')).toMatchObject({ line: 3, column: 3 });
    expect(report.findings.find(({ code }) => code === 'cell_line_break')).toMatchObject({
      line: 2,
      column: 1,
    });
  });
});

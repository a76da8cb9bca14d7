import { describe, expect, it } from 'vitest';
import { columnRanges } from '../../../src/core/import/columnRanges.ts';
import { importTable } from '../../../src/core/import/importTable.ts';
import { LIMITS } from '../../../src/core/import/limits.ts';
import { gbk, importText, readTable, refusalOf, sourceOf, utf16 } from '../../support/readTable.ts';

const TABLE = '地区,2022,2023\n联通县,1,2\n甲市,3,4\n';

describe('encodings', () => {
  it('fault 8: UTF-8 with and without BOM', async () => {
    expect((await readTable(`\ufeff${TABLE}`)).report).toMatchObject({ encoding: 'utf-8', bom: true });
    expect((await readTable(TABLE)).report).toMatchObject({ encoding: 'utf-8', bom: false });
  });

  it('fault 9: UTF-16 in both orders, with and without BOM', async () => {
    for (const order of ['le', 'be'] as const) {
      for (const bom of [true, false]) {
        const { report, cells } = await readTable(utf16(TABLE.repeat(1), order, bom));
        expect(report).toMatchObject({ encoding: `utf-16${order}`, bom });
        expect(cells['甲市 | table | 2023']).toBe(4);
      }
    }
  });

  it('fault 10: GBK, with 联通 which naive detection takes for UTF-8', async () => {
    const { report, cells } = await readTable(gbk(TABLE));
    expect(report.encoding).toBe('gb18030');
    expect(cells['联通县 | table | 2022']).toBe(1);
  });

  it('fault 10: a file that is ASCII for its first megabyte and GBK after it', async () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `R${at},2022,${at},x1\n`).join('');
    const bytes = gbk(`region,year,a,code\n${rows}联通县,2022,7,x2\n`);
    const { report, cells } = await readTable(bytes);
    expect(report.encoding).toBe('gb18030');
    expect(cells['联通县 | a | 2022']).toBe(7);
  });

  it('fault 11: Big5 is asked about, never guessed', async () => {
    const big5 = Uint8Array.from([
      ...new TextEncoder().encode('x,2022,2023\n'),
      0xa4,
      0xa4,
      0xa4,
      0xe5,
      0xbb,
      0x4f,
      0xc6,
      0x57,
      0xc5,
      0x55,
      0xb0,
      0xea,
      ...new TextEncoder().encode(',1,2\n'),
    ]);
    const { problem, options } = await refusalOf(big5);
    expect(problem.code).toBe('encoding_ambiguous');
    expect(options.map((option) => option.choices.encoding)).toContain('big5');
  });

  it('fault 12: one GBK line in a UTF-8 file is refused at its line', async () => {
    const utf8 = new TextEncoder().encode(TABLE);
    const line = gbk('乙市,5,6\n');
    const { problem } = await refusalOf(Uint8Array.from([...utf8, ...line]));
    expect(problem).toMatchObject({ code: 'encoding_mixed', line: 4 });
  });

  it('fault 13: a character cut at the end of the file is refused at its line', async () => {
    const bytes = new TextEncoder().encode(`${TABLE}乙`);
    expect((await refusalOf(bytes.slice(0, -1))).problem).toMatchObject({ code: 'encoding_mixed', line: 4 });
  });

  it('fault 14: NUL bytes are binary content', async () => {
    expect((await refusalOf('地区,2022,2023\n甲市,1\0,2\n')).problem).toMatchObject({
      code: 'binary',
      line: 2,
    });
  });

  it('fault 15: characters damaged earlier are marked', async () => {
    expect((await readTable('地区,2022,2023\n甲\ufffd,1,2\n')).codes).toContain('replacement_characters');
  });

  it('fault 24: no character is cut, wherever the pieces of a large Chinese file end', async () => {
    for (let shift = 0; shift < 7; shift++) {
      const rows = Array.from(
        { length: 60_000 },
        (_, at) => `空气质量监测站${at % 50},${2000 + (at % 20)},指标${Math.floor(at / 1000)},${at}\n`,
      ).join('');
      const { dataset, report } = await readTable(`${'填'.repeat(shift)}站名,年份,指标,数值\n${rows}`, {
        choices: { duplicates: 'first' },
      });
      expect(dataset.regions).toHaveLength(50);
      expect(report.balance.lines).toBe(60_001);
    }
  });
});

describe('files that are no table', () => {
  const bytes = (...head: number[]): Uint8Array => Uint8Array.from([...head, ...new Uint8Array(40)]);

  it.each([
    ['fault 1', new Uint8Array(0), 'empty_file'],
    ['fault 2: BOM only', Uint8Array.of(0xef, 0xbb, 0xbf), 'blank_file'],
    ['fault 2: blank lines only', new TextEncoder().encode('\n\r\n  \n'), 'blank_file'],
    ['fault 3: header only', new TextEncoder().encode('地区,2022,2023\n'), 'header_only'],
    [
      'fault 16',
      bytes(0x50, 0x4b, 0x03, 0x04, ...new TextEncoder().encode('xl/workbook.xml')),
      'spreadsheet_broken',
    ],
    ['fault 18', bytes(0xd0, 0xcf, 0x11, 0xe0), 'old_spreadsheet'],
    ['fault 19: PDF', bytes(0x25, 0x50, 0x44, 0x46), 'pdf'],
    ['fault 19: PNG', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
    ['fault 20', new TextEncoder().encode('<!DOCTYPE html><html><table>'), 'web_page'],
    ['fault 21', new TextEncoder().encode('{"a": [1, 2]}'), 'json'],
    ['fault 43', new TextEncoder().encode('甲\n乙\n丙\n'), 'one_column'],
  ])('%s', async (_, content, code) => {
    expect((await refusalOf(content)).problem.code).toBe(code);
  });

  it('fault 22: a file over the limit is refused before a byte is read', async () => {
    const result = await importTable(
      { size: LIMITS.fileBytes + 1, read: () => Promise.reject(new Error('read')) },
      { fileName: 'x.csv', dictionary: new Map(), choices: {}, thisYear: 2026 },
    );
    expect(result).toMatchObject({ ok: false, problem: { problem: { code: 'file_too_large' } } });
  });

  it('fault 25: a line without end', async () => {
    expect((await refusalOf(`地区,2022,2023\n${'x'.repeat(10_000_000)}`)).problem.code).toMatch(
      /line_too_long|cell_too_long/,
    );
  });

  it('fault 26: 501 columns are asked about, 500 are read', async () => {
    const wide = (width: number): string =>
      `地区,${Array.from({ length: width - 1 }, (_, at) => 1500 + at).join(',')}\n甲市${',1'.repeat(width - 1)}\n`;
    expect((await readTable(wide(500))).report.values).toBe(499);
    const { problem, columns } = await refusalOf(wide(501));
    expect(problem).toMatchObject({ code: 'too_many_columns', raw: '501' });
    expect(columns?.headers.slice(0, 3)).toEqual(['地区', '1500', '1501']);
    const chosen = columnRanges('A, 3-4, 501', 501) ?? [];
    const { dataset, report } = await readTable(wide(501), { choices: { columns: chosen } });
    expect([report.values, dataset.periods]).toEqual([3, ['1501', '1502', '1999']]);
  });

  it('65,536 indicators, periods or units are told apart, one more is refused at its line', async () => {
    const long = (header: string, count: number, row: (at: number) => string): string =>
      `${header}\n${Array.from({ length: count }, (_, at) => row(at)).join('\n')}\n`;
    const indicators = (count: number): string =>
      long('地区,年份,指标,数值', count, (at) => `甲市,2022,n${at}率,${at}`);
    const { dataset } = await readTable(indicators(65_536), { choices: { percent: 'percent' } });
    expect(dataset.indicators).toHaveLength(65_536);
    expect(dataset.columns.indicator.at(-1)).toBe(65_535);
    expect((await refusalOf(indicators(65_537))).problem).toMatchObject({
      code: 'too_many_indicators',
      line: 65_538,
    });
    const units = long('地区,年份,指标,数值,单位', 65_536, (at) => `r${at},2022,投资,${at},u${at}`);
    expect((await refusalOf(units)).problem).toMatchObject({ code: 'too_many_units', line: 65_537 });
    const day = (at: number): string => new Date(Date.UTC(1500, 0, 1 + at)).toISOString().slice(0, 10);
    const days = long('地区,日期,数值', 65_537, (at) => `甲市,${day(at)},${at}`);
    expect((await refusalOf(days)).problem).toMatchObject({ code: 'too_many_periods', line: 65_538 });
  });

  it('a cell of 32,767 characters is read, one of 32,768 refused with its line', async () => {
    const table = (size: number): string => `地区,2022,2023,备注\n甲市,1,2,${'字'.repeat(size)}\n`;
    expect((await readTable(table(32_767))).report.values).toBe(2);
    expect((await refusalOf(table(32_768))).problem).toMatchObject({
      code: 'cell_too_long',
      line: 2,
      column: 4,
    });
  });
});

describe('structure', () => {
  it.each([
    ['comma', ','],
    ['semicolon', ';'],
    ['tab', '\t'],
    ['bar', '|'],
    ['full-width comma', '，'],
    ['full-width semicolon', '；'],
  ])('fault 39: %s, also in a short file of two columns with a final newline', async (_, delimiter) => {
    const { cells, report } = await readTable(`年份${delimiter}数值\n2022${delimiter}1\n2023${delimiter}2\n`);
    expect(report.delimiter).toBe(delimiter);
    expect(Object.values(cells)).toEqual([1, 2]);
  });

  it('fault 41: sep=; is an instruction, not data', async () => {
    const { report, codes } = await readTable('sep=;\n地区;2022;2023\n甲市;1;2\n');
    expect(report).toMatchObject({ delimiter: ';', preambleLines: [1], headerLines: [2] });
    expect(codes).toContain('separator_line');
  });

  it('fault 40: a comma that may be either mark is asked about with both readings', async () => {
    const text = '名称;2022;2023\n甲;1,500;2,500\n';
    const { problem, options } = await refusalOf(text);
    expect(problem).toMatchObject({ code: 'decimal_comma', line: 2, column: 2, raw: '1,500' });
    expect(options.map((option) => option.becomes)).toEqual(['1.5', '1500']);
    const { cells } = await readTable(text, { choices: options[0]?.choices ?? {} });
    expect(Object.values(cells)).toEqual([1.5, 2.5]);
  });

  it.each([
    ['1,5 and 2,75 in a file of semicolons', '甲;1,5;2,75', [1.5, 2.75], true],
    ['1.234,5 and 10,5', '甲;1.234,5;10,5', [1234.5, 10.5], true],
    ['1.234 beside 1,5', '甲;1,5;1.234', [1.5, 1234], true],
    ['1 234,5 and 10,5', '甲;1 234,5;10,5', [1234.5, 10.5], true],
    ['1,234 beside 2.75', '甲;1,234;2.75', [1234, 2.75], false],
    ['quoted 1,5 in a file of commas', '甲,"1,5","10,25"', [1.5, 10.25], true],
    ['quoted 1,234 in a file of commas', '甲,"1,234",5', [1234, 5], false],
    ['1.234 in a file of commas', '甲,1.234,5', [1.234, 5], false],
  ])('fault 40: %s has one reading only', async (_, row, values, said) => {
    const header = row.includes(';') ? '名称;2022;2023' : '名称,2022,2023';
    const { cells, codes } = await readTable(`${header}\n${row}\n`);
    expect(Object.values(cells)).toEqual(values);
    expect(codes.includes('decimal_comma_read')).toBe(said);
  });

  it.each([
    ['1.234 everywhere in a file of semicolons', '甲;1.234;5.678'],
    ['12,34 beside 1,234 in a file of commas', '甲,"12,34","1,234"'],
    ['1,5 beside 2.75 and 1,234', '甲;1,5;2.75;1,234'],
  ])('fault 40: %s is asked about', async (_, row) => {
    const header = row.includes(';') ? '名称;2021;2022;2023' : '名称,2022,2023';
    const cut = row.split(';').length === 3 ? header.replace(';2021', '') : header;
    const { problem, options } = await refusalOf(`${cut}\n${row}\n`);
    expect(problem.code).toBe('decimal_comma');
    expect(options.map(({ becomes }) => becomes)).not.toContain('');
  });

  it.each(['\n', '\r\n', '\r'])('line ends %j', async (end) => {
    const { cells, report } = await readTable(['地区,2022,2023', '甲市,1,2', '乙市,3,4', ''].join(end));
    expect(Object.values(cells)).toEqual([1, 2, 3, 4]);
    expect(report.balance).toMatchObject({ lines: 3, header: 1, accepted: 2 });
  });

  it('fault 37, 38: quoted delimiters and newlines, mixed line ends, and lines stay physical', async () => {
    const { cells, report, codes, dataset } = await readTable(
      '地区,年份,数值,备注\r\n"甲,市",2022,"1,234","一\n二"\n乙市,2022,abc,\n丙市,2022,5,\n',
    );
    expect(cells['甲,市 | 数值 | 2022'] ?? cells['甲,市 | table | 2022']).toBe(1234);
    expect(report.balance).toMatchObject({ lines: 5, accepted: 3, rejected: 1 });
    expect(report.findings.find((finding) => finding.code === 'not_a_number')).toMatchObject({
      line: 4,
      column: 3,
      raw: 'abc',
    });
    expect([...dataset.columns.line]).toEqual([2, 5]);
    expect(codes).toContain('mixed_line_endings');
  });

  it('fault 35: an unclosed quote is refused where it opened, not at the end', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `r${at},2022,${at}`);
    rows[1] = 'r1,2022,"7';
    expect((await refusalOf(`region,year,value\n${rows.join('\n')}\n`)).problem).toMatchObject({
      code: 'unclosed_quote',
      line: 3,
      column: 3,
    });
  });

  it('fault 36: text after a closing quote is refused with its line', async () => {
    expect((await refusalOf('地区,2022,2023\n甲市,1,"2"x\n乙市,3,4\n')).problem).toMatchObject({
      code: 'stray_quote',
      line: 2,
      column: 3,
    });
  });

  it('fault 42: short and long rows are set aside, the rest read', async () => {
    const { report, cells } = await readTable('地区,2022,2023\n甲市,1\n乙市,3,4\n丙市,5,6,7\n丁市,8,9,\n');
    expect(cells).toMatchObject({ '乙市 | table | 2022': 3, '丁市 | table | 2023': 9 });
    expect(report).toMatchObject({ acceptedRows: 2, rejectedRows: 2 });
    const ragged = report.findings.filter((finding) => finding.code === 'ragged_row');
    expect(ragged.flatMap((finding) => finding.lines)).toEqual([2, 4]);
  });

  it('fault 44: two columns of one name are refused, both named', async () => {
    expect((await refusalOf('地区,2022,2022\n甲市,1,2\n')).problem).toMatchObject({
      code: 'duplicate_header',
      column: 3,
      expected: '2',
    });
  });

  it('fault 45: __proto__ and constructor are names like others', async () => {
    const { cells } = await readTable('年份,__proto__,constructor,toString\n2022,1,2,3\n2023,4,5,6\n');
    expect(Object.keys(cells)).toHaveLength(6);
    expect(Object.values(cells)).toContain(4);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('fault 47, 48: blank rows are counted, rows with # are data', async () => {
    const { report, cells } = await readTable('地区,2022,2023\n\n#甲,1,2\n,,\n乙,3,4\n\n');
    expect(cells['#甲 | table | 2022']).toBe(1);
    expect(report.balance).toEqual({
      lines: 6,
      blank: 3,
      preamble: 0,
      header: 1,
      notes: 0,
      accepted: 2,
      rejected: 0,
    });
  });

  it('fault 49: a header repeated among the rows is set aside', async () => {
    const { report, codes } = await readTable('地区,2022,2023\n甲,1,2\n地区,2022,2023\n乙,3,4\n');
    expect(codes).toContain('repeated_header');
    expect(report).toMatchObject({ acceptedRows: 2, rejectedRows: 1 });
  });

  it('fault 50: a total among regions is marked', async () => {
    const { dataset, codes } = await readTable('地区,2022,2023\n甲市,1,2\n乙市,3,4\n合计,4,6\n');
    expect(dataset.regions.map((region) => region.total)).toEqual([false, false, true]);
    expect(codes).toContain('total_row');
  });

  it('fault 52: names that stand once for several rows are asked about', async () => {
    const text = '地区,指标,2022,2023\n甲市,GDP,1,2\n,人口,3,4\n乙市,GDP,5,6\n,人口,7,8\n';
    const { problem, options } = await refusalOf(text);
    expect(problem).toMatchObject({ code: 'fill_down', line: 3, expected: '甲市' });
    expect((await readTable(text, { choices: options[0]?.choices ?? {} })).cells['乙市 | 人口 | 2023']).toBe(
      8,
    );
    expect((await readTable(text, { choices: options[1]?.choices ?? {} })).report.rejectedRows).toBe(2);
  });

  it('fault 57: percent or ratio is asked about', async () => {
    const text = '年份,优良天数比例\n2021,0.85\n2022,0.9\n2023,85%\n';
    const { problem, options } = await refusalOf(text);
    expect(problem.code).toBe('percent_or_ratio');
    expect(Object.values((await readTable(text, { choices: options[1]?.choices ?? {} })).cells)).toEqual([
      85, 90, 85,
    ]);
    expect(Object.values((await readTable(text, { choices: options[0]?.choices ?? {} })).cells)).toEqual([
      0.85, 0.9, 85,
    ]);
  });

  it('fault 64, 65, 66: impossible values, jumps and other units are marked, nothing is changed', async () => {
    const days = await readTable('年份,优良天数(天)\n2021,300\n2022,366\n');
    expect(days.codes).toContain('impossible_value');
    const jump = await readTable('地区,2020,2021,2022,2023\n甲市,12.5,13,131000,14\n');
    expect(jump.report.findings.find((finding) => finding.code === 'outlier_jump')).toMatchObject({
      line: 2,
      raw: '131000',
    });
    const unit = await readTable('地区,年份,指标,数值,单位\n甲,2021,投资,9000,万元\n甲,2022,投资,1,亿元\n');
    expect(unit.codes).toContain('unit_changed');
    expect(unit.cells['甲 | 投资 | 2022']).toBe('1 亿元');
  });

  it('fault 67: years that are none are set aside', async () => {
    const { report, dataset } = await readTable(
      '年份,数值\n2021,1\n2022年,2\n2023.0,3\n二〇二四年,4\n23,5\n45292,6\n20231,7\n0,8\n',
    );
    expect(dataset.periods).toEqual(['2021', '2022', '2023', '2024']);
    expect(report.rejectedRows).toBe(4);
  });

  it('fault 69: the same key twice with the same value is kept once; with another it is asked about', async () => {
    const same = await readTable('地区,年份,数值\n甲,2022,1\n甲,2022,1\n乙,2022,2\n');
    expect(same.report).toMatchObject({ duplicates: 1, values: 2 });
    const text = '地区,年份,数值\n甲,2022,61\n乙,2022,2\n甲,2022,16\n';
    const { problem, options } = await refusalOf(text);
    expect(problem).toMatchObject({ code: 'duplicate_conflict', line: 4, expected: '2' });
    expect(
      (await readTable(text, { choices: options[0]?.choices ?? {} })).cells['甲 | 数值 | 2022'] ??
        (await readTable(text, { choices: options[0]?.choices ?? {} })).cells['甲 | table | 2022'],
    ).toBe(61);
    expect(Object.values((await readTable(text, { choices: options[1]?.choices ?? {} })).cells)).toContain(
      16,
    );
  });

  it('notes in the middle of the data are no notes but rows set aside', async () => {
    const { report } = await readTable('地区,2022,2023\n甲,1,2\n注：上为初步数\n乙,3,4\n注：末尾\n');
    expect(report).toMatchObject({ noteLines: [5], rejectedRows: 1, acceptedRows: 2 });
  });

  it('the source of progress never goes back and ends at the size of the file', async () => {
    const seen: number[] = [];
    const text = `地区,年份,数值\n${Array.from({ length: 200_000 }, (_, at) => `r${at},2022,${at}\n`).join('')}`;
    const source = sourceOf(text);
    await importTable(source, {
      fileName: 'x.csv',
      dictionary: new Map(),
      choices: {},
      thisYear: 2026,
      onProgress: (progress) => seen.push(progress.bytes),
    });
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(source.size);
  });

  it('is a refusal, never a throw, for a source that fails', async () => {
    expect(await importText('地区')).toMatchObject({ ok: false });
  });
});

describe('columns as they are typed', () => {
  it('are numbers and letters, single or in ranges, each once and ascending', () => {
    expect(columnRanges('8，1-3 C、AA', 30)).toEqual([1, 2, 3, 8, 27]);
    expect(columnRanges('', 30)).toEqual([]);
  });

  it('are unknown beyond the table, backwards, or when they are no columns', () => {
    for (const text of ['31', '0', '5-2', '1-', 'A1', '第3列']) expect(columnRanges(text, 30)).toBeNull();
  });
});

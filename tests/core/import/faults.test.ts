import { afterEach, describe, expect, it } from 'vitest';
import { importTable } from '../../../src/core/import/importTable.ts';
import { importText, readTable, refusalOf, sourceOf } from '../../support/readTable.ts';

const context = { fileName: 'x.csv', dictionary: new Map(), choices: {}, thisYear: 2026 };
const long = (cell: string): string => `地区,年份,数值\n甲,2021,1\n甲,2022,${cell}\n甲,2023,3\n`;
const readAs = async (cell: string): Promise<number | string | undefined> =>
  (await readTable(long(cell), { fileName: '数值.csv' })).cells['甲 | 数值 | 2022'];
const codesOf = async (cell: string): Promise<readonly string[]> => (await readTable(long(cell))).codes;

describe('files', () => {
  it('fault 23: 600 MB is refused by its size, unread, and never called empty', async () => {
    const source = {
      size: 600 * 1024 * 1024,
      read: (): Promise<Uint8Array> => Promise.reject(new Error('was read')),
    };
    const result = await importTable(source, context);
    expect(result).toMatchObject({ ok: false, problem: { problem: { code: 'file_too_large' } } });
  });

  it('fault 27: as many lines as a sheet of Excel has are said to be perhaps cut off', async () => {
    const rows = (count: number): string =>
      `地区,2022\n${Array.from({ length: count }, (_, at) => `r${at},${at}`).join('\n')}\n`;
    expect((await readTable(rows(65_535))).report.findings).toMatchObject([
      { code: 'row_limit_of_excel', line: 65_536 },
    ]);
    expect((await readTable(rows(65_534))).codes).toEqual([]);
  });

  it('fault 28: a file that ends in the middle of its reading is refused at the line that was reached', async () => {
    const whole = sourceOf(
      `地区,2022\n${Array.from({ length: 90_000 }, (_, at) => `r${at},${at}`).join('\n')}\n`,
    );
    const pulled = {
      size: whole.size,
      read: (from: number, to: number) =>
        from > 500_000 ? Promise.resolve(new Uint8Array(0)) : whole.read(from, to),
    };
    const result = await importTable(pulled, context);
    expect(result).toMatchObject({ ok: false, problem: { problem: { code: 'file_unreadable' } } });
    expect(result.ok ? 0 : result.problem.problem.line).toBeGreaterThan(10_000);
  });
});

describe('numbers', () => {
  it('fault 54: full-width digits are read, and said', async () => {
    expect(await readAs('＋１２３．４')).toBe(123.4);
    expect(await codesOf('１２')).toEqual(['full_width_number']);
  });

  it('fault 55: thousands are read; what is grouped wrongly is set aside', async () => {
    expect(await readAs('"1,234"')).toBe(1234);
    expect(await readAs('1 234')).toBe(1234);
    expect(await readAs('1，234')).toBe(1234);
    expect(await readAs('"1,23,456"')).toBeUndefined();
    expect(await codesOf('"1,23,456"')).toContain('bad_grouping');
  });

  it('fault 58: scientific notation is a number; hex, underscores, words and what overflows are set aside', async () => {
    expect(await readAs('1.2E+05')).toBe(120_000);
    for (const [cell, code] of [
      ['1e400', 'number_overflow'],
      ['0x10', 'not_a_number'],
      ['1_000', 'not_a_number'],
      ['TRUE', 'not_a_number'],
    ] as const) {
      expect(await readAs(cell)).toBeUndefined();
      expect(await codesOf(cell)).toEqual([code]);
    }
  });

  it('fault 59: Infinity and NaN are no numbers, and minus zero is zero', async () => {
    expect(await readAs('Infinity')).toBeUndefined();
    expect(await readAs('NaN')).toBeUndefined();
    expect(Object.is(await readAs('-0'), 0)).toBe(true);
  });

  it('fault 60: codes with leading zeros and numbers of many digits are no values', async () => {
    const { report, dataset } = await readTable(
      '代码,身份,地区,2022,2023\n007,110101199003071234,甲,1,2\n008,110101199003071235,乙,3,4\n',
    );
    expect(report.columns.flatMap(({ role, column }) => (role === 'value' ? [column] : []))).toEqual([4, 5]);
    expect([...dataset.columns.value]).toEqual([1, 2, 3, 4]);
    expect(await codesOf('110101199003071234')).toEqual(['number_overflow']);
  });

  it('fault 61: a tail left by a spreadsheet is kept in the value and not shown', async () => {
    const { cells, dataset } = await readTable(long('0.30000000000000004'), { fileName: '数值.csv' });
    expect(cells['甲 | 数值 | 2022']).toBe(0.30000000000000004);
    expect(dataset.indicators[0]?.decimals).toBeLessThanOrEqual(4);
  });

  it('fault 63: a typographic minus before a digit is a minus, and said', async () => {
    expect(await readAs('−5')).toBe(-5);
    expect(await readAs('–5')).toBe(-5);
    expect(await codesOf('−5')).toEqual(['unicode_minus']);
    expect(await readAs('−')).toBeUndefined();
  });

  it('fault 75: all missing, all zero, and the smallest beside the largest are read as they are', async () => {
    const missing = await readTable('地区,2022,2023\n甲,—,…\n乙,,N/A\n');
    expect(missing.report).toMatchObject({ values: 0, missing: 4 });
    const zero = await readTable('地区,2022,2023\n甲,0,0\n乙,0,0\n');
    expect([...zero.dataset.columns.value]).toEqual([0, 0, 0, 0]);
    const far = await readTable('地区,2022,2023\n甲,1e-12,1000000000000\n乙,1,2\n');
    expect([...far.dataset.columns.value]).toEqual([1e-12, 1e12, 1, 2]);
  });
});

describe('names and dates', () => {
  const HOSTILE = [
    '<script>alert(1)</script>',
    '{b|x}',
    '$' + '{x}',
    'javascript:alert(1)',
    '=cmd|x',
    '@SUM(A1)',
  ];

  it('fault 71: markup and formulas in names are text, letter for letter', async () => {
    const { dataset } = await readTable(
      `地区,2022,2023\n${HOSTILE.map((name, at) => `${name},${at},${at}`).join('\n')}\n`,
    );
    expect(dataset.regions.map(({ name }) => name)).toEqual(HOSTILE);
  });

  it('fault 73: emoji and combining marks stay; invisible and direction characters are taken off, and said', async () => {
    const { dataset, codes } = await readTable(
      '地区,2022,2023\n👨‍👩‍👧区,1,2\ne\u0301县,3,4\n\u202e乙县\u202c,5,6\n',
    );
    expect(dataset.regions[1]?.name).toBe('e\u0301县');
    expect(dataset.regions[2]?.name).toBe('乙县');
    expect(codes).toContain('hidden_characters');
    expect((await refusalOf('地区,2022\n甲\u0000,1\n')).problem).toMatchObject({ code: 'binary', line: 2 });
  });

  it('fault 74: a name of 500 characters, 300 regions, 40 years and a single one are read whole', async () => {
    const name = '长'.repeat(500);
    const years = Array.from({ length: 40 }, (_, at) => 1984 + at);
    const rows = Array.from(
      { length: 300 },
      (_, at) => `${at === 0 ? name : `第${at}县`},${years.join(',')}`,
    );
    const { dataset } = await readTable(`地区,${years.join(',')}\n${rows.join('\n')}\n`);
    expect(dataset.regions).toHaveLength(300);
    expect(dataset.regions[0]?.name).toBe(name);
    expect(dataset.periods).toHaveLength(40);
    expect((await readTable('地区,2022\n甲,1\n乙,2\n')).dataset.periods).toEqual(['2022']);
  });

  const zone = process.env.TZ;
  afterEach(() => {
    process.env.TZ = zone;
  });

  it('fault 76: a date is the same day in every time zone', async () => {
    for (const place of ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati', 'UTC']) {
      process.env.TZ = place;
      const { dataset } = await readTable('日期,数值\n2023-01-01,1\n2023-01-15,2\n2023-03-31,3\n');
      expect(dataset.periods).toEqual(['2023-01-01', '2023-01-15', '2023-03-31']);
    }
  });

  it('fault 97: a day of the change to summer time is the same day, and a month the same month', async () => {
    const days = ['2023-03-12', '2023-03-26', '2023-10-29', '2023-11-05'];
    for (const place of ['America/New_York', 'Europe/Berlin', 'Pacific/Apia', 'Asia/Shanghai']) {
      process.env.TZ = place;
      const { dataset } = await readTable(`日期,数值\n${days.map((day) => `${day},1`).join('\n')}\n`);
      expect(dataset.periods).toEqual(days);
    }
  });

  it('fault 97: a clock that is years behind makes no year of the data one to come', async () => {
    const table = '地区,2021,2022,2023\n甲,1,2,3\n乙,4,5,6\n';
    const codes = async (thisYear: number) => (await readTable(table, { thisYear })).codes;
    expect(await codes(1970)).not.toContain('future_year');
    expect(await codes(2020)).not.toContain('future_year');
    expect(await codes(2026)).not.toContain('future_year');
    // one year of three may be a target
    expect(await codes(2022)).toContain('future_year');
    expect((await readTable('地区,2021,2022,2030\n甲,1,2,9\n')).codes).toContain('future_year');
  });

  it('a refused file never throws, whatever its text is', async () => {
    for (const text of ['', '\ufeff', '\n\n', ',', '"', '地区', '=1+1'])
      expect(await importText(text)).toMatchObject({ ok: false });
  });
});

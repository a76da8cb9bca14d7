import { describe, expect, it } from 'vitest';
import { gbk, readTable, refusalOf, utf16 } from '../../support/readTable.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

describe('files joined from two encodings (fault 12)', () => {
  it('one GBK line in a short UTF-8 file is refused at its line', async () => {
    const file = joined(utf8('地区,2022,2023\n'), gbk('乙市浦东新区,5,6\n'));
    const { problem, options } = await refusalOf(file);
    expect(problem).toMatchObject({ code: 'encoding_mixed', line: 2, expected: 'utf-8' });
    expect(options.map(({ raw }) => raw)).toEqual(['utf-8', 'gb18030']);
    expect(options[0]?.becomes).toMatch(/,5,6 \(� × \d+\)$/);
    expect(options[1]?.becomes).toMatch(/^乙市浦东新区,5,6 \(� × \d+\)$/);
  });

  it('one UTF-8 line among many of GBK is refused at its line, not read as 鍦板尯', async () => {
    const file = joined(utf8('地区,2022,2023\n'), gbk('甲市,1,2\n乙市,5,6\n丙市,7,8\n'));
    expect((await refusalOf(file)).problem).toMatchObject({
      code: 'encoding_mixed',
      line: 1,
      expected: 'gb18030',
    });
  });

  it('read as a person chose, the damaged cells are listed', async () => {
    const file = joined(utf8('地区,2022,2023\n甲市,1,2\n'), gbk('乙市,5,6\n'));
    const { options } = await refusalOf(file);
    const { report, cells } = await readTable(file, { choices: options[0]?.choices ?? {} });
    expect(cells['甲市 | table | 2022']).toBe(1);
    expect(report.findings.find(({ code }) => code === 'replacement_characters')).toMatchObject({
      line: 3,
      column: 1,
    });
  });
});

describe('UTF-16 without a byte order mark', () => {
  it.each(['le', 'be'] as const)('mostly Chinese, %s', async (order) => {
    const text = `地区,备注说明文字,2022\n${'某某自治区某某市,这是一段很长很长的说明文字没有数字也没有标点,7\n'.repeat(40).replaceAll('某某市', '某某市')}`;
    const rows = text.split('\n').map((line, at) => (at === 0 ? line : line.replace('某某', `第${at}某`)));
    const { report } = await readTable(utf16(rows.join('\n'), order, false));
    expect(report.encoding).toBe(`utf-16${order}`);
  });

  it('is not seen in UTF-8 or GBK with a NUL', async () => {
    expect((await refusalOf('地区,2022,2023\n甲市,1\0,2\n')).problem.code).toBe('binary');
    expect((await refusalOf(gbk('地区,2022,2023\n甲市,1\0,2\n'))).problem.code).toBe('binary');
  });
});

import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import { safeFileName } from '../../src/export/download.ts';

describe('a table for a spreadsheet', () => {
  it('has a mark of its encoding, line ends of Windows, and quotes where they are needed', () => {
    expect(
      toCsv([
        ['名称', '值'],
        ['a,b"c', 1.5],
      ]),
    ).toBe('\uFEFF名称,值\r\n"a,b""c",1.5\r\n');
  });

  it.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '＝1', ' =1', '\u0000=1'])(
    'fault 72: %j stays text',
    (text) => {
      expect(toCsv([[text]])).toMatch(/^\uFEFF"?'/);
    },
  );

  it('a signed percentage is no formula and stays as it is', () => {
    expect(toCsv([['+50.0%', '+1+1%']])).toBe("\uFEFF+50.0%,'+1+1%\r\n");
  });

  it('a change with its Chinese unit is no formula and stays as it is; what could name a cell or a function does not', () => {
    expect(toCsv([['+0.39百分点', '-1,204件', '+1件+1', '+A1件', '-2 pp']])).toBe(
      "\uFEFF+0.39百分点,\"-1,204件\",'+1件+1,'+A1件,'-2 pp\r\n",
    );
  });

  it('negative numbers stay numbers', () => {
    expect(toCsv([[-5.2, '-5.2']])).toBe("\uFEFF-5.2,'-5.2\r\n");
  });
});

describe('the name of a download', () => {
  it('fault 34: has no path, no control or direction marks, and an end', () => {
    expect(safeFileName('../../a<b>:c\u202e"d|e?*\u0007', 'csv')).toBe('a b c d e.csv');
    expect(safeFileName('', 'csv')).toBe('同比.csv');
    expect(safeFileName('长'.repeat(300), 'csv')).toBe(`${'长'.repeat(80)}.csv`);
  });
});

import { describe, expect, it } from 'vitest';
import { readClipboardTable, tableText } from '../../../src/core/import/clipboardTable.ts';

describe('cells on the clipboard', () => {
  it('are parted by tabs and line ends, blank ones too', () => {
    expect(readClipboardTable('地区\t2022\t2023\r\n甲\t1\t\r\n\t\t3\r\n')).toEqual([
      ['地区', '2022', '2023'],
      ['甲', '1', ''],
      ['', '', '3'],
    ]);
    expect(readClipboardTable('甲\t')).toEqual([['甲', '']]);
  });

  it('stand in quotes only where they hold a tab, a line end or quotes', () => {
    expect(readClipboardTable('"甲\n市"\t"a ""b"" c"\n"乙\t区"\t1\n')).toEqual([
      ['甲\n市', 'a "b" c'],
      ['乙\t区', '1'],
    ]);
  });

  it('keep quotes that are their own: an inch, a quoted word, one that is never closed', () => {
    expect(readClipboardTable('5" 管\t"甲"\t"乙\n1\t2\t3\n')).toEqual([
      ['5" 管', '"甲"', '"乙'],
      ['1', '2', '3'],
    ]);
  });

  it('become one line a row, and read back the same but for line ends within', () => {
    const rows = [
      ['甲\n市', '"x"', '5"'],
      ['1', '', '2'],
    ];
    const text = tableText(rows);
    expect(text).toBe('甲 市\t"""x"""\t5"\n1\t\t2\n');
    expect(text.split('\n')).toHaveLength(3);
  });
});

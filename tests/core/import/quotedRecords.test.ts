import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { quotedRecords } from '../../../src/core/import/quotedRecords.ts';

const papa = (text: string) =>
  new Papa.Parser({ delimiter: ',', newline: '\n', quoteChar: '"' }).parse(text, 0, true).data;

describe('a piece in which every cell is quoted', () => {
  it.each([
    [
      'plain cells',
      '"a","b"\n"1","2"\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['empty cells', '"","",""\n', [['', '', '']]],
    ['cells of commas', '",",","\n', [[',', ',']]],
    [
      'a cell over two lines',
      '"a","b\nc"\n"1","2"\n',
      [
        ['a', 'b\nc'],
        ['1', '2'],
      ],
    ],
    ['a record of one cell', '"a"\n', [['a']]],
  ])('%s', (_, text, rows) => {
    expect(quotedRecords(text, ',')).toEqual(rows);
  });

  it.each([
    ['a cell that holds a quote', '"a ""b"" c","d"\n'],
    ['a cell without quotes', '"a",1\n'],
    ['an empty line', '"a"\n\n"b"\n'],
    ['a cell that is a line end, which looks like the end of a record', '"a","\n","b"\n'],
    ['an unfinished cell', '"a","\n'],
    ['a cell that goes on behind its quote', '"a"x,"b"\n'],
  ])('is left to the parser: %s', (_, text) => {
    expect(quotedRecords(text, ',')).toBeNull();
  });

  it('whatever it reads, Papa reads the same: all 4^9 texts of quotes, commas, line ends and letters', () => {
    const alphabet = ['"', ',', '\n', 'a'];
    let read = 0;
    for (let code = 0; code < 4 ** 9; code++) {
      const inner = Array.from({ length: 9 }, (_, at) => alphabet[Math.floor(code / 4 ** at) % 4]).join('');
      const text = `"${inner}"\n`;
      const rows = quotedRecords(text, ',');
      if (rows === null) continue;
      read++;
      if (JSON.stringify(rows) !== JSON.stringify(papa(text)))
        expect(rows, JSON.stringify(text)).toEqual(papa(text));
    }
    expect(read).toBeGreaterThan(10_000);
  });
});

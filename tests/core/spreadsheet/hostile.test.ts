import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../../src/core/import/importSource.ts';
import { WORKBOOK_LIMITS } from '../../../src/core/spreadsheet/workbookLimits.ts';
import { readTable, refusalOf } from '../../support/readTable.ts';
import { workbookOf } from '../../support/workbookOf.ts';

const TABLE = [
  ['地区', 2022, 2023],
  ['甲', 1, 2],
  ['乙', 3, 4],
] as const;
const SHEETS = [{ name: 'Sheet1', rows: TABLE }];
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

async function codeOf(content: string | Uint8Array, fileName = '值.xlsx'): Promise<string> {
  return (await refusalOf(content, { fileName })).problem.code;
}

/** The same zip with the sizes that its directory and its local headers tell made smaller. */
function lying(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, 100, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, 100, true);
  }
  return copy;
}

/** The same zip with the end of its directory told by ZIP64. */
function zip64(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  const old = new DataView(bytes.buffer, bytes.byteOffset + end);
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(24, BigInt(old.getUint16(8, true)), true);
  tail.setBigUint64(32, BigInt(old.getUint16(10, true)), true);
  tail.setBigUint64(40, BigInt(old.getUint32(12, true)), true);
  tail.setBigUint64(48, BigInt(old.getUint32(16, true)), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(end), true);
  tail.setUint32(72, 1, true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint32(84, 0xffffffff, true);
  tail.setUint32(88, 0xffffffff, true);
  tail.setUint32(92, 0xffffffff, true);
  const made = new Uint8Array(end + tail.byteLength);
  made.set(bytes.subarray(0, end));
  made.set(new Uint8Array(tail.buffer), end);
  return made;
}

describe('files that are not what their name says', () => {
  it('fault 16: a workbook named .csv is opened as a workbook, and that is said', async () => {
    const { cells, codes } = await readTable(workbookOf({ sheets: SHEETS }), { fileName: '值.csv' });
    expect(Object.values(cells)).toEqual([1, 2, 3, 4]);
    expect(codes).toContain('spreadsheet_named_text');
  });

  it('fault 16: a zip that is no workbook stays an archive', async () => {
    expect(await codeOf(zipSync({ '值.csv': text('地区,2022\n甲,1\n') }), '值.csv')).toBe('archive');
  });

  it('fault 17: a CSV named .xlsx is read as CSV, and that is said', async () => {
    const { cells, codes } = await readTable('地区,2022,2023\n甲,1,2\n乙,3,4\n', { fileName: '值.xlsx' });
    expect(Object.values(cells)).toEqual([1, 2, 3, 4]);
    expect(codes).toContain('text_named_spreadsheet');
  });

  it('fault 18: an .xls, one under a password and an .xlsb are each named', async () => {
    const ole = (stream: string): Uint8Array => {
      const bytes = new Uint8Array(2048);
      bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
      [...stream].forEach((character, at) => {
        bytes[1024 + at * 2] = character.charCodeAt(0);
      });
      return bytes;
    };
    expect(await codeOf(ole('Workbook'), '旧.xls')).toBe('old_spreadsheet');
    expect(await codeOf(ole('EncryptedPackage'))).toBe('encrypted_spreadsheet');
    expect(
      await codeOf(zipSync({ '[Content_Types].xml': text('<Types/>'), 'xl/workbook.bin': text('x') })),
    ).toBe('binary_spreadsheet');
  });

  it('fault 19: PDF, picture, program, Word, PowerPoint and OpenDocument are named by their kind', async () => {
    expect(await codeOf('%PDF-1.7\n', 'a.pdf')).toBe('pdf');
    expect(await codeOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), 'a.png')).toBe('image');
    expect(await codeOf(Uint8Array.of(0x4d, 0x5a, 0x90, 0), 'a.exe')).toBe('binary');
    const types = { '[Content_Types].xml': text('<Types/>') };
    expect(await codeOf(zipSync({ ...types, 'word/document.xml': text('<d/>') }), 'a.docx')).toBe(
      'word_document',
    );
    expect(await codeOf(zipSync({ ...types, 'ppt/presentation.xml': text('<d/>') }), 'a.pptx')).toBe(
      'presentation',
    );
    const mimetype = text('application/vnd.oasis.opendocument.spreadsheet');
    expect(await codeOf(zipSync({ mimetype: [mimetype, { level: 0 }] }), 'a.ods')).toBe('open_document');
  });

  it('fault 20: a web page saved as .xls or .csv is named; fault 21: JSON is', async () => {
    expect(await codeOf('<html><table><tr><td>1</td></tr></table></html>', '表.xls')).toBe('web_page');
    expect(await codeOf('<!DOCTYPE html><title>x</title>', '表.csv')).toBe('web_page');
    expect(await codeOf('[{"a":1}]', '表.csv')).toBe('json');
  });
});

describe('workbooks made to harm', () => {
  const bomb = (bytes: number): Uint8Array =>
    text(`<worksheet><sheetData>${' '.repeat(bytes)}</sheetData></worksheet>`);

  it('fault 31: a bomb ends within the limits, whatever its headers say of the size', async () => {
    const packed = workbookOf({ sheets: SHEETS, more: { 'xl/sharedStrings.xml': bomb(40_000_000) } });
    expect(packed.length).toBeLessThan(200_000);
    const before = performance.now();
    expect(await codeOf(packed)).toBe('spreadsheet_too_large');
    expect(await codeOf(lying(packed))).toBe('spreadsheet_too_large');
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('fault 31: a workbook within a workbook is not unpacked', async () => {
    const inner = workbookOf({ sheets: SHEETS });
    const { cells } = await readTable(
      workbookOf({ sheets: SHEETS, more: { 'xl/embeddings/x.xlsx': inner } }),
      {
        fileName: '值.xlsx',
      },
    );
    expect(Object.values(cells)).toEqual([1, 2, 3, 4]);
  });

  it('fault 31: too many files, a cut file and a wrong size are refused', async () => {
    const names = Object.fromEntries(
      Array.from({ length: WORKBOOK_LIMITS.entries + 1 }, (_, at) => [`xl/media/${at}`, new Uint8Array(0)]),
    );
    expect(await codeOf(workbookOf({ sheets: SHEETS, more: names }))).toBe('spreadsheet_too_large');
    const whole = workbookOf({ sheets: SHEETS });
    expect(await codeOf(whole.slice(0, whole.length - 40))).toBe('spreadsheet_broken');
    // the sheet is the last entry: its packed bytes stand right before the directory
    const view = new DataView(whole.buffer);
    const directory = view.getUint32(whole.length - 6, true);
    const damaged = whole.slice();
    damaged.fill(0xff, directory - 60, directory - 20);
    expect(await codeOf(damaged)).toBe('spreadsheet_broken');
  });

  it('fault 31: a damaged byte is refused by its check sum, and never read as another figure', async () => {
    const bytes = zipSync(unzipSync(workbookOf({ sheets: SHEETS })), { level: 0 });
    const at = Buffer.from(bytes).indexOf('<v>3</v>') + 3;
    expect(Object.values((await readTable(bytes, { fileName: '值.xlsx' })).cells)).toEqual([1, 2, 3, 4]);
    bytes[at] = '7'.charCodeAt(0);
    expect(await codeOf(bytes)).toBe('spreadsheet_broken');
  });

  it('fault 31: merged blocks that lie on one another are refused in no time', async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [`县${at}`, 1, 2, 3, 4, 5]);
    const merged = Array.from({ length: 5000 }, (_, at) => `B1:F${500 - (at % 7)}`);
    expect(await codeOf(workbookOf({ sheets: [{ name: 'S', rows, merged }] }))).toBe('spreadsheet_broken');
  });

  it('a sheet, a text or a cell that is not there or there twice is refused, and never passed over', async () => {
    const sheet = (cells: string): Record<string, string> => ({
      'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    });
    const broken = [
      { 'xl/_rels/workbook.xml.rels': '<R><Relationship Id="rId1" Target="worksheets/sheet9.xml"/></R>' },
      sheet('<c r="A1" t="s"><v>0</v></c>'),
      sheet('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
      { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1.5"/></sheetData></worksheet>' },
    ];
    for (const more of broken) {
      const { problem } = await refusalOf(workbookOf({ sheets: SHEETS, more }), { fileName: '值.xlsx' });
      expect(problem).toMatchObject({
        code: 'spreadsheet_broken',
        raw: expect.stringContaining('worksheets/sheet'),
      });
    }
  });

  it('parts are found as other writers name them: ./ and ../, capitals, another prefix, another folder, by relation', async () => {
    const rels = (target: string): Record<string, string> => ({
      'xl/_rels/workbook.xml.rels': `<R><Relationship Id="rId1" Target="${target}"/></R>`,
    });
    const strict = `<x:workbook xmlns:x="m" xmlns:o="r"><x:sheets><x:sheet name="S" sheetId="1" o:id="rId1"/></x:sheets></x:workbook>`;
    const strings = {
      'xl/worksheets/sheet1.xml':
        '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2022</v></c><c r="C1"><v>2023</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c></row></sheetData></worksheet>',
      'xl/texts.xml': '<sst><si><t>地区</t></si><si><t>甲</t></si></sst>',
      'xl/_rels/workbook.xml.rels':
        '<R><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="a/sharedStrings" Target="texts.xml"/></R>',
    };
    const mores: readonly Record<string, string>[] = [
      rels('./worksheets/sheet1.xml'),
      rels('../xl/worksheets/sheet1.xml'),
      rels('/xl/Worksheets/Sheet1.xml'),
      { 'xl/workbook.xml': strict },
      strings,
    ];
    for (const more of mores) {
      const { cells } = await readTable(workbookOf({ sheets: SHEETS, more }), { fileName: '值.xlsx' });
      expect(Object.values(cells).slice(0, 2)).toEqual([1, 2]);
    }
    const moved = Object.fromEntries(
      Object.entries(unzipSync(workbookOf({ sheets: SHEETS }))).map(([name, part]) => [
        name.replace(/^xl\//, 'office/'),
        part,
      ]),
    );
    const root = text('<R><Relationship Id="a" Type="b/officeDocument" Target="office/workbook.xml"/></R>');
    const { cells } = await readTable(zipSync({ ...moved, '_rels/.rels': root }), { fileName: '值.xlsx' });
    expect(Object.values(cells)).toEqual([1, 2, 3, 4]);
  });

  it('a ZIP64 directory is read, as streaming writers write it for small files too', async () => {
    const { cells } = await readTable(zip64(workbookOf({ sheets: SHEETS })), { fileName: '值.xlsx' });
    expect(Object.values(cells)).toEqual([1, 2, 3, 4]);
  });

  it('fault 32: a document type with entities is refused before they are used', async () => {
    const entities = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    expect(await codeOf(workbookOf({ sheets: SHEETS, more: { 'xl/sharedStrings.xml': entities } }))).toBe(
      'spreadsheet_entities',
    );
    const unknown = '<sst><si><t>&b;</t></si></sst>';
    expect(await codeOf(workbookOf({ sheets: SHEETS, more: { 'xl/sharedStrings.xml': unknown } }))).toBe(
      'spreadsheet_broken',
    );
  });

  it('fault 32: __proto__ as a name of a cell, a sheet, an attribute or a header leaves Object.prototype as it was', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const rows = [
      ['__proto__', 2022, 2023],
      ['constructor', 1, { xml: '<c __proto__="x"><v>2</v></c>' }],
      ['toString', 3, 4],
    ];
    const comments =
      '<comments><commentList><comment ref="__proto__"><text><t>x</t></text></comment></commentList></comments>';
    const { cells } = await readTable(
      workbookOf({ sheets: [{ name: '__proto__', rows }], more: { 'xl/comments1.xml': comments } }),
      { fileName: '值.xlsx' },
    );
    expect(Object.values(cells)).toEqual([1, 2, 3, 4]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Object.getOwnPropertyDescriptor(Object.prototype, 'ref')).toBeUndefined();
  });

  it('fault 22, 23: a workbook beyond the limit is refused by its size, with no more than its beginning read', async () => {
    const head = workbookOf({ sheets: SHEETS });
    const asked: number[] = [];
    const source = {
      size: WORKBOOK_LIMITS.fileBytes + 1,
      read: async (from: number, to: number) => {
        asked.push(to);
        return head.slice(from, to);
      },
    };
    const context = { fileName: '值.xlsx', dictionary: new Map(), choices: {}, thisYear: 2026 };
    const result = await importSource(source, context);
    expect(result).toMatchObject({ ok: false, problem: { problem: { code: 'spreadsheet_too_large' } } });
    expect(Math.max(...asked)).toBeLessThan(1024 * 1024);
    const huge = await importSource({ ...source, size: 2 ** 31 }, context);
    expect(huge).toMatchObject({ ok: false, problem: { problem: { code: 'file_too_large' } } });
    expect(asked).toHaveLength(1);
  });

  it('fault 28: a file that cannot be read to its end is refused as such, text or workbook', async () => {
    const context = { fileName: '值', dictionary: new Map(), choices: {}, thisYear: 2026 };
    for (const bytes of [workbookOf({ sheets: SHEETS }), text('地区,2022\n甲,1\n')])
      for (const good of [0, 1, 2, 3]) {
        let reads = 0;
        const read = async (from: number, to: number): Promise<Uint8Array> => {
          if (reads++ >= good) throw new DOMException('gone', 'NotReadableError');
          return bytes.slice(from, to);
        };
        const result = await importSource({ size: bytes.length, read }, context);
        if (!result.ok) expect(result.problem.problem.code).toBe('file_unreadable');
        else expect(reads).toBeLessThanOrEqual(good);
      }
  });

  it('fault 34: names of sheets and files are text, however they are written', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const sheets = [
      { name, rows: TABLE },
      { name: '\u202eabc', rows: TABLE },
    ];
    const { options } = await refusalOf(workbookOf({ sheets }), { fileName: '../../值.xlsx' });
    expect(options.map(({ raw }) => raw)).toEqual([name, '\u202eabc']);
    const { report } = await readTable(workbookOf({ sheets }), {
      fileName: '../../值.xlsx',
      choices: { sheet: name },
    });
    expect(report.fileName).toBe('../../值.xlsx');
    expect(report.sheet?.name).toBe(name);
  });

  it('a cell beyond the last row of Excel is refused; one in its last column leaves the table as it is', async () => {
    const beyond =
      '<worksheet><sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData></worksheet>';
    expect(await codeOf(workbookOf({ sheets: SHEETS, more: { 'xl/worksheets/sheet1.xml': beyond } }))).toBe(
      'spreadsheet_broken',
    );
    const far =
      '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>地区</t></is></c><c r="B1"><v>2022</v></c><c r="C1"><v>2023</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="XFD2"><v>9</v></c></row></sheetData></worksheet>';
    const bytes = workbookOf({ sheets: SHEETS, more: { 'xl/worksheets/sheet1.xml': far } });
    expect(await codeOf(bytes)).toBe('too_many_columns');
    const { cells } = await readTable(bytes, { fileName: '值.xlsx', choices: { range: 'A1:C2' } });
    expect(Object.values(cells)).toEqual([1, 2]);
  });
});

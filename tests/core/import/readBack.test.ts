import { describe, expect, it } from 'vitest';
import { readBackOf } from '../../../src/core/import/readBackOf.ts';
import type { Choices } from '../../../src/core/import/report.ts';
import { gbk, sourceOf } from '../../support/readTable.ts';
import { workbookOf } from '../../support/workbookOf.ts';

const backOf = async (content: string | Uint8Array, choices: Choices = {}) =>
  (
    await readBackOf(sourceOf(content), {
      fileName: '表.csv',
      dictionary: new Map(),
      choices,
      thisYear: 2026,
    })
  ).back;

describe('a file read back', () => {
  it('of a workbook shows the rows of its sheet, with the columns of the sheet, and reads it as the choices say', async () => {
    const rows = [[], [null, '地区', 2022, 2023], [null, '甲', 1, 2], [null, '乙', '坏', 4]];
    const bytes = workbookOf({
      sheets: [
        { name: '总值', rows },
        { name: '人口', rows },
      ],
    });
    const asked = await backOf(bytes);
    expect(asked.outcome).toMatchObject({ kind: 'refused', refusal: { problem: { code: 'which_sheet' } } });
    expect(asked.rows).toEqual([]);
    const back = await backOf(bytes, { sheet: '人口', names: [{ kind: 'region', from: '甲', to: '甲市' }] });
    expect(back.rows.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '1 blank',
      '2 header',
      '3 data',
      '4 data',
    ]);
    expect(back.columns.map(({ column }) => column)).toEqual([2, 3, 4]);
    expect(back.bytes).toBe(bytes.length);
    expect(back.outcome).toMatchObject({
      kind: 'read',
      regions: ['甲市', '乙'],
      report: { sheet: { name: '人口' }, choices: { sheet: '人口' } },
    });
  });

  it('shows every row of a small file with its line and what became of it', async () => {
    const { rows } = await backOf(
      '某区主要指标\n单位：万元\n\n指标,2022,2023\n产值,1,2\n指标,2022,2023\n一、综合,,\n收入,3,4\n坏行,1\n支出,5,6\n\n注：初步数\n',
    );
    expect(rows.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '1 preamble',
      '2 preamble',
      '3 blank',
      '4 header',
      '5 data',
      '6 repeated_header',
      '7 section_row',
      '8 data',
      '9 rejected',
      '10 data',
      '11 blank',
      '12 note',
    ]);
    expect(rows[3]?.cells).toEqual(['指标', '2022', '2023']);
  });

  it('shows of a long file the beginning, the end and the rows with findings, by their physical lines', async () => {
    const lines = Array.from({ length: 500 }, (_, at) => `第${at}县,${at === 300 ? '缺' : at},${at}`);
    const { rows } = await backOf(`地区,2022,2023\n${lines.join('\n')}\n`);
    expect(rows.length).toBeLessThan(60);
    expect(rows.find(({ line }) => line === 302)?.cells).toEqual(['第300县', '缺', '300']);
    expect(rows.at(-1)).toMatchObject({ line: 501, kind: 'data' });
  });

  it('a row that runs over two lines says so', async () => {
    const { rows } = await backOf('地区,2022,2023\n"甲\n县",1,2\n乙县,3,4\n');
    expect(rows.map(({ line, lines }) => [line, lines])).toEqual([
      [1, 1],
      [2, 2],
      [4, 1],
    ]);
  });

  it('says of every column what it is, and which hold numbers', async () => {
    const { columns } = await backOf('地区,2022,备注\n甲县,1,初步\n乙县,3,\n');
    expect(columns.map(({ reading, numeric }) => [reading?.role, numeric])).toEqual([
      ['region', false],
      ['value', true],
      ['note', false],
    ]);
  });

  it('fault 41: the sep= line is shown as what it is', async () => {
    const { rows, delimiter } = await backOf('sep=;\n地区;2022\n甲;1\n乙;2\n');
    expect(delimiter).toBe(';');
    expect(rows.map(({ line, kind }) => `${line} ${kind}`)).toEqual([
      '1 separator',
      '2 header',
      '3 data',
      '4 data',
    ]);
    expect(rows[0]?.cells).toEqual(['sep=;']);
  });

  it('a refused file is shown as far as it was understood', async () => {
    const one = await backOf('地区\n甲\n乙\n');
    expect(one).toMatchObject({
      encoding: 'utf-8',
      delimiter: null,
      outcome: { kind: 'refused', refusal: { problem: { code: 'one_column' } } },
    });
    expect(one.rows.map(({ cells, kind }) => [cells[0], kind])).toEqual([
      ['地区', 'unread'],
      ['甲', 'unread'],
      ['乙', 'unread'],
    ]);
    const asked = await backOf('地区,年份,人口\n甲,05/03/2022,1\n甲,06/03/2022,2\n');
    expect(asked.outcome).toMatchObject({ refusal: { problem: { code: 'date_order' } } });
    expect(asked.columns.map(({ reading }) => reading?.role)).toEqual(['region', 'year', 'value']);
    expect(asked.rows[0]?.kind).toBe('header');
  });

  it('a file with a broken quote is shown line by line', async () => {
    const { rows, outcome } = await backOf('地区,2022\n甲,1\n"乙,2\n丙,3\n');
    expect(outcome).toMatchObject({ refusal: { problem: { code: 'unclosed_quote', line: 3 } } });
    expect(rows.map(({ cells }) => cells)).toEqual([['地区,2022'], ['甲,1'], ['"乙,2'], ['丙,3']]);
  });

  it('says which encodings and delimiters the file allows', async () => {
    const { options, encoding } = await backOf(gbk('地区;2022\n甲县;1\n乙县;2\n'));
    expect(encoding).toBe('gb18030');
    expect(options.encodings.find((one) => one.encoding === 'gb18030')?.damaged).toBe(0);
    expect(options.encodings.find((one) => one.encoding === 'utf-8')?.damaged).toBeGreaterThan(3);
    expect(options.delimiters).toEqual([{ delimiter: ';', columns: 2 }]);
  });

  it('fault 51: offers the other shapes that a table could have, each with the choices that lead to it', async () => {
    for (const [text, from, to] of [
      ['名称,2022,2023\n教育,1,2\n卫生,3,4\n', 'regions-by-years', 'indicators-by-years'],
      ['指标,2022,2023\n教育,1,2\n卫生,3,4\n', 'indicators-by-years', 'regions-by-years'],
      ['年份,东部,西部\n2022,1,2\n2023,3,4\n', 'years-down', 'years-by-regions'],
      ['年份,东县,西县\n2022,1,2\n2023,3,4\n', 'years-by-regions', 'years-down'],
    ] as const) {
      const { outcome, options } = await backOf(text);
      expect(outcome).toMatchObject({ report: { shape: from } });
      expect(options.shapes.map(({ shape }) => shape)).toEqual([to]);
      const other = await backOf(text, options.shapes[0]?.choices);
      expect(other.outcome).toMatchObject({ report: { shape: to } });
      expect(other.options.shapes.map(({ shape }) => shape)).toEqual([from]);
    }
    expect((await backOf('地区,指标,年份,数值\n甲,教育,2022,1\n')).options.shapes).toEqual([]);
  });

  it('of a refused file, says what was found before it was refused', async () => {
    const { outcome } = await backOf('地区,年份,产值\n甲,2022,１\n甲,2022,2\n');
    expect(outcome).toMatchObject({
      refusal: { problem: { code: 'duplicate_conflict' } },
      findings: [{ code: 'full_width_number', line: 2 }],
    });
  });

  it('fault 53: counts why there is no number', async () => {
    const { outcome } = await backOf('地区,2022,2023\n甲,1,—\n乙,,-\n丙,缺测,4\n');
    expect(outcome).toMatchObject({
      missing: [
        { reason: 'blank', count: 1 },
        { reason: 'dash', count: 2 },
        { reason: 'notMeasured', count: 1 },
      ],
    });
  });

  it('columns chosen from a wide file keep their places in the file', async () => {
    const wide = (cell: (at: number) => string): string =>
      Array.from({ length: 600 }, (_, at) => cell(at)).join(',');
    const { columns, rows } = await backOf(
      `地区,${wide((at) => `列${at}`)},2023\n甲,${wide(() => 'x')},5\n乙,${wide(() => 'x')},6\n`,
      { columns: [1, 602] },
    );
    expect(columns.map(({ column, reading }) => [column, reading?.column, reading?.role])).toEqual([
      [1, 1, 'region'],
      [602, 602, 'value'],
    ]);
    expect(rows[1]?.cells).toEqual(['甲', '5']);
  });

  it('is bounded however large cells and tables are', async () => {
    const cell = 'x'.repeat(5000);
    const { rows } = await backOf(
      `地区,2022,${Array.from({ length: 400 }, (_, at) => `列${at}`).join(',')}\n${Array.from({ length: 60 }, (_, at) => `甲${at},1,${Array.from({ length: 400 }, () => cell.slice(0, 200)).join(',')}`).join('\n')}\n`,
    );
    expect(JSON.stringify(rows).length).toBeLessThan(3_000_000);
  });
});

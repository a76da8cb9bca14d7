import Papa from 'papaparse';
import { expect } from 'vitest';
import { type HandedCell, type HandedTable, handedCsv, handedSheets } from '../../src/export/handedTable.ts';
import { workbookFile } from '../../src/export/workbook.ts';
import { formatNumber, formatSigned } from '../../src/text/format.ts';
import { handOutMessages } from '../../src/text/messages/handout.ts';
import { readWorkbook } from './readWorkbook.ts';

const WORDS = handOutMessages('zh');

const shownOf = (cell: HandedCell): string => (typeof cell === 'string' ? cell : cell.shown);

/** The rows of a table as CSV: texts as they are, numbers in the decimals in which they are shown. */
function csvShown(table: HandedTable): readonly (readonly string[])[] {
  const rows = Papa.parse<string[]>(handedCsv(table).slice(1).trim()).data.slice(1, table.rows.length + 1);
  return rows.map((row, at) =>
    row.map((text, column) => {
      const cell = table.rows[at]?.[column] ?? '';
      const shown = shownOf(cell);
      if (typeof cell !== 'string' && /^[+\u2212]?\d[\d,]*(?:\.\d+)?$/.test(shown)) {
        const decimals = shown.split('.')[1]?.length ?? 0;
        return shown.startsWith('+')
          ? formatSigned(Number(text), decimals)
          : formatNumber(Number(text), decimals);
      }
      return text === '' && shown === '—' ? shown : text.replace(/^'/, '');
    }),
  );
}

async function bookShown(table: HandedTable): Promise<readonly (readonly string[])[]> {
  const sheets = await readWorkbook(await workbookFile(handedSheets(table, WORDS)));
  expect([...sheets.keys()]).toEqual(['数据', '说明', '来源与备注']);
  expect([...sheets.values()].flat(2).some(({ formula }) => formula)).toBe(false);
  const width = table.header.length;
  return (sheets.get('数据') ?? [])
    .slice(1)
    .map((row) => Array.from({ length: width }, (_, at) => row[at]?.shown ?? ''));
}

/** What CSV and workbook show of a table, which must be one and the same. */
export async function handedShown(table: HandedTable): Promise<readonly (readonly string[])[]> {
  const shown = table.rows.map((row) => row.map(shownOf));
  expect(csvShown(table)).toEqual(shown);
  expect(await bookShown(table)).toEqual(shown);
  return shown;
}

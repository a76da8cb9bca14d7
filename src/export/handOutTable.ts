import type { HandedOut } from '../text/handedOutText.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import { download, downloadFile, safeFileName } from './download.ts';
import { type HandedTable, handedCsv, handedSheets } from './handedTable.ts';

/** Starts the download of a table as CSV or as a workbook. */
export async function handOutTable(
  table: HandedTable,
  form: 'csv' | 'xlsx',
  name: string,
  words: HandOutMessages,
): Promise<HandedOut> {
  if (form === 'csv') {
    download(safeFileName(name, 'csv'), handedCsv(table), 'text/csv;charset=utf-8');
    return { kind: 'started' };
  }
  const { workbookFile } = await import('./workbook.ts');
  downloadFile(await workbookFile(handedSheets(table, words)), safeFileName(name, 'xlsx'));
  return { kind: 'started' };
}

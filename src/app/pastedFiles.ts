import { CLIPBOARD_BYTES, readClipboardTable, tableText } from '../core/import/clipboardTable.ts';
import { refuse } from '../core/import/refuse.ts';
import type { Refusal } from '../core/import/report.ts';
import { type Result, success } from '../core/result.ts';
import type { Language } from '../text/language.ts';
import { bringMessages } from '../text/messages/bring.ts';
import { htmlTable } from './htmlTable.ts';

/** What was on the clipboard, taken while the event lasted. */
export interface Pasted {
  readonly text: string;
  readonly html: string;
  readonly files: readonly File[];
}

/**
 * What was pasted, as files to be read: the cells of a spreadsheet first as the text they are, then as the table of a page; a text of
 * several lines; copied files. The name carries the time and no date, which would be taken for the year of the figures.
 */
export function pastedFiles(
  { text, html, files }: Pasted,
  language: Language,
  now: Date,
): Result<readonly File[], Refusal> {
  if (bytesIn(text === '' ? html : text) > CLIPBOARD_BYTES)
    return refuse('paste_too_large', { expected: String(CLIPBOARD_BYTES) });
  const name = bringMessages(language).pastedName(timeText(now, language));
  if (text.includes('\t')) return tableFile(readClipboardTable(text), name);
  const cells = html === '' ? null : htmlTable(html);
  if (cells?.some((row) => row.length > 1)) return tableFile(cells, name);
  if (/\S[\r\n]+\s*\S/.test(text)) return textFile(text, `${name}.txt`);
  const [first] = files;
  if (first !== undefined && files.some(({ type }) => !type.startsWith('image/'))) return success(files);
  return refuse(first === undefined ? 'paste_no_table' : 'paste_image');
}

function tableFile(rows: readonly (readonly string[])[], name: string): Result<readonly File[], Refusal> {
  return textFile(tableText(rows), `${name}.tsv`);
}

function textFile(text: string, name: string): Result<readonly File[], Refusal> {
  return success([new File([text], name, { type: 'text/plain' })]);
}

function bytesIn(text: string): number {
  return text.length > CLIPBOARD_BYTES ? text.length : new TextEncoder().encode(text).length;
}

function timeText(now: Date, language: Language): string {
  const [hours, minutes, seconds] = [now.getHours(), now.getMinutes(), now.getSeconds()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return language === 'zh' ? `${hours}时${minutes}分${seconds}秒` : `${hours}h${minutes}m${seconds}s`;
}

import type { Dataset } from '../core/dataset/dataset.ts';
import { isBuiltIn } from './catalogue.ts';
import { readSourceLine } from './importClient.ts';
import { openedFile } from './openedFiles.ts';

const BUILT_IN = import.meta.glob<string>('../../data/*.csv', { query: '?raw', import: 'default' });

/** The raw text of a physical line of a dataset's source, built in or opened from disk; null when it cannot be had. */
export async function sourceLine(dataset: Dataset, line: number): Promise<string | null> {
  const opened = openedFile(dataset.id);
  if (opened !== null) {
    const { encoding, sheet, choices } = opened.report;
    return readSourceLine(
      opened.file,
      { encoding, choices, ...(sheet === undefined ? {} : { sheet }) },
      line,
    );
  }
  // a file that somebody opened may bear the same name
  const load = isBuiltIn(dataset.id) ? BUILT_IN[`../../data/${dataset.source.fileName}`] : undefined;
  if (load === undefined) return null;
  const text = await load();
  return text.split(/\r\n?|\n/)[line - 1]?.replace(/^\ufeff/, '') ?? null;
}

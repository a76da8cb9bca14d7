import { type Result, success } from '../result.ts';
import { admitFile } from './admitFile.ts';
import { canonicalChoices } from './canonicalChoices.ts';
import { problemAt } from './findings.ts';
import { type ImportContext, importTable } from './importTable.ts';
import { lineText } from './lineText.ts';
import type { ByteSource } from './pieces.ts';
import { refuse } from './refuse.ts';
import type { Choices, Encoding, ImportedTable, Refusal, SheetOrigin } from './report.ts';

type WorkbookReader = Pick<typeof import('../spreadsheet/importWorkbook.ts'), 'importWorkbook'>;

const workbooks = () => import('../spreadsheet/importWorkbook.ts');

/** Any file that may hold a table: a text, or a workbook, whose reader is fetched only then. What its name says otherwise is said. */
export async function importSource(
  given: ByteSource,
  asked: ImportContext,
  reader: () => Promise<WorkbookReader> = workbooks,
): Promise<Result<ImportedTable, Refusal>> {
  const watched = watchedSource(given);
  const context = { ...asked, choices: canonicalChoices(asked.choices) };
  const read = await readSource(watched.source, context, reader);
  return watched.failed() ? refuse('file_unreadable') : read;
}

async function readSource(
  source: ByteSource,
  context: ImportContext,
  reader: () => Promise<WorkbookReader>,
): Promise<Result<ImportedTable, Refusal>> {
  const admitted = await admitFile(source);
  const isWorkbook = !admitted.ok && admitted.problem.problem.code === 'spreadsheet';
  const read = isWorkbook
    ? await (await reader()).importWorkbook(source, context)
    : await importTable(source, context);
  if (!read.ok) return read;
  const ending = /\.([a-z]{2,4})$/i.exec(context.fileName)?.[1]?.toLowerCase() ?? '';
  const misnamed = isWorkbook ? /^(?:csv|tsv|txt)$/.test(ending) : /^xls[xm]?$/.test(ending);
  if (!misnamed) return read;
  const code = isWorkbook ? 'spreadsheet_named_text' : 'text_named_spreadsheet';
  const { dataset, report } = read.value;
  return success({
    dataset,
    report: { ...report, findings: [...report.findings, problemAt(code, 'note', { raw: context.fileName })] },
  });
}

/** A file that is moved, changed or unplugged in the middle rejects its reading (fault 28): it then ends, and that is remembered. */
function watchedSource({ size, read }: ByteSource): {
  readonly source: ByteSource;
  readonly failed: () => boolean;
} {
  let failed = false;
  const watched = async (from: number, to: number): Promise<Uint8Array> => {
    try {
      return await read(from, to);
    } catch {
      failed = true;
      return new Uint8Array(0);
    }
  };
  return { source: { size, read: watched }, failed: () => failed };
}

/** Where the text of a line is to be found again: in a text by its encoding, in a workbook in its sheet. */
export interface LineOrigin {
  readonly encoding: Encoding;
  readonly sheet?: SheetOrigin;
  readonly choices: Choices;
}

/** The text of one line of a file, or of one row of its sheet; null when it cannot be had. */
export async function sourceText(
  source: ByteSource,
  { encoding, sheet, choices }: LineOrigin,
  line: number,
): Promise<string | null> {
  if (sheet === undefined) return lineText(source, encoding, line);
  return (await workbooks()).sheetLine(source, sheet.name, line, choices.numbersAs);
}

import { type Result, success } from '../result.ts';
import { admitFile } from './admitFile.ts';
import { problemAt } from './findings.ts';
import { type ImportContext, importTable } from './importTable.ts';
import { lineText } from './lineText.ts';
import type { ByteSource } from './pieces.ts';
import type { Choices, Encoding, ImportedTable, Refusal, SheetOrigin } from './report.ts';

type WorkbookReader = Pick<typeof import('../spreadsheet/importWorkbook.ts'), 'importWorkbook'>;

const workbooks = () => import('../spreadsheet/importWorkbook.ts');

/** Any file that may hold a table: a text, or a workbook, whose reader is fetched only then. What its name says otherwise is said. */
export async function importSource(
  source: ByteSource,
  context: ImportContext,
  reader: () => Promise<WorkbookReader> = workbooks,
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

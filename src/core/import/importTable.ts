import { failure, type Result, success } from '../result.ts';
import { accountFor, refuseUnread, type Stages } from './account.ts';
import { admitFile } from './admitFile.ts';
import { canonicalChoices } from './canonicalChoices.ts';
import { parseRange } from './cellRange.ts';
import { checkValues } from './checkValues.ts';
import { settleDecimal } from './decimalMark.ts';
import { behindSeparator, findDialect } from './dialect.ts';
import { collectFindings } from './findings.ts';
import type { Dictionary } from './indicatorMeta.ts';
import { explainNoValues } from './noValues.ts';
import { type ByteSource, readPieces } from './pieces.ts';
import { openQuestion } from './questions.ts';
import { rangeQuestion } from './rangeQuestion.ts';
import { readOn, readOpening } from './readOpening.ts';
import { createRowReader } from './readRows.ts';
import { createRecordReader } from './records.ts';
import { refuseFor } from './refuse.ts';
import { renameRows } from './renameRows.ts';
import type { Choices, ImportedTable, Refusal, SheetOrigin } from './report.ts';
import { isWholeFile, sampleTable } from './sampleTable.ts';
import { mixedOptions, type SettledEncoding, settleEncoding } from './settleEncoding.ts';
import { frameOf } from './tableFrame.ts';
import { findHead } from './tableHead.ts';
import { planTable } from './tablePlan.ts';
import { periodIn } from './titlePeriod.ts';
import { toDataset } from './toDataset.ts';
import { namesRead, reportUnusedChoices } from './unusedChoices.ts';
import { stem } from './valueColumns.ts';
import { withinLines } from './withinLines.ts';

export interface ImportContext {
  readonly fileName: string;
  readonly dictionary: Dictionary;
  readonly choices: Choices;
  /** Values in years after this one are marked. */
  readonly thisYear: number;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Hears of every stage once it is settled, so that a refused file can be shown as far as it was understood. */
  readonly onSettled?: (stage: Partial<Stages>) => void;
  /** The sheet that the text was written from: line n is row n, cells are parted by commas. */
  readonly sheet?: SheetOrigin;
  /** Hears of the text that a sheet was written out as, whose lines are its rows. */
  readonly onText?: (text: ByteSource) => void;
}

export interface ImportProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/**
 * Bytes become a Dataset: encoding, delimiter, records, header, shape, cells, in one streaming pass after a look at the beginning.
 * Bad input is a refusal with its line, or a finding; a choice that only a person can make comes back as options to choose from.
 */
export async function importTable(
  source: ByteSource,
  given: ImportContext,
): Promise<Result<ImportedTable, Refusal>> {
  const context = { ...given, choices: canonicalChoices(given.choices) };
  const firstBytes = await admitFile(source);
  if (!firstBytes.ok) return firstBytes;
  const encoding = await settleEncoding(source, firstBytes.value, context.choices);
  const read = encoding.ok ? await readTable(source, encoding.value, context) : encoding;
  if (read.ok) return read;
  if (read.problem.problem.code === 'several_tables' && encoding.ok)
    return failure(await rangeQuestion(source, encoding.value, read.problem, context.choices));
  if (read.problem.problem.code !== 'encoding_mixed') return read;
  // A file that began as ASCII and turned out not to be UTF-8 is read again as GB18030.
  if (encoding.ok && encoding.value.mayBeLegacy)
    return readTable(source, { encoding: 'gb18030', bomBytes: 0, mayBeLegacy: false }, context);
  return failure({
    ...read.problem,
    options: await mixedOptions(source, read.problem.problem.line, context.choices),
  });
}

/** Reads a text whose encoding is settled; of a range, its lines and columns. */
export async function readTable(
  source: ByteSource,
  encoding: SettledEncoding,
  { fileName, dictionary, choices, thisYear, onProgress, onSettled, sheet }: ImportContext,
): Promise<Result<ImportedTable, Refusal>> {
  const findings = collectFindings();
  onSettled?.({ fileName, sheet, choices, encoding, findings });
  const range = choices.range === undefined ? null : parseRange(choices.range);
  const outside = { count: 0 };
  const all = readPieces(source, encoding.encoding, encoding.bomBytes, choices.encoding === undefined);
  const pieces = range === null ? all : withinLines(all, range, outside);
  const opening = await readOpening(pieces);
  if (!opening.ok) return refuseFor(opening.problem);
  const dialect = findDialect(
    opening.value.text,
    sheet === undefined ? choices : { ...choices, delimiter: ',' },
    range,
    findings,
  );
  if (!dialect.ok) return dialect;
  onSettled?.({ dialect: dialect.value });
  const start = behindSeparator(opening.value, dialect.value);
  const sample = sampleTable(start, dialect.value, choices);
  if (!sample.ok) return sample;
  const head = findHead(sample.value, isWholeFile(start, sample.value), choices, findings);
  if (!head.ok) return head;
  onSettled?.({ head: head.value });
  const plan = planTable(head.value, tableName(fileName, sheet), choices, findings);
  if (!plan.ok) return failure(explainNoValues(plan.problem, head.value));
  onSettled?.({ plan: plan.value });
  const decimal = settleDecimal(head.value, plan.value, dialect.value.delimiter, choices, findings);
  if (!decimal.ok) return decimal;
  const question = openQuestion(head.value, plan.value, choices);
  if (question !== null) return failure(question);

  const records = createRecordReader(dialect.value);
  const reader = createRowReader(head.value, plan.value, { ...choices, decimal: decimal.value }, findings);
  onSettled?.({ fates: reader.fates });
  let lastPiece = start;
  for await (const piece of readOn(start, pieces)) {
    if (!piece.ok) return refuseFor(piece.problem);
    lastPiece = piece.value;
    const bytes = lastPiece.bytesRead;
    const read = reader.push(records.push(lastPiece.text, lastPiece.last), bytes / source.size);
    if (!read.ok) return refuseFor(read.problem);
    onProgress?.({ bytes, totalBytes: source.size, rows: read.value });
  }
  const found = reader.finish();
  const rows = renameRows(found, choices);
  onSettled?.({ rows });
  if (rows.counts.acceptedRows === 0) return refuseUnread(head.value, findings);

  const frame = frameOf([...head.value.preamble, ...rows.notes], dialect.value.delimiter);
  const assembled = toDataset(
    rows,
    frame,
    { fileName, dictionary, choices, printedColumns: plan.value.published },
    findings,
  );
  if (!assembled.ok) return assembled;
  checkValues(assembled.value.dataset, rows, thisYear, findings);
  reportUnusedChoices(
    choices,
    namesRead(head.value, found, frame, choices, assembled.value.dataset),
    findings,
  );
  const report = accountFor({
    fileName,
    sheet,
    outside: outside.count,
    choices,
    encoding,
    lastPiece,
    dialect: dialect.value,
    head: head.value,
    plan: plan.value,
    findings,
    fates: reader.fates,
    rows,
    assembled: assembled.value,
  });
  return report.ok ? success({ dataset: assembled.value.dataset, report: report.value }) : report;
}

/** What Excel, WPS and LibreOffice call a sheet that nobody named. */
const UNNAMED_SHEET = /^(?:sheet|工作表|表|worksheet|table)\s*\d*(?:\s*\(\d+\))?$/i;

/** The name that may say what a table holds, and of which year: its sheet's with the file's, else the file's. */
function tableName(fileName: string, sheet: SheetOrigin | undefined): string {
  if (sheet === undefined || UNNAMED_SHEET.test(sheet.name.trim())) return fileName;
  const named = sheet.name.trim();
  return periodIn([named]) !== null || periodIn([stem(fileName)]) === null
    ? named
    : `${named} ${periodIn([stem(fileName)])}`;
}

import type { Dataset } from '../dataset/dataset.ts';
import { type CellRange, formatRange, parseRange } from '../import/cellRange.ts';
import { collectFindings, type Findings, problemAt } from '../import/findings.ts';
import { type ImportContext, readTable } from '../import/importTable.ts';
import type { ByteSource } from '../import/pieces.ts';
import { tableOptions } from '../import/rangeQuestion.ts';
import { refuse, refuseFor } from '../import/refuse.ts';
import type { Choices, ImportedTable, Refusal, SheetOrigin, SheetSummary } from '../import/report.ts';
import { findTables } from '../import/tableRanges.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { chooseSheet, type LookedAt, lookAtSheets, reportOtherSheets } from './chooseSheet.ts';
import { readSheet, type SheetGrid } from './readSheet.ts';
import { sheetText } from './sheetText.ts';
import { sizeQuestion } from './sizeQuestion.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';
import { openWorkbook } from './workbookParts.ts';

/**
 * A workbook becomes a Dataset as a text does: the sheet, or the range of it, is written out with row n as line n and read by the same import.
 * Which sheet and which of several tables is asked where there is more than one; what the sheet holds beside figures is said as findings.
 */
export async function importWorkbook(
  source: ByteSource,
  context: ImportContext,
): Promise<Result<ImportedTable, Refusal>> {
  const { choices, onProgress } = context;
  let rowsSeen = 0;
  const opened = await openWorkbook(source, () =>
    onProgress?.({ bytes: 0, totalBytes: source.size, rows: rowsSeen }),
  );
  if (!opened.ok) return refuseFor(opened.problem);
  const workbook = opened.value;
  const sheets = await lookAtSheets(workbook);
  if (!sheets.ok) return refuseFor(sheets.problem);
  const chosen = chooseSheet(sheets.value, choices);
  if (!chosen.ok) return chosen;

  const asked = choices.range === undefined ? null : parseRange(choices.range);
  if (choices.range !== undefined && asked === null) return refuse('range_unknown', { raw: choices.range });
  const findings = collectFindings();
  const wishes = {
    range: asked,
    numbersAs: choices.numbersAs ?? 'shown',
    lastRow: WORKBOOK_LIMITS.rows,
    onRow: (row: number) => {
      rowsSeen = row;
    },
  } as const;
  const grid = await readSheet(workbook, chosen.value.entry, wishes, findings);
  if (!grid.ok) return refuseFor(grid.problem);
  const { rows, doubtful } = grid.value;
  if (asked === null) {
    const tables = findTables(rows);
    const [, second] = tables;
    if (second !== undefined)
      return failure({
        problem: problemAt('several_tables', 'error', {
          line: parseRange(second.range)?.firstRow ?? null,
          column: parseRange(second.range)?.firstColumn ?? null,
          raw: second.words,
        }),
        options: tableOptions(tables, withSheet(choices, chosen.value)),
      });
  }
  if (doubtful !== null && choices.numbersAs === undefined) return failure(sizeQuestion(doubtful, choices));
  reportOtherSheets(sheets.value, chosen.value, findings);
  const summaries = sheets.value.map(({ entry: { name, hidden }, hasTable }) => ({ name, hidden, hasTable }));
  const origin: SheetOrigin = {
    name: chosen.value.entry.name,
    range: choices.range ?? null,
    sheets: summaries,
  };
  return readGrid(grid.value, origin, asked, source, context, findings);
}

/** The text of one row of a sheet, as the import read it; null when it cannot be had. */
export async function sheetLine(
  source: ByteSource,
  sheetName: string,
  line: number,
  numbersAs: Choices['numbersAs'],
): Promise<string | null> {
  const workbook = await openWorkbook(source);
  const entry = workbook.ok ? workbook.value.sheets.find(({ name }) => name === sheetName) : undefined;
  if (!workbook.ok || entry === undefined) return null;
  const wishes = { range: null, numbersAs: numbersAs ?? 'shown', lastRow: line } as const;
  const grid = await readSheet(workbook.value, entry, wishes, collectFindings());
  const row = grid.ok ? grid.value.rows[line - 1] : undefined;
  return row === undefined ? null : row.join(' | ');
}

async function readGrid(
  { rows }: SheetGrid,
  sheet: SheetOrigin,
  asked: CellRange | null,
  source: ByteSource,
  context: ImportContext,
  findings: Findings,
): Promise<Result<ImportedTable, Refusal>> {
  if (rows.every((row) => row.length === 0)) return refuse('no_table_in_workbook');
  const range = asked ?? withoutBlankColumns(rows);
  const text = sheetText(rows);
  context.onText?.(text);
  const read = await readTable(
    text,
    { encoding: 'utf-8', bomBytes: 0, mayBeLegacy: false },
    {
      ...context,
      sheet,
      choices: { ...context.choices, ...(range === null ? {} : { range: formatRange(range) }) },
      onProgress: ({ bytes, rows }) =>
        context.onProgress?.({
          bytes: Math.floor((source.size * bytes) / Math.max(1, text.size)),
          totalBytes: source.size,
          rows,
        }),
    },
  );
  if (!read.ok) {
    // the range that only leaves blank columns out was not chosen by anyone
    const own = (choices: Choices): Choices =>
      withRange(withSheet(choices, { name: sheet.name, sheets: sheet.sheets }), context.choices.range);
    const { problem } = read.problem;
    const column =
      problem.column === null || range === null ? problem.column : problem.column + range.firstColumn - 1;
    return failure({
      ...read.problem,
      problem: { ...problem, column },
      options: read.problem.options.map((option) => ({ ...option, choices: own(option.choices) })),
      ...(read.problem.columns === undefined
        ? {}
        : { columns: { ...read.problem.columns, choices: own(read.problem.columns.choices) } }),
    });
  }
  const { dataset, report } = read.value;
  const several = sheet.sheets.filter(({ hasTable }) => hasTable).length > 1;
  const named = ({ zh, en }: Dataset['name']): Dataset['name'] => ({
    zh: `${zh} · ${sheet.name}`,
    en: `${en} · ${sheet.name}`,
  });
  return success({
    dataset: several ? { ...dataset, name: named(dataset.name) } : dataset,
    report: {
      ...report,
      bytes: source.size,
      choices: context.choices,
      findings: inOrder([
        ...findings.list(),
        ...report.findings.filter((one) => !saidOf(one, findings.list())),
      ]),
    },
  });
}

/** Choices that also say which sheet, where the workbook has several. */
function withSheet(
  choices: Choices,
  of: LookedAt | { readonly name: string; readonly sheets: readonly SheetSummary[] },
): Choices {
  const name = 'entry' in of ? of.entry.name : of.name;
  const { range, ...rest } = choices;
  return { ...rest, ...(range === undefined ? {} : { range }), sheet: name };
}

function withRange(choices: Choices, range: string | undefined): Choices {
  const { range: _, ...rest } = choices;
  return range === undefined ? rest : { ...rest, range };
}

/** A table that begins at column B or further has no column A; null where it begins at A. */
function withoutBlankColumns(rows: SheetGrid['rows']): CellRange | null {
  const firsts = rows.flatMap((row) => {
    const at = row.findIndex((cell) => cell.trim() !== '');
    return at < 0 ? [] : [at + 1];
  });
  const firstColumn = firsts.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  if (firstColumn === 1 || !Number.isFinite(firstColumn)) return null;
  const lastColumn = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { firstRow: 1, lastRow: rows.length, firstColumn, lastColumn };
}

/** What the text says of figures that were written so because of their format has been said of the format. */
const SAID: ReadonlyMap<string, ProblemCode> = new Map([
  ['percent_in_cell', 'percent_format'],
  ['scale_suffix', 'number_scaled'],
]);

function saidOf({ code, column, count }: Problem, ofSheet: readonly Problem[]): boolean {
  return ofSheet.some((one) => one.code === SAID.get(code) && one.column === column && one.count === count);
}

const SEVERITIES = ['error', 'warning', 'note'] as const;

function inOrder(findings: readonly Problem[]): readonly Problem[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || (a.line ?? 0) - (b.line ?? 0),
  );
}

import { collectFindings, type Findings, problemAt } from '../import/findings.ts';
import { refuse } from '../import/refuse.ts';
import type { Choices, Refusal } from '../import/report.ts';
import { findTables } from '../import/tableRanges.ts';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { readSheet } from './readSheet.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';
import type { SheetEntry, Workbook } from './workbookParts.ts';

/** A sheet with what stands near its top. */
export interface LookedAt {
  readonly entry: SheetEntry;
  readonly hasTable: boolean;
  readonly words: string;
  readonly rows: number;
}

/** What stands near the top of each sheet. */
export async function lookAtSheets(workbook: Workbook): Promise<Result<readonly LookedAt[], Problem>> {
  const sheets: LookedAt[] = [];
  for (const entry of workbook.sheets) {
    const wishes = { range: null, numbersAs: 'shown', lastRow: WORKBOOK_LIMITS.rowsLookedAt } as const;
    const grid = await readSheet(workbook, entry, wishes, collectFindings());
    if (!grid.ok) return grid;
    const [table] = findTables(grid.value.rows);
    const filled = grid.value.rows.filter((row) => row.length > 0);
    sheets.push({
      entry,
      hasTable: table !== undefined,
      words: table?.words ?? (filled[0] ?? []).filter(Boolean).slice(0, 5).join(' | '),
      rows: filled.length,
    });
  }
  return success(sheets);
}

/** The sheet to read: the chosen one, or the only one that holds a table; else the question which. */
export function chooseSheet(sheets: readonly LookedAt[], choices: Choices): Result<LookedAt, Refusal> {
  if (choices.sheet !== undefined) {
    const chosen = sheets.find(({ entry }) => entry.name === choices.sheet);
    return chosen === undefined
      ? failure({
          ...refuse('sheet_missing', { raw: choices.sheet }).problem,
          options: sheetOptions(sheets, choices),
        })
      : success(chosen);
  }
  const filled = sheets.filter(({ rows }) => rows > 0);
  const withTable = filled.filter(({ hasTable }) => hasTable);
  const shown = withTable.filter(({ entry }) => !entry.hidden);
  const [only, other] = shown.length > 0 ? shown : withTable.length > 0 ? withTable : filled;
  if (only === undefined) return refuse('no_table_in_workbook');
  if (other === undefined) return success(only);
  return failure({
    problem: problemAt('which_sheet', 'error', { expected: String(shown.length) }),
    options: sheetOptions(withTable.length > 0 ? withTable : filled, choices),
  });
}

function sheetOptions(sheets: readonly LookedAt[], choices: Choices): Refusal['options'] {
  return sheets.map(({ entry: { name }, words }) => ({
    choices: { ...choices, sheet: name },
    raw: name,
    becomes: words,
  }));
}

/** Says which sheets were left unread, and that a hidden one was read. */
export function reportOtherSheets(sheets: readonly LookedAt[], chosen: LookedAt, findings: Findings): void {
  for (const { entry, hasTable, rows } of sheets) {
    if (entry === chosen.entry) {
      if (entry.hidden) findings.add('hidden_sheet', 'warning', { raw: entry.name });
    } else if (rows > 0 && (entry.hidden || hasTable))
      findings.add(entry.hidden ? 'hidden_sheet_unread' : 'other_sheet', 'note', {
        raw: entry.name,
        expected: chosen.entry.name,
      });
  }
}

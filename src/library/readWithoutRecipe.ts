import type { ImportedTable, Refusal } from '../core/import/report.ts';
import { whereOf } from '../core/import/whereOf.ts';
import type { Result } from '../core/result.ts';
import { importFile } from './importClient.ts';
import type { OpenedFile } from './openedFiles.ts';
import { updateReading } from './updateReading.ts';

/** Reads an opened file as if there were no recipe, here and where it is kept; refused where it cannot be read so, and nothing is changed. */
export async function readWithoutRecipe(opened: OpenedFile): Promise<Result<ImportedTable, Refusal>> {
  const result = await importFile(opened.file, { choices: whereOf(opened.report.choices) });
  if (result.ok) await updateReading(opened, result.value, { acknowledged: [], recipe: null }, true);
  return result;
}

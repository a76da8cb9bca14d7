import { saysOnlyWhere, whereOf } from '../core/import/whereOf.ts';
import type { OpenedFile } from './openedFiles.ts';
import type { StoredEntry } from './store/entry.ts';

/**
 * The kept entry of the same content that a person has corrected, for a file of which nothing was said when it was opened but where its table is,
 * be it by a recipe or not: it is that one again. Null where there is none, or one that was read just so.
 */
export async function correctedBefore(
  { report, recipe = null }: OpenedFile,
  sha256: string,
): Promise<StoredEntry | null> {
  if (recipe === null && !saysOnlyWhere(report.choices)) return null;
  const { listEntries, sameChoices } = await import('./store/store.ts');
  const entries = await listEntries();
  if (!entries.ok) return null;
  const where = whereOf(report.choices);
  const same = entries.value.filter(
    (entry) => entry.sha256 === sha256 && sameChoices(whereOf(entry.choices), where),
  );
  if (same.some(({ choices }) => sameChoices(choices, report.choices))) return null;
  return same.find(({ choices }) => !saysOnlyWhere(choices)) ?? null;
}

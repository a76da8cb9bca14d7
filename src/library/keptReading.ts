import type { Choices } from '../core/import/report.ts';
import { whereOf } from '../core/import/whereOf.ts';
import { hashFile } from './importClient.ts';
import { loadStored } from './storedList.ts';

/**
 * The id of the kept entry with the content of a file that cannot be read as it is: a person corrected it before, and it is that one
 * again. Null where there is none. Only a file of the size of a kept one is hashed.
 */
export async function keptReading(file: File, choices: Choices): Promise<string | null> {
  const { listEntries, sameChoices } = await import('./store/store.ts');
  const entries = await listEntries();
  const where = whereOf(choices);
  const sized = entries.ok
    ? entries.value.filter(
        ({ bytes, choices }) => bytes === file.size && sameChoices(whereOf(choices), where),
      )
    : [];
  if (sized.length === 0) return null;
  const sha256 = await hashFile(file);
  const same = sized.find((entry) => entry.sha256 === sha256);
  return same !== undefined && (await loadStored(same.id)) !== null ? same.id : null;
}

import { ENGINE_VERSION } from '../core/import/engine.ts';
import type { Refusal } from '../core/import/report.ts';
import { importFile } from './importClient.ts';
import { letGo } from './openedFiles.ts';
import type { StoredEntry } from './store/entry.ts';
import { replaceReading } from './store/replaceReading.ts';
import { refreshStored, storedFile } from './storedList.ts';
import { whileUnfinished } from './unfinished.ts';

/** What became of reading a kept file again; refused or failed leaves the old reading as it is. */
export type RereadOutcome =
  | { readonly kind: 'reread'; readonly entry: StoredEntry; readonly isSame: boolean }
  | { readonly kind: 'keptBoth'; readonly entry: StoredEntry }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'failed' };

/** Whether an entry was read by an older reader, so that its numbers may be other ones now. */
export function isOutdated({ engine }: StoredEntry): boolean {
  return engine < ENGINE_VERSION;
}

/** Reads the original of an entry again, in the way that was chosen for it, and keeps that in place of the old reading. */
export function rereadStored(entry: StoredEntry): Promise<RereadOutcome> {
  return whileUnfinished(entry.fileName, reread(entry));
}

async function reread(entry: StoredEntry): Promise<RereadOutcome> {
  const file = await storedFile(entry.id);
  if (file === null) return { kind: 'failed' };
  const read = await importFile(file, { choices: entry.choices });
  if (!read.ok) return { kind: 'refused', refusal: read.problem };
  const { acknowledged = [], recipe = null } = entry;
  const replaced = await replaceReading(entry, { ...read.value, acknowledged, recipe });
  await refreshStored();
  if (!replaced.ok || replaced.value === null) return { kind: 'failed' };
  if (replaced.value.id !== entry.id) return { kind: 'keptBoth', entry: replaced.value };
  letGo(entry.id);
  return { kind: 'reread', entry: replaced.value, isSame: sameSize(entry, replaced.value) };
}

/** As far as the list tells: the numbers themselves are compared on the comparison's page. */
function sameSize(a: StoredEntry, b: StoredEntry): boolean {
  return (
    a.values === b.values && a.regions === b.regions && a.indicators === b.indicators && a.shape === b.shape
  );
}

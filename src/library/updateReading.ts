import type { ImportedTable } from '../core/import/report.ts';
import { hold, type OpenedFile, onOpenedFiles, openedFile, type SaidOfReading } from './openedFiles.ts';
import type { StoreProblem } from './store/database.ts';
import type { StoredEntry } from './store/entry.ts';
import { refreshStored } from './storedList.ts';

/**
 * What became of a corrected reading: it is kept; it is in this window only, with why; another window has read the file in
 * another way meanwhile, and nothing was changed; or the file is no longer kept.
 */
export type UpdateOutcome =
  | { readonly kind: 'updated'; readonly file: OpenedFile }
  | { readonly kind: 'unkept'; readonly file: OpenedFile; readonly problem: StoreProblem | 'gone' }
  | { readonly kind: 'conflict' };

/**
 * Puts a corrected reading in place of the one that an opened file had when the correction began, here and where it is kept;
 * over what another window did only when told to.
 */
export async function updateReading(
  begun: OpenedFile,
  { dataset, report }: ImportedTable,
  said: SaidOfReading,
  overOthers: boolean,
): Promise<UpdateOutcome> {
  const { id } = begun;
  await saved(id);
  const next: OpenedFile = { ...begun, dataset: { ...dataset, id }, report, ...said, save: 'saved' };
  const unkept = (problem: StoreProblem | 'gone'): UpdateOutcome => {
    const save = problem === 'gone' ? 'deleted' : problem;
    hold({ ...next, save });
    return { kind: 'unkept', file: next, problem };
  };
  const { listEntries } = await import('./store/store.ts');
  const { replaceReading } = await import('./store/replaceReading.ts');
  const entries = await listEntries();
  if (!entries.ok) return unkept(entries.problem);
  const entry = entries.value.find((one) => one.id === id);
  if (entry === undefined) return unkept('gone');
  if (!overOthers && !isReadAs(entry, begun)) return { kind: 'conflict' };
  const replaced = await replaceReading(entry, { dataset: next.dataset, report, ...said });
  if (!replaced.ok) return unkept(replaced.problem);
  if (replaced.value === null) return { kind: 'conflict' };
  // kept beside the entry, under an id of its own, where that changed in this very moment
  const file = { ...next, id: replaced.value.id, dataset: { ...next.dataset, id: replaced.value.id } };
  hold(file);
  void refreshStored();
  return { kind: 'updated', file };
}

/** True when the kept reading is still the one that the correction began with. */
function isReadAs(entry: StoredEntry, { report, acknowledged = [] }: OpenedFile): boolean {
  return (
    JSON.stringify(entry.choices) === JSON.stringify(report.choices) &&
    JSON.stringify(entry.acknowledged ?? []) === JSON.stringify(acknowledged)
  );
}

/** Resolves when a file that is being kept is kept, or is known not to be. */
function saved(id: string): Promise<void> {
  return new Promise((resolve) => {
    const isDone = (): boolean => openedFile(id)?.save !== 'saving';
    if (isDone()) return resolve();
    const stop = onOpenedFiles(() => {
      if (!isDone()) return;
      stop();
      resolve();
    });
  });
}

import { correctedBefore } from './correctedBefore.ts';
import { idle } from './idle.ts';
import { hashFile } from './importClient.ts';
import { hold, letGo, type OpenedFile, setSaveState } from './openedFiles.ts';
import { loadStored, refreshStored } from './storedList.ts';

/**
 * Keeps an opened file in this browser and says how that went; once it is shown, so as not to hold that up. Answers the id it is kept under:
 * another than its own where the same content was kept before.
 */
export async function keepFile(file: OpenedFile): Promise<string> {
  const { id } = file;
  await idle();
  const sha256 = await hashFile(file.file);
  if (sha256 === null) {
    setSaveState(id, 'broken');
    return id;
  }
  const own = await keepReading(file);
  if (own !== null) return own;
  const corrected = await correctedBefore(file, sha256);
  if (corrected !== null && (await loadStored(corrected.id)) !== null) {
    letGo(id);
    return corrected.id;
  }
  const { saveFile } = await import('./store/store.ts');
  const result = await saveFile(file, sha256);
  if (!result.ok) {
    setSaveState(id, result.problem);
    return id;
  }
  const { entry } = result.value;
  if (entry.id !== id) {
    const { acknowledged = [], recipe = null } = entry;
    const dataset = { ...file.dataset, id: entry.id };
    hold({ ...file, id: entry.id, dataset, save: 'saved', acknowledged, recipe });
    letGo(id);
  } else setSaveState(id, 'saved');
  void refreshStored();
  void import('./storageState.ts').then(({ askPersistence }) => askPersistence('first'));
  return entry.id;
}

/**
 * Of a file that is kept, the reading that could not be: put in its entry, whose title and version stay. Answers the id it is kept under,
 * one of its own where another window changed the entry in this very moment; null where there is no such entry.
 */
async function keepReading(file: OpenedFile): Promise<string | null> {
  const { listEntries } = await import('./store/store.ts');
  const entries = await listEntries();
  const own = entries.ok ? entries.value.find(({ id }) => id === file.id) : undefined;
  if (own === undefined) return null;
  const { replaceReading } = await import('./store/replaceReading.ts');
  const replaced = await replaceReading(own, file);
  void refreshStored();
  if (!replaced.ok || replaced.value === null) {
    setSaveState(file.id, replaced.ok ? 'deleted' : replaced.problem);
    return file.id;
  }
  const { id } = replaced.value;
  hold({ ...file, id, dataset: { ...file.dataset, id }, save: 'saved' });
  return id;
}

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

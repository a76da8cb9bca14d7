import type { OpenedFile } from './openedFiles.ts';
import type { StoredEntry } from './store/entry.ts';

/**
 * The kept entry of the same content that a person has corrected, for a file that was opened with nothing said about it: it is that one again.
 * Null where there is none, or one that was read just so.
 */
export async function correctedBefore({ report }: OpenedFile, sha256: string): Promise<StoredEntry | null> {
  if (Object.keys(report.choices).length > 0) return null;
  const { listEntries } = await import('./store/store.ts');
  const entries = await listEntries();
  if (!entries.ok) return null;
  const same = entries.value.filter((entry) => entry.sha256 === sha256);
  return same.some(({ choices }) => Object.keys(choices).length === 0) ? null : (same[0] ?? null);
}

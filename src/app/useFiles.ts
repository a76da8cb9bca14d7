import { useSyncExternalStore } from 'react';
import { type OpenedFile, onOpenedFiles, openedFiles } from '../library/openedFiles.ts';
import type { StoredEntry } from '../library/store/entry.ts';
import { onStoredList, storedList } from '../library/storedList.ts';

/** The files kept in this browser, and those that are only open in this window. */
export function useFiles(): {
  readonly kept: readonly StoredEntry[];
  readonly unkept: readonly OpenedFile[];
} {
  const opened = useSyncExternalStore(onOpenedFiles, openedFiles, openedFiles);
  const stored = useSyncExternalStore(onStoredList, storedList, storedList);
  const kept = stored.kind === 'known' ? stored.entries : [];
  return { kept, unkept: opened.filter(({ id }) => !kept.some((entry) => entry.id === id)) };
}

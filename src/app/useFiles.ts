import { useSyncExternalStore } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { embedded } from '../library/embedded.ts';
import { type OpenedFile, onOpenedFiles, openedFiles } from '../library/openedFiles.ts';
import type { StoredEntry } from '../library/store/entry.ts';
import { onStoredList, storedList } from '../library/storedList.ts';

/** The files kept in this browser, those that are only open in this window, and the data that came in one file with the program. */
export function useFiles(): {
  readonly kept: readonly StoredEntry[];
  readonly unkept: readonly OpenedFile[];
  readonly brought: readonly Dataset[];
} {
  const opened = useSyncExternalStore(onOpenedFiles, openedFiles, openedFiles);
  const stored = useSyncExternalStore(onStoredList, storedList, storedList);
  const kept = stored.kind === 'known' ? stored.entries : [];
  const unkept = opened.filter(({ id }) => !kept.some((entry) => entry.id === id));
  return { kept, unkept, brought: embedded().datasets };
}

import type { StoredEntry } from '../../library/store/entry.ts';

/** The versions of one file name: the newest, and those before it. */
export interface FileGroup {
  readonly newest: StoredEntry;
  /** The newest first. */
  readonly older: readonly StoredEntry[];
  /** An older one is what the search found. */
  readonly olderFound: boolean;
}

/** Entries by their file name, what was opened last first; only those of which a version has the text in its title or file name. */
export function fileGroups(entries: readonly StoredEntry[], search: string): readonly FileGroup[] {
  const wanted = search.trim().toLowerCase();
  const isFound = ({ title, fileName, origin }: StoredEntry): boolean =>
    `${title}\n${fileName}\n${origin ?? ''}`.toLowerCase().includes(wanted);
  const byName = new Map<string, StoredEntry[]>();
  for (const entry of entries) byName.set(entry.fileName, [...(byName.get(entry.fileName) ?? []), entry]);
  return [...byName.values()]
    .flatMap((versions): (FileGroup & { readonly openedAt: number })[] => {
      const [newest, ...older] = [...versions].sort((a, b) => b.version - a.version || b.savedAt - a.savedAt);
      if (newest === undefined || !versions.some(isFound)) return [];
      const openedAt = Math.max(...versions.map((entry) => entry.openedAt));
      return [{ newest, older, olderFound: !isFound(newest), openedAt }];
    })
    .sort((a, b) => b.openedAt - a.openedAt);
}

import type { BackupEntry } from '../../core/backup/manifest.ts';
import type { StoredEntry } from '../store/entry.ts';
import { sameChoices } from '../store/store.ts';

/**
 * What restoring an entry of a backup would do: bring it; nothing, for it is here; bring it beside other content of its name,
 * or beside another reading of its content.
 */
export type RestoreKind = 'new' | 'same' | 'version' | 'reading';

export interface PlannedEntry {
  readonly entry: BackupEntry;
  readonly kind: RestoreKind;
}

/** What restoring would do to what is here; what is here is never changed. */
export function planRestore(
  entries: readonly BackupEntry[],
  here: readonly StoredEntry[],
): readonly PlannedEntry[] {
  const kept = here.filter(({ deletedAt }) => deletedAt === null);
  return entries.map((entry) => {
    const content = kept.filter(({ sha256 }) => sha256 === entry.sha256);
    if (content.some(({ choices }) => sameChoices(choices, entry.choices))) return { entry, kind: 'same' };
    if (content.length > 0) return { entry, kind: 'reading' };
    const isNamed = kept.some(({ fileName }) => fileName === entry.fileName);
    return { entry, kind: isNamed ? 'version' : 'new' };
  });
}

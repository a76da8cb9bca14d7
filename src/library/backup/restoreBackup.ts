import type { Result } from '../../core/result.ts';
import { reloadAliases } from '../aliases.ts';
import { decksChanged } from '../decks.ts';
import type { StoreProblem } from '../store/database.ts';
import { allDecks } from '../store/deckStore.ts';
import type { StoredEntry } from '../store/entry.ts';
import { restoreEntries } from '../store/restoreEntries.ts';
import { allEntries } from '../store/store.ts';
import { refreshStored } from '../storedList.ts';
import type { CheckedBackup, CheckedEntry } from './checkBackup.ts';
import { idsHere, type PlannedDeck, planDecks, planRestore, type RestoreKind } from './planRestore.ts';
import { restoreSettings, settingsToRestore } from './settings.ts';

/** What restoring a checked backup would do now. */
export interface RestorePlan {
  readonly backup: CheckedBackup;
  readonly rows: readonly { readonly checked: CheckedEntry; readonly kind: RestoreKind }[];
  readonly decks: readonly PlannedDeck[];
  readonly settings: readonly string[];
  /** What was here when this was planned. */
  readonly seen: readonly StoredEntry[];
}

export async function planOf(backup: CheckedBackup): Promise<Result<RestorePlan, StoreProblem>> {
  const here = await allEntries();
  if (!here.ok) return here;
  const decksHere = await allDecks();
  if (!decksHere.ok) return decksHere;
  const entries = backup.entries.map((one) => (one.kind === 'read' ? one.reading.entry : one.entry));
  const planned = planRestore(entries, here.value);
  const rows = backup.entries.map((checked, at) => ({ checked, kind: planned[at]?.kind ?? 'new' }));
  return {
    ok: true,
    value: {
      backup,
      rows,
      decks: planDecks(backup.manifest.decks, decksHere.value.decks, idsHere(entries, here.value)),
      settings: settingsToRestore(backup.manifest.settings),
      seen: here.value,
    },
  };
}

/**
 * Does what was planned: files and decks in one transaction, then the small settings. Answers how many files came;
 * null when another window changed something since the plan, and nothing was done.
 */
export async function restoreBackup({
  backup,
  rows,
  decks,
  seen,
}: RestorePlan): Promise<Result<number | null, StoreProblem>> {
  const coming = rows.flatMap(({ checked, kind }) =>
    checked.kind === 'read' && kind !== 'same' ? [checked.reading] : [],
  );
  const restored = await restoreEntries(coming, seen, {
    decks: decks.flatMap(({ deck, kind }) => (kind === 'same' ? [] : [deck])),
    ids: idsHere(backup.manifest.entries, seen),
  });
  if (restored.ok && restored.value !== null) {
    restoreSettings(backup.manifest.settings);
    reloadAliases();
  }
  decksChanged();
  await refreshStored();
  return restored;
}

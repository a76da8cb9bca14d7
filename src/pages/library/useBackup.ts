import { useMemo, useState } from 'react';
import type { BackupProblem } from '../../core/backup/manifest.ts';
import { downloadFile, safeFileName } from '../../export/download.ts';
import { checkBackup } from '../../library/backup/checkBackup.ts';
import { makeBackup } from '../../library/backup/makeBackup.ts';
import { planOf, type RestorePlan, restoreBackup } from '../../library/backup/restoreBackup.ts';
import type { StoreProblem } from '../../library/store/database.ts';

/** Where making or restoring a backup stands; nothing is written before a person has agreed to the plan. */
export type BackupState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly share: number }
  | { readonly kind: 'made'; readonly count: number; readonly decks: number; readonly bytes: number }
  | { readonly kind: 'makeFailed'; readonly problem: BackupProblem }
  | { readonly kind: 'checking'; readonly name: string; readonly share: number }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: BackupProblem }
  | { readonly kind: 'planned'; readonly plan: RestorePlan; readonly isRenewed: boolean }
  | { readonly kind: 'restoring'; readonly plan: RestorePlan }
  | { readonly kind: 'restored'; readonly count: number; readonly decks: number }
  | { readonly kind: 'storeFailed'; readonly problem: StoreProblem };

export interface BackupWorkflow {
  readonly state: BackupState;
  /** `name`: of the file, from the day it is made on. */
  readonly make: (name: (date: string) => string) => Promise<void>;
  readonly check: (file: File) => Promise<void>;
  readonly restore: (plan: RestorePlan) => Promise<void>;
  /** Ends what is going on or closes what was said. */
  readonly close: () => void;
}

export function useBackup(): BackupWorkflow {
  const [state, setState] = useState<BackupState>({ kind: 'idle' });
  const steps = useMemo(() => backupSteps(setState), []);
  return { state, ...steps };
}

function backupSteps(show: (state: BackupState) => void): Omit<BackupWorkflow, 'state'> {
  let job: AbortController | null = null;
  const begin = (): { readonly signal: AbortSignal; readonly set: (next: BackupState) => void } => {
    job?.abort();
    const current = new AbortController();
    job = current;
    return { signal: current.signal, set: (next) => job === current && show(next) };
  };
  const plan = async (backup: RestorePlan['backup'], isRenewed: boolean): Promise<BackupState> => {
    const planned = await planOf(backup);
    return planned.ok
      ? { kind: 'planned', plan: planned.value, isRenewed }
      : { kind: 'storeFailed', problem: planned.problem };
  };
  return {
    async make(name) {
      const { signal, set } = begin();
      set({ kind: 'making', share: 0 });
      const made = await makeBackup({ signal, onProgress: (share) => set({ kind: 'making', share }) });
      if (signal.aborted) return;
      if (!made.ok) return set({ kind: 'makeFailed', problem: made.problem });
      const { file, count, decks } = made.value;
      downloadFile(file, safeFileName(name(dayOf(Date.now())), 'tongbi'));
      set({ kind: 'made', count, decks, bytes: file.size });
    },
    async check(file) {
      const { signal, set } = begin();
      const { name } = file;
      set({ kind: 'checking', name, share: 0 });
      const checked = await checkBackup(file, {
        signal,
        onProgress: (share) => set({ kind: 'checking', name, share }),
      });
      if (signal.aborted) return;
      set(
        checked.ok ? await plan(checked.value, false) : { kind: 'refused', name, problem: checked.problem },
      );
    },
    async restore(agreed) {
      const { set } = begin();
      set({ kind: 'restoring', plan: agreed });
      const restored = await restoreBackup(agreed);
      if (!restored.ok) set({ kind: 'storeFailed', problem: restored.problem });
      else if (restored.value === null) set(await plan(agreed.backup, true));
      else set({ kind: 'restored', count: restored.value, decks: comingDecks(agreed) });
    },
    close() {
      job?.abort();
      job = null;
      show({ kind: 'idle' });
    },
  };
}

/** How many decks a plan brings. */
export function comingDecks({ decks }: Pick<RestorePlan, 'decks'>): number {
  return decks.filter(({ kind }) => kind !== 'same').length;
}

/** The day of a time in this place, as 2026-11-24. */
export function dayOf(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

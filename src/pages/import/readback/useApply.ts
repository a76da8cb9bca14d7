import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportProgress } from '../../../core/import/importTable.ts';
import type { ImportedTable, Refusal } from '../../../core/import/report.ts';
import { letGoDraft } from '../../../library/drafts.ts';
import type { SaidOfReading } from '../../../library/openedFiles.ts';
import { datasetQuery } from '../../../library/queries.ts';
import { updateReading } from '../../../library/updateReading.ts';
import { guardLeaving } from '../../../ui/leaveGuard.ts';
import type { Correction } from './correctionSteps.ts';
import { fileOf, type ReadBackSource } from './readBackSource.ts';
import type { FileReading } from './useReading.ts';

export type ApplyState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'applying'; readonly progress: ImportProgress | null }
  /** The whole file has what its beginning had not. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Another window has read the same file in another way since. */
  | { readonly kind: 'conflict'; readonly proceed: () => void };

interface ApplyOptions {
  readonly source: ReadBackSource;
  readonly reading: FileReading;
  readonly correction: Correction;
  readonly recipe: string | null;
  /** Shows what came of it, under the id it has; where there was no dataset, the file with its first one. */
  readonly onUpdated: (id: string) => void;
  readonly onRead: (file: File, table: ImportedTable, said: SaidOfReading) => void;
}

/** Puts the corrected reading in the place of the one before, or makes the first dataset of a refused file. */
export function useApply({ source, reading, correction, recipe, onUpdated, onRead }: ApplyOptions): {
  readonly state: ApplyState;
  readonly apply: (leave?: () => void) => Promise<void>;
  readonly dismiss: () => void;
} {
  const client = useQueryClient();
  const [state, setState] = useState<ApplyState>({ kind: 'idle' });
  const isCorrected = Object.keys(correction.choices).length > 0;
  const said: SaidOfReading = {
    acknowledged: correction.acknowledged,
    recipe: isCorrected ? recipe : null,
  };

  const settle = async (table: ImportedTable, overOthers: boolean, leave?: () => void): Promise<void> => {
    if (source.kind === 'draft') {
      guardLeaving(null);
      letGoDraft(source.draft.id);
      onRead(fileOf(source), table, said);
      return;
    }
    const { id } = source.opened;
    const outcome = await updateReading(source.opened, table, said, overOthers);
    if (outcome.kind === 'conflict') {
      setState({ kind: 'conflict', proceed: () => void settle(table, true, leave) });
      reading.retry();
      return;
    }
    client.removeQueries({ queryKey: ['line', id] });
    client.setQueryData(datasetQuery(outcome.file.id).queryKey, outcome.file.dataset);
    guardLeaving(null);
    if (leave === undefined) onUpdated(outcome.file.id);
    else leave();
  };

  const apply = async (leave?: () => void): Promise<void> => {
    setState({ kind: 'applying', progress: null });
    const result = await reading.finish(correction.choices, (progress) =>
      setState({ kind: 'applying', progress }),
    );
    if (result.ok) return settle(result.value, false, leave);
    const { problem } = result;
    setState(problem.problem.code === 'cancelled' ? { kind: 'idle' } : { kind: 'refused', refusal: problem });
    reading.retry();
  };
  return { state, apply, dismiss: () => setState({ kind: 'idle' }) };
}

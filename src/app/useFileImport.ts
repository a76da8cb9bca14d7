import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { ImportProgress } from '../core/import/importTable.ts';
import type { Choices, ImportedTable, Refusal } from '../core/import/report.ts';
import { saysOnlyWhere } from '../core/import/whereOf.ts';
import { compareView, importView, libraryView, overviewView } from '../core/view/formatView.ts';
import type { View } from '../core/view/view.ts';
import type { Pair } from '../library/batchPair.ts';
import { bringBackup, isBackupName } from '../library/broughtBackup.ts';
import { holdDraft } from '../library/drafts.ts';
import { importFile } from '../library/importClient.ts';
import { keepsRecipes } from '../library/keepsRecipes.ts';
import { holdReadFile, openedFile, type SaidOfReading } from '../library/openedFiles.ts';
import { datasetQuery } from '../library/queries.ts';
import { whileUnfinished } from '../library/unfinished.ts';
import { go } from '../ui/viewState.ts';
import type { Pasted } from './pastedFiles.ts';

export type FileImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ImportProgress | null }
  /** `draft` is the id under which the refused file is held, to be looked at and corrected; null where there is no file. */
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly refusal: Refusal;
      readonly draft: string | null;
    };

/** The view that shows a dataset once it is read. */
export type ShowOpened = (id: string, view: View) => View;

export interface FileImport {
  readonly state: FileImportState;
  /** One file is read and shown; several become a list on the import page, or both sides of the comparison that is open. */
  readonly open: (files: readonly File[], show?: ShowOpened) => void;
  readonly openFolder: (files: readonly File[]) => void;
  readonly paste: (pasted: Pasted) => void;
  /** Shows why something was not read that is no file yet. */
  readonly refuse: (name: string, refusal: Refusal) => void;
  /** Reads the refused file again in the way the person chose. */
  readonly choose: (choices: Choices) => void;
  /** Holds, shows and keeps a file that was read elsewhere: a refused one that was corrected. */
  readonly take: (file: File, table: ImportedTable, said: SaidOfReading) => Promise<void>;
  /** Reads an opened file again without the recipe by which it was read. */
  readonly leaveRecipe: (id: string) => Promise<void>;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Opening a file: one at a time, the last one wins; what is open stays as it is until a new dataset is whole. */
export function useFileImport(view: View): FileImport {
  const client = useQueryClient();
  const [state, setState] = useState<FileImportState>({ kind: 'idle' });
  const current = useRef<{ file: File; stop: AbortController; show: ShowOpened } | null>(null);
  const latestView = useRef(view);
  latestView.current = view;

  const settle = useCallback(
    async (file: File, table: ImportedTable, said: SaidOfReading, show: ShowOpened): Promise<string> => {
      const opened = holdReadFile(file, table, said);
      client.setQueryData(datasetQuery(opened.id).queryKey, opened.dataset);
      setState({ kind: 'idle' });
      go(show(opened.id, latestView.current));
      window.scrollTo({ top: 0 });
      // the same content may have been kept before, under another id
      const { keepFile } = await import('../library/keepFile.ts');
      const id = await keepFile(opened);
      if (id === opened.id) return id;
      client.setQueryData(datasetQuery(id).queryKey, openedFile(id)?.dataset ?? null);
      go(renamed(latestView.current, opened.id, id), 'replace');
      return id;
    },
    [client],
  );

  const read = useCallback(
    async (file: File, choices: Choices, show: ShowOpened): Promise<void> => {
      current.current?.stop.abort();
      const job = { file, show, stop: new AbortController() };
      current.current = job;
      const isCurrent = (): boolean => current.current === job;
      setState({ kind: 'reading', name: file.name, progress: null });
      const hear = {
        signal: job.stop.signal,
        onProgress: (progress: ImportProgress) =>
          isCurrent() && setState({ kind: 'reading', name: file.name, progress }),
      };
      const { result, recipe } =
        saysOnlyWhere(choices) && keepsRecipes()
          ? await (await import('../library/readByRecipe.ts')).readByRecipe(file, choices, hear)
          : { result: await importFile(file, { choices, ...hear }), recipe: null };
      if (!isCurrent()) return;
      if (!result.ok) {
        if (result.problem.problem.code === 'cancelled') return setState({ kind: 'idle' });
        const { keptReading } = await import('../library/keptReading.ts');
        const kept = saysOnlyWhere(choices) ? await keptReading(file, choices) : null;
        if (!isCurrent()) return;
        if (kept === null) {
          const draft = holdDraft(file, result.problem, choices).id;
          setState({ kind: 'refused', name: file.name, refusal: result.problem, draft });
          return;
        }
        client.setQueryData(datasetQuery(kept).queryKey, openedFile(kept)?.dataset ?? null);
        setState({ kind: 'idle' });
        go(show(kept, latestView.current));
        return;
      }
      await settle(file, result.value, { recipe }, show);
    },
    [client, settle],
  );

  const openFolder = useCallback(async (files: readonly File[]): Promise<void> => {
    current.current?.stop.abort();
    current.current = null;
    setState({ kind: 'idle' });
    const from = latestView.current;
    go(importView(from, null));
    window.scrollTo({ top: 0 });
    const [{ batch, batchKept, readBatch }, { batchPair }] = await Promise.all([
      import('../library/batch.ts'),
      import('../library/batchPair.ts'),
    ]);
    const whole = await readBatch(files);
    if (!whole || from.page !== 'compare') return;
    // a file of known content gets the id under which that is kept
    await batchKept();
    const pair = batchPair(batch());
    if (pair !== null && latestView.current.page === 'import') go(comparePair(from, pair));
  }, []);
  const open = useCallback(
    (files: readonly File[], show: ShowOpened = showOverview): void => {
      const [first, second] = files;
      if (first === undefined) return;
      if (isBackupName(first.name)) {
        go(libraryView(latestView.current));
        bringBackup(first);
        return;
      }
      if (second !== undefined) void openFolder(files);
      else void whileUnfinished(first.name, read(first, {}, show));
    },
    [read, openFolder],
  );
  const refuse = useCallback((name: string, refusal: Refusal): void => {
    current.current?.stop.abort();
    current.current = null;
    setState({ kind: 'refused', name, refusal, draft: null });
  }, []);
  const paste = useCallback(
    async (pasted: Pasted): Promise<void> => {
      const { lang } = latestView.current;
      const [{ pastedFiles }, { bringMessages }] = await Promise.all([
        import('./pastedFiles.ts'),
        import('../text/messages/bring.ts'),
      ]);
      const files = pastedFiles(pasted, lang, new Date());
      if (files.ok) open(files.value);
      else refuse(bringMessages(lang).clipboard, files.problem);
    },
    [open, refuse],
  );
  const choose = useCallback(
    (choices: Choices): void => {
      const job = current.current;
      if (job !== null) void whileUnfinished(job.file.name, read(job.file, choices, job.show));
    },
    [read],
  );
  const take = useCallback<FileImport['take']>(
    async (file, table, said) => {
      const id = await settle(file, table, said, showOverview);
      const { readAs } = await import('../library/batch.ts');
      readAs(file, id);
    },
    [settle],
  );
  const leaveRecipe = useCallback(
    async (id: string): Promise<void> => {
      const opened = openedFile(id);
      if (opened === null) return;
      const { readWithoutRecipe } = await import('../library/readWithoutRecipe.ts');
      const result = await readWithoutRecipe(opened);
      if (!result.ok) {
        const { file } = opened;
        const draft = holdDraft(file, result.problem, {}).id;
        setState({ kind: 'refused', name: file.name, refusal: result.problem, draft });
        return;
      }
      client.removeQueries({ queryKey: ['line', id] });
      client.setQueryData(datasetQuery(id).queryKey, openedFile(id)?.dataset ?? null);
    },
    [client],
  );
  const cancel = useCallback((): void => current.current?.stop.abort(), []);
  const dismiss = useCallback((): void => setState({ kind: 'idle' }), []);
  return { state, open, openFolder, paste, refuse, choose, take, leaveRecipe, cancel, dismiss };
}

function showOverview(id: string, view: View): View {
  return { ...overviewView(view), dataset: id, region: null, year: null, aggregations: {} };
}

/** Two files side by side, the older as A. */
function comparePair(view: View, { a, b }: Pair): View {
  const side = (dataset: string) => ({ dataset, region: null, year: null });
  return compareView({ ...view, dataset: b, region: null, year: null, aggregations: {} }, side(a), side(b));
}

/** The view with one dataset's id in place of another's. */
function renamed(view: View, from: string, to: string): View {
  const id = (one: string | null): string | null => (one === from ? to : one);
  const scoped = { ...view, dataset: id(view.dataset) };
  return scoped.page === 'compare'
    ? {
        ...scoped,
        a: { ...scoped.a, dataset: id(scoped.a.dataset) },
        b: { ...scoped.b, dataset: id(scoped.b.dataset) },
      }
    : scoped;
}

import { useQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { withAggregations } from '../core/dataset/withAggregations.ts';
import { formatView, importView } from '../core/view/formatView.ts';
import { settleView } from '../core/view/settleView.ts';
import { shownYear } from '../core/view/shownYear.ts';
import type { CompareView, View } from '../core/view/view.ts';
import { FIRST_DATASET } from '../library/catalogue.ts';
import { isDraftId } from '../library/drafts.ts';
import { idle } from '../library/idle.ts';
import { onOpenedFiles, openedFile } from '../library/openedFiles.ts';
import { datasetQuery } from '../library/queries.ts';
import type { Bringing } from '../pages/import/ImportPage.tsx';
import { OverviewPage } from '../pages/overview/OverviewPage.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useText } from '../ui/Language.tsx';
import { loadable } from '../ui/loadable.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { useAfterFirstPaint } from '../ui/useAfterFirstPaint.ts';
import { useAnewIfTranslated } from '../ui/useAnewIfTranslated.ts';
import { Appearance } from './Appearance.tsx';
import { DropArea } from './DropArea.tsx';
import { Notices } from './Notices.tsx';
import {
  CompareRoute,
  DecksRoute,
  ImportPage,
  IndicatorPage,
  LibraryPage,
  ReadBackPage,
  ReportRoute,
} from './pages.ts';
import css from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { type FileImport, type ShowOpened, useFileImport } from './useFileImport.ts';
import { usePaste } from './usePaste.ts';
import { useUnsavedWarning } from './useUnsavedWarning.ts';

const ImportProgressBar = loadable(
  async () => (await import('../ui/ImportProgressBar.tsx')).ImportProgressBar,
);
const ImportRefused = loadable(async () => (await import('../ui/ImportRefused.tsx')).ImportRefused);
const StoreNotices = loadable(async () => (await import('./StoreNotices.tsx')).StoreNotices);
const OfflineLine = loadable(async () => (await import('./offline/OfflineLine.tsx')).OfflineLine);
const ImportStrip = loadable(async () => (await import('../ui/ImportStrip.tsx')).ImportStrip);

interface ShellProps {
  readonly view: View;
  readonly ignored: readonly string[];
}

/** Top bar, what is being read, and the page; the dataset the view names, or the first with a notice. */
export function Shell({ view: asked, ignored }: ShellProps) {
  const { shell } = useText();
  const id = asked.dataset ?? FIRST_DATASET.id;
  const { data, isPending, isError, error, refetch } = useQuery(datasetQuery(id));
  // the page of files needs no dataset, and is where one that cannot be had is looked for
  const found = data ?? (asked.page !== 'library' && (isPending || isError) ? null : FIRST_DATASET);
  const dataset = useMemo(
    () => (found === null ? null : withAggregations(found, asked.aggregations)),
    [found, asked.aggregations],
  );
  const { view, unknown } = useMemo(
    () => (dataset === null ? { view: asked, unknown: [] } : settleView(asked, dataset)),
    [asked, dataset],
  );
  const files = useFileImport(view);
  const { open, openFolder, paste, refuse } = files;
  const bringing = useMemo(() => ({ open, openFolder, paste, refuse }), [open, openFolder, paste, refuse]);
  usePaste(paste);
  const shown = useDeferredValue(useMemo(() => ({ dataset, view }), [dataset, view]));
  const opened = useSyncExternalStore(
    onOpenedFiles,
    () => openedFile(id),
    () => null,
  );
  const report = opened?.report ?? null;
  const anew = useAnewIfTranslated(
    shown.dataset === null ? '' : `${shown.dataset.id} ${formatView(shown.view)}`,
  );
  const painted = useAfterFirstPaint();
  useUnsavedWarning();
  // a file that is dropped says at once how far it is read
  useEffect(() => {
    if (painted)
      void idle()
        .then(ImportProgressBar.prepare)
        .catch(() => undefined);
  }, [painted]);
  // a refused file has no dataset, and the bar speaks of none
  const isDraft = view.page === 'import' && isDraftId(id);
  const notices = [
    ...(ignored.length > 0 ? [shell.badAddress] : []),
    ...(!isPending && !isError && data === null && view.page !== 'import' ? [shell.noDataset] : []),
    ...unknown.map((what) => shell.unknown[what]),
  ];
  return (
    <DropArea
      onFiles={(dropped) => files.open(dropped, view.page === 'compare' ? toSide(freeSide(view)) : undefined)}
      onFolder={files.openFolder}
    >
      <button type="button" className={css.skip} onClick={focusMain}>
        {shell.skip}
      </button>
      <TopBar
        view={isDraft ? { ...view, dataset: null } : view}
        dataset={isDraft ? null : dataset}
        onFile={files.open}
      />
      <main id="main" tabIndex={-1} className={css.main}>
        <Notices texts={notices} />
        {painted && <StoreNotices view={view} opened={opened} />}
        {files.state.kind === 'reading' && (
          <ImportProgressBar
            name={files.state.name}
            progress={files.state.progress}
            onCancel={files.cancel}
            waiting={<progress className={css.reading} aria-label={files.state.name} />}
          />
        )}
        {files.state.kind === 'refused' &&
          (files.state.draft === null || files.state.draft !== view.dataset) && (
            <ImportRefused
              name={files.state.name}
              refusal={files.state.refusal}
              onChoose={files.choose}
              onFile={files.open}
              onDismiss={files.dismiss}
              correct={files.state.draft === null ? null : importView(view, files.state.draft)}
            />
          )}
        {report !== null && dataset !== null && (view.page === 'overview' || view.page === 'indicator') && (
          <ImportStrip
            key={id}
            report={report}
            dataset={dataset}
            brief={view.page !== 'overview'}
            save={opened?.save ?? 'saving'}
            acknowledged={opened?.acknowledged ?? []}
            recipe={
              opened?.recipe == null
                ? null
                : { name: opened.recipe, onUndo: () => void files.leaveRecipe(opened.id) }
            }
            correct={importView(view, id)}
          />
        )}
        {isError && view.page !== 'library' && (
          <Failure text={shell.loadFailed} detail={error.message} onRetry={() => refetch()} />
        )}
        {dataset === null && isPending && <Skeleton label={shell.loading} />}
        {shown.dataset !== null && (
          <PanelBoundary key={anew} of={`${shown.dataset.id} ${shown.view.page}`}>
            <Page
              dataset={shown.dataset}
              view={shown.view}
              bringing={bringing}
              onRead={files.take}
              onSide={(side, dropped) => files.open(dropped, toSide(side))}
            />
          </PanelBoundary>
        )}
      </main>
      <footer className={css.footer}>
        <div>
          {shell.footer}
          {painted && <OfflineLine />}
        </div>
        <div className={css.appearance}>
          <Appearance view={view} />
        </div>
      </footer>
    </DropArea>
  );
}

interface PageProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly bringing: Bringing;
  readonly onRead: FileImport['take'];
  readonly onSide: (side: 'a' | 'b', files: readonly File[]) => void;
}

const Page = memo(function Page({ dataset, view, bringing, onRead, onSide }: PageProps) {
  const { shell } = useText();
  const region = Math.max(0, view.region === null ? 0 : regionCode(dataset, view.region));
  const year = shownYear(dataset, view, region);
  const waiting = <Skeleton label={shell.loading} />;
  switch (view.page) {
    case 'overview':
      return (
        <OverviewPage dataset={dataset} view={view} region={region} year={year} onFile={bringing.open} />
      );
    case 'indicator':
      return <IndicatorPage dataset={dataset} view={view} region={region} year={year} waiting={waiting} />;
    case 'compare':
      return <CompareRoute view={view} onFiles={onSide} waiting={waiting} />;
    case 'library':
      return <LibraryPage view={view} waiting={waiting} />;
    case 'decks':
      return <DecksRoute view={view} waiting={waiting} />;
    case 'report':
      return <ReportRoute view={view} dataset={dataset} region={region} year={year} waiting={waiting} />;
    case 'present':
    case 'speaker':
      return null; // these have the whole window: App
    case 'import':
      return view.dataset === null ? (
        <ImportPage view={view} bringing={bringing} waiting={waiting} />
      ) : (
        <ReadBackPage
          view={{ ...view, dataset: view.dataset }}
          onFile={bringing.open}
          onRead={onRead}
          waiting={waiting}
        />
      );
  }
});

/** Where a file goes that is dropped beside both: to the side that nothing was chosen for, else to B. */
function freeSide(view: CompareView): 'a' | 'b' {
  return view.a.dataset === null && view.b.dataset !== null ? 'a' : 'b';
}

/** A file that is dropped on one side of the comparison becomes that side. */
function toSide(side: 'a' | 'b'): ShowOpened {
  return (id, view) =>
    view.page === 'compare' ? { ...view, [side]: { dataset: id, region: null, year: null } } : view;
}

function regionCode(dataset: Dataset, name: string): number {
  return dataset.regions.findIndex((region) => region.name === name);
}

function focusMain(): void {
  document.getElementById('main')?.focus();
}

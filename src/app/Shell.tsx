import { useQuery } from '@tanstack/react-query';
import { lazy, memo, Suspense, useDeferredValue, useMemo } from 'react';
import type { Dataset } from '../core/dataset/dataset.ts';
import { withAggregations } from '../core/dataset/withAggregations.ts';
import { shownYear } from '../core/view/shownYear.ts';
import type { View } from '../core/view/view.ts';
import { FIRST_DATASET } from '../library/catalogue.ts';
import { openedFile } from '../library/openedFiles.ts';
import { datasetQuery } from '../library/queries.ts';
import { OverviewPage } from '../pages/overview/OverviewPage.tsx';
import { Failure } from '../ui/Failure.tsx';
import { ImportProgressBar } from '../ui/ImportProgressBar.tsx';
import { useText } from '../ui/Language.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Appearance } from './Appearance.tsx';
import { DropArea } from './DropArea.tsx';
import { Notices } from './Notices.tsx';
import css from './Shell.module.css';
import { TopBar } from './TopBar.tsx';
import { useFileImport } from './useFileImport.ts';

const ImportRefused = lazy(async () => ({
  default: (await import('../ui/ImportRefused.tsx')).ImportRefused,
}));
const ImportStrip = lazy(async () => ({ default: (await import('../ui/ImportStrip.tsx')).ImportStrip }));
const IndicatorPage = lazy(async () => ({
  default: (await import('../pages/indicator/IndicatorPage.tsx')).IndicatorPage,
}));

interface ShellProps {
  readonly view: View;
  readonly ignored: readonly string[];
}

/** Top bar, what is being read, and the page; the dataset the view names, or the first with a notice. */
export function Shell({ view, ignored }: ShellProps) {
  const { shell, importing } = useText();
  const id = view.dataset ?? FIRST_DATASET.id;
  const { data, isPending, isError, error, refetch } = useQuery(datasetQuery(id));
  const files = useFileImport(view);
  const found = data ?? (isPending || isError ? null : FIRST_DATASET);
  const dataset = useMemo(
    () => (found === null ? null : withAggregations(found, view.aggregations)),
    [found, view.aggregations],
  );
  const shown = useDeferredValue(useMemo(() => ({ dataset, view }), [dataset, view]));
  const report = openedFile(id)?.report ?? null;
  const notices = [
    ...(files.several === null ? [] : [importing.severalFiles(files.several.first, files.several.others)]),
    ...(ignored.length > 0 ? [shell.badAddress] : []),
    ...(!isPending && !isError && data === null ? [shell.noDataset] : []),
    ...(dataset !== null && view.region !== null && regionCode(dataset, view.region) < 0
      ? [shell.noRegion]
      : []),
  ];
  return (
    <DropArea onFiles={files.open}>
      <button type="button" className={css.skip} onClick={focusMain}>
        {shell.skip}
      </button>
      <TopBar view={view} dataset={dataset} onFile={files.open} />
      <main id="main" tabIndex={-1} className={css.main}>
        <Notices texts={notices} />
        {files.state.kind === 'reading' && (
          <ImportProgressBar
            name={files.state.name}
            progress={files.state.progress}
            onCancel={files.cancel}
          />
        )}
        {files.state.kind === 'refused' && (
          <Suspense fallback={null}>
            <ImportRefused
              name={files.state.name}
              refusal={files.state.refusal}
              onChoose={files.choose}
              onFile={files.open}
              onDismiss={files.dismiss}
            />
          </Suspense>
        )}
        {report !== null && dataset !== null && (
          <Suspense fallback={null}>
            <ImportStrip key={id} report={report} dataset={dataset} />
          </Suspense>
        )}
        {isError && <Failure text={shell.loadFailed} detail={error.message} onRetry={() => refetch()} />}
        {dataset === null && isPending && <Skeleton label={shell.loading} />}
        {shown.dataset !== null && (
          <PanelBoundary of={`${shown.dataset.id} ${shown.view.page}`}>
            <Page dataset={shown.dataset} view={shown.view} onFile={files.open} />
          </PanelBoundary>
        )}
      </main>
      <footer className={css.footer}>
        <span>{shell.footer}</span>
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
  readonly onFile: (files: readonly File[]) => void;
}

const Page = memo(function Page({ dataset, view, onFile }: PageProps) {
  const { shell } = useText();
  const region = Math.max(0, view.region === null ? 0 : regionCode(dataset, view.region));
  const year = shownYear(dataset, view, region);
  if (view.page === 'overview')
    return <OverviewPage dataset={dataset} view={view} region={region} year={year} onFile={onFile} />;
  return (
    <Suspense fallback={<Skeleton label={shell.loading} />}>
      <IndicatorPage dataset={dataset} view={view} region={region} year={year} />
    </Suspense>
  );
});

function regionCode(dataset: Dataset, name: string): number {
  return dataset.regions.findIndex((region) => region.name === name);
}

function focusMain(): void {
  document.getElementById('main')?.focus();
}

import { useQuery } from '@tanstack/react-query';
import type { CompareView } from '../core/view/view.ts';
import { CATALOGUE, FIRST_DATASET } from '../library/catalogue.ts';
import { datasetQuery } from '../library/queries.ts';
import { ComparePage } from '../pages/compare/ComparePage.tsx';
import { Failure } from '../ui/Failure.tsx';
import { useLanguage, useText } from '../ui/Language.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { Notices } from './Notices.tsx';
import { useFiles } from './useFiles.ts';

interface CompareRouteProps {
  readonly view: CompareView;
  readonly onFiles: (side: 'a' | 'b', files: readonly File[]) => void;
}

/** Loads both sides of the comparison; one that is gone is replaced by the dataset of the page. */
export function CompareRoute({ view, onFiles }: CompareRouteProps) {
  const { shell } = useText();
  const language = useLanguage();
  const { kept, unkept, brought } = useFiles();
  const fallback = view.dataset ?? FIRST_DATASET.id;
  const a = useQuery(datasetQuery(view.a.dataset ?? fallback));
  const b = useQuery(datasetQuery(view.b.dataset ?? fallback));
  const choices = [
    ...brought.map(({ id, name }) => ({ id, name: name[language] })),
    ...unkept.map(({ id, file }) => ({ id, name: file.name })),
    ...kept.map(({ id, title }) => ({ id, name: title })),
    ...CATALOGUE.map(({ id, name }) => ({ id, name: name[language] })),
  ];
  const failed = a.isError ? a : b.isError ? b : null;
  if (failed !== null)
    return (
      <Failure text={shell.loadFailed} detail={failed.error.message} onRetry={() => void failed.refetch()} />
    );
  if (a.isPending || b.isPending) return <Skeleton label={shell.loading} />;
  const isGone = (view.a.dataset !== null && a.data === null) || (view.b.dataset !== null && b.data === null);
  return (
    <>
      <Notices texts={isGone ? [shell.noDataset] : []} />
      <ComparePage
        view={view}
        a={a.data ?? FIRST_DATASET}
        b={b.data ?? FIRST_DATASET}
        choices={choices}
        onFiles={onFiles}
      />
    </>
  );
}

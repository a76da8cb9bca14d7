import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Dataset } from '../core/dataset/dataset.ts';
import { CATALOGUE, FIRST_DATASET } from './catalogue.ts';
import { embedded } from './embedded.ts';
import { openedFile } from './openedFiles.ts';
import { sourceLine } from './sourceLine.ts';
import { loadStored } from './storedList.ts';

/** Settings for data that are already on this machine: no network, no second try, no copying, no forgetting. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        refetchOnWindowFocus: false,
      },
    },
  });
}

/** A dataset by its id, built in, opened in this window or kept in this browser; null when there is none. */
export function datasetQuery(id: string) {
  const base = {
    queryKey: ['dataset', id] as const,
    queryFn: async () =>
      openedFile(id)?.dataset ??
      embedded().datasets.find((dataset) => dataset.id === id) ??
      (await CATALOGUE.find((entry) => entry.id === id)?.load()) ??
      (await loadStored(id)),
  };
  return queryOptions(id === FIRST_DATASET.id ? { ...base, initialData: FIRST_DATASET } : base);
}

/** The raw text of one line of a dataset's source. */
export function sourceLineQuery(dataset: Dataset, line: number) {
  return queryOptions({
    queryKey: ['line', dataset.id, line] as const,
    queryFn: () => sourceLine(dataset, line),
  });
}

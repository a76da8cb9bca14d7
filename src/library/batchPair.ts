import type { Dataset } from '../core/dataset/dataset.ts';
import { calendarYears } from '../core/dataset/seriesOf.ts';
import { periodIn } from '../core/import/titlePeriod.ts';
import type { Batch } from './batch.ts';
import { openedFile } from './openedFiles.ts';

/** Two datasets to set side by side: the older one is A. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** The pair that two files make when both were read and have the ids that stay; null for any other number. */
export function batchPair(batch: Batch | null): Pair | null {
  if (batch === null || batch.items.length !== 2) return null;
  const datasets = batch.items.flatMap(({ state }) => {
    const dataset = state.kind === 'ready' && state.isSettled ? openedFile(state.id)?.dataset : undefined;
    return dataset === undefined ? [] : [dataset];
  });
  const [first, second] = datasets;
  if (first === undefined || second === undefined || first.id === second.id) return null;
  return isOlder(second, first) ? { a: second.id, b: first.id } : { a: first.id, b: second.id };
}

/** By the last year of their figures, then by the year in their names, then by the names. */
function isOlder(one: Dataset, other: Dataset): boolean {
  const last = (dataset: Dataset): number => calendarYears(dataset).at(-1) ?? 0;
  const named = ({ source }: Dataset): string => periodIn([source.fileName]) ?? '';
  if (last(one) !== last(other)) return last(one) < last(other);
  if (named(one) !== named(other)) return named(one) < named(other);
  return one.source.fileName.localeCompare(other.source.fileName, 'zh', { numeric: true }) < 0;
}

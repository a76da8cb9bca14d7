import type { Dataset } from '../../core/dataset/dataset.ts';

/** So many charts are laid out at once. */
export const MOST_INDICATORS = 80;

/** Places of the chosen indicators in the dataset, in its order; none chosen is all of them. */
export function chosenIndicators(dataset: Dataset, ids: readonly string[]): readonly number[] {
  const chosen = new Set(ids);
  return dataset.indicators.flatMap(({ id }, code) => (chosen.size === 0 || chosen.has(id) ? [code] : []));
}

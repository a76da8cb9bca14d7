import type { Dataset } from './dataset.ts';
import type { Aggregation } from './indicator.ts';

/** The dataset with some indicators' finer periods becoming years in another way; the same object when nothing changes. */
export function withAggregations(
  dataset: Dataset,
  aggregations: Readonly<Record<string, Aggregation>>,
): Dataset {
  const changed = dataset.indicators.some(
    ({ id, aggregation }) => (aggregations[id] ?? aggregation) !== aggregation,
  );
  if (!changed) return dataset;
  const indicators = dataset.indicators.map((indicator) => ({
    ...indicator,
    aggregation: aggregations[indicator.id] ?? indicator.aggregation,
  }));
  return { ...dataset, indicators };
}

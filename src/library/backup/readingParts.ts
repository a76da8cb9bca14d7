import type { ReadingParts } from '../../worker/backupMessages.ts';
import type { StoredDataset } from '../store/storedDataset.ts';

/** What a reading says, for its hash: whatever a number is found and shown by, not what the program derives or translates. */
export function readingParts(dataset: StoredDataset): ReadingParts {
  const { indicators, regions, periods, units, columns, published = null } = dataset;
  const names = JSON.stringify([
    indicators.map(({ name, unit, aggregation, direction }) => [name, unit, aggregation, direction]),
    regions.map(({ name, total }) => [name, total]),
    periods,
    units,
    ...(published === null ? [] : [published.columns]),
  ]);
  const { indicator, region, period, value, state, flags, unit, line } = columns;
  const printed =
    published === null ? [] : [published.row, published.value, published.decimals, published.of];
  const all = [indicator, region, period, value, state, flags, line, unit, ...printed];
  return { names, columns: all.filter((column) => column !== null) };
}

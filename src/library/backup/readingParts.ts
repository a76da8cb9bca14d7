import type { ReadingParts } from '../../worker/backupMessages.ts';
import type { StoredDataset } from '../store/storedDataset.ts';

/** What a reading says, for its hash: whatever a number is found and shown by, not what the program derives or translates. */
export function readingParts({ indicators, regions, periods, units, columns }: StoredDataset): ReadingParts {
  const names = JSON.stringify([
    indicators.map(({ name, unit, aggregation, direction }) => [name, unit, aggregation, direction]),
    regions.map(({ name, total }) => [name, total]),
    periods,
    units,
  ]);
  const { indicator, region, period, value, state, flags, unit, line } = columns;
  const all = [indicator, region, period, value, state, flags, line, unit];
  return { names, columns: all.filter((column) => column !== null) };
}

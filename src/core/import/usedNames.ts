import type { Period } from '../dataset/period.ts';
import type { RowsRead } from './readRows.ts';
import type { SettledPeriods } from './settlePeriods.ts';

export interface UsedNames {
  readonly read: RowsRead;
  readonly periods: readonly Period[];
  /** The first observation of each region and each indicator. */
  readonly firstOfRegion: readonly number[];
  readonly firstOfIndicator: readonly number[];
}

/** The rows with those names only that a kept observation has, renumbered in their order: a row that was set aside leaves no region without data. */
export function dropUnusedNames(read: RowsRead, { periods, dropped }: SettledPeriods): UsedNames {
  const { observations, regions, indicators } = read;
  const out = dropped.length === 0 ? null : new Set(dropped);
  const region = keepUsed(observations.region, observations.length, regions.names.length, out);
  const indicator = keepUsed(observations.indicator, observations.length, indicators.names.length, out);
  const period = keepUsed(observations.period, observations.length, periods.length, out);
  const moved = (byCode: ReadonlyMap<number, string>): ReadonlyMap<number, string> => {
    const texts = new Map<number, string>();
    indicator.kept.forEach((old, code) => {
      const text = byCode.get(old);
      if (text !== undefined) texts.set(code, text);
    });
    return texts;
  };
  return {
    read: {
      ...read,
      regions: { names: region.kept.map((code) => regions.names[code] ?? '') },
      indicators: { names: indicator.kept.map((code) => indicators.names[code] ?? '') },
      indicatorUnits: moved(read.indicatorUnits),
      sections: moved(read.sections),
    },
    periods: period.kept.flatMap((code) => periods[code] ?? []),
    firstOfRegion: region.first,
    firstOfIndicator: indicator.first,
  };
}

interface Kept {
  /** Old codes by new ones. */
  readonly kept: readonly number[];
  /** The first row of each new code. */
  readonly first: readonly number[];
}

/** Finds the codes in use and renumbers the column where some are not. */
function keepUsed(
  column: Uint16Array | Uint32Array,
  length: number,
  count: number,
  out: ReadonlySet<number> | null,
): Kept {
  const firstRow = new Int32Array(count).fill(-1);
  for (let row = 0; row < length; row++) {
    const code = column[row] ?? 0;
    if (firstRow[code] === -1 && out?.has(row) !== true) firstRow[code] = row;
  }
  const kept: number[] = [];
  const newCode = new Int32Array(count);
  firstRow.forEach((row, code) => {
    if (row >= 0) newCode[code] = kept.push(code) - 1;
  });
  if (kept.length < count)
    for (let row = 0; row < length; row++) column[row] = newCode[column[row] ?? 0] ?? 0;
  return { kept, first: kept.map((code) => firstRow[code] ?? 0) };
}

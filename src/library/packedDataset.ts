import type { Columns, Dataset } from '../core/dataset/dataset.ts';
import { indexObservations } from '../core/dataset/observationIndex.ts';

type Packed<T> = {
  readonly [K in keyof T]: T[K] extends { buffer: unknown } | null ? readonly number[] | null : T[K];
};

/** A dataset as plain JSON: typed arrays as lists, the index left out. */
export type PackedDataset = Omit<Dataset, 'columns' | 'index' | 'remarks'> & {
  readonly columns: Packed<Columns>;
  readonly remarks: readonly (readonly [number, string])[];
};

export function packDataset({ index: _, columns, remarks, ...rest }: Dataset): PackedDataset {
  return {
    ...rest,
    columns: {
      indicator: [...columns.indicator],
      region: [...columns.region],
      period: [...columns.period],
      value: [...columns.value],
      state: [...columns.state],
      flags: [...columns.flags],
      unit: columns.unit === null ? null : [...columns.unit],
      line: [...columns.line],
    },
    remarks: [...remarks],
  };
}

export function unpackDataset(packed: PackedDataset): Dataset {
  const { columns: lists } = packed;
  const columns: Columns = {
    indicator: Uint16Array.from(lists.indicator ?? []),
    region: Uint32Array.from(lists.region ?? []),
    period: Uint16Array.from(lists.period ?? []),
    value: Float64Array.from(lists.value ?? []),
    state: Uint8Array.from(lists.state ?? []),
    flags: Uint8Array.from(lists.flags ?? []),
    unit: lists.unit === null ? null : Uint16Array.from(lists.unit),
    line: Uint32Array.from(lists.line ?? []),
  };
  const sizes = {
    indicators: packed.indicators.length,
    regions: packed.regions.length,
    periods: packed.periods.length,
  };
  return {
    ...packed,
    columns,
    index: indexObservations(columns, sizes).index,
    remarks: new Map(packed.remarks),
  };
}

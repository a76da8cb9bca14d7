import type { Columns, Dataset } from '../core/dataset/dataset.ts';
import { indexObservations } from '../core/dataset/observationIndex.ts';
import type { PublishedColumn } from '../core/dataset/published.ts';

/** Whole numbers as the steps between neighbours, each with how often it repeats: 2, 3, 4, 5, 7 is [2, 1, 1, 3, 2, 1]. */
type Steps = readonly number[];

/** A dataset as plain JSON: columns of codes as steps, values as they are, the index left out. */
export type PackedDataset = Omit<Dataset, 'columns' | 'index' | 'remarks' | 'published'> & {
  readonly columns: Readonly<Record<Exclude<keyof Columns, 'value' | 'unit'>, Steps>> & {
    readonly value: readonly number[];
    readonly unit: Steps | null;
  };
  readonly remarks: readonly (readonly [number, string])[];
  readonly published: {
    readonly columns: readonly PublishedColumn[];
    readonly row: Steps;
    readonly value: readonly number[];
    readonly decimals: Steps;
    readonly of: Steps;
  } | null;
};

function toSteps(numbers: Iterable<number>): Steps {
  const steps: number[] = [];
  let before = 0;
  for (const number of numbers) {
    const step = number - before;
    if (steps.length > 0 && steps.at(-2) === step) steps.push((steps.pop() ?? 0) + 1);
    else steps.push(step, 1);
    before = number;
  }
  return steps;
}

function fromSteps(steps: Steps): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at < steps.length; at += 2)
    for (let times = steps[at + 1] ?? 0; times > 0; times--) {
      number += steps[at] ?? 0;
      numbers.push(number);
    }
  return numbers;
}

export function packDataset({ index: _, columns, remarks, published, ...rest }: Dataset): PackedDataset {
  return {
    ...rest,
    columns: {
      indicator: toSteps(columns.indicator),
      region: toSteps(columns.region),
      period: toSteps(columns.period),
      value: [...columns.value],
      state: toSteps(columns.state),
      flags: toSteps(columns.flags),
      unit: columns.unit === null ? null : toSteps(columns.unit),
      line: toSteps(columns.line),
    },
    remarks: [...remarks],
    published:
      published === null
        ? null
        : {
            columns: published.columns,
            row: toSteps(published.row),
            value: [...published.value],
            decimals: toSteps(published.decimals),
            of: toSteps(published.of),
          },
  };
}

export function unpackDataset(packed: PackedDataset): Dataset {
  const { columns: lists } = packed;
  const columns: Columns = {
    indicator: Uint16Array.from(fromSteps(lists.indicator)),
    region: Uint32Array.from(fromSteps(lists.region)),
    period: Uint16Array.from(fromSteps(lists.period)),
    value: Float64Array.from(lists.value),
    state: Uint8Array.from(fromSteps(lists.state)),
    flags: Uint8Array.from(fromSteps(lists.flags)),
    unit: lists.unit === null ? null : Uint16Array.from(fromSteps(lists.unit)),
    line: Uint32Array.from(fromSteps(lists.line)),
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
    published:
      packed.published === null
        ? null
        : {
            columns: packed.published.columns,
            row: Uint32Array.from(fromSteps(packed.published.row)),
            value: Float64Array.from(packed.published.value),
            decimals: Uint8Array.from(fromSteps(packed.published.decimals)),
            of: Uint16Array.from(fromSteps(packed.published.of)),
          },
  };
}

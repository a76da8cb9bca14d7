import type { EarlierValue } from './earlier.ts';
import type { Indicator } from './indicator.ts';
import type { Grain, Period } from './period.ts';
import type { PublishedChanges } from './published.ts';

/** Why there is no number. The mark in the file decides which one. */
export type MissingReason =
  | 'absent' // no such row or cell in the file
  | 'blank'
  | 'dash' // — – - / .
  | 'ellipsis' // … ..: exists but not shown
  | 'notAvailable' // N/A NA null \N 无 *
  | 'notMeasured' // 缺测 未监测
  | 'unknown' // 不详
  | 'errorCell'; // #N/A #DIV/0!

/** A finite number, or the reason why there is none: never NaN, Infinity, '' or 0. */
export type Value = number | MissingReason;

/** 2000余 or ≥90 is at least; <0.01 or ≤90 is at most; 约120 is about. */
export type Bound = 'atLeast' | 'atMost' | 'about';

/** Codes of Columns.state: the missing reasons from 16 up, so that `state < 16` means a number stands there. */
export const STATE_OF_BOUND: Record<Bound, number> = { atLeast: 1, atMost: 2, about: 3 };
export const STATE_OF_MISSING: Record<MissingReason, number> = {
  absent: 16,
  blank: 17,
  dash: 18,
  ellipsis: 19,
  notAvailable: 20,
  notMeasured: 21,
  unknown: 22,
  errorCell: 23,
};
const BOUNDS: readonly (Bound | null)[] = [null, 'atLeast', 'atMost', 'about'];
export const MISSING_REASONS: readonly MissingReason[] = [
  'absent',
  'blank',
  'dash',
  'ellipsis',
  'notAvailable',
  'notMeasured',
  'unknown',
  'errorCell',
];

/** Bits of Columns.flags. */
export const PROVISIONAL = 1;
/** 口径调整: the value cannot be compared with the period before. */
export const CALIBER_CHANGED = 2;

/** One row an observation, in file order; every array has the same length. */
export interface Columns {
  readonly indicator: Uint16Array<ArrayBuffer>;
  readonly region: Uint32Array<ArrayBuffer>;
  readonly period: Uint16Array<ArrayBuffer>;
  readonly value: Float64Array<ArrayBuffer>;
  readonly state: Uint8Array<ArrayBuffer>;
  readonly flags: Uint8Array<ArrayBuffer>;
  /** Code into Dataset.units; null when every observation has its indicator's unit. */
  readonly unit: Uint16Array<ArrayBuffer> | null;
  /** Physical line in the source, from 1. */
  readonly line: Uint32Array<ArrayBuffer>;
}

export interface Region {
  readonly name: string;
  /** 合计, 全国 and the like: left out of ranks. */
  readonly total: boolean;
}

/** A value to reach. One-sided: atLeast 20, atMost 52. */
export interface Target {
  readonly indicator: string;
  readonly region: string | null;
  readonly year: number;
  readonly bound: 'atLeast' | 'atMost';
  readonly value: number;
  /** target: set for the year; standard: a fixed reference such as GB 3095. */
  readonly kind: 'target' | 'standard';
  readonly name: { readonly zh: string; readonly en: string } | null;
}

/** A note on an observation or on the file, with its line where it has one. */
export interface SourceNote {
  readonly text: string;
  readonly textEn: string | null;
  readonly line: number | null;
  readonly indicator: string | null;
}

export interface Dataset {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  /** Made-up numbers: the 示例数据 badge stands wherever they do. */
  readonly sample: boolean;
  readonly source: { readonly fileName: string; readonly origin: string | null };
  readonly indicators: readonly Indicator[];
  /** At least one; a file that names no region has one with the name ''. */
  readonly regions: readonly Region[];
  /** Ascending, all of one grain. */
  readonly periods: readonly Period[];
  readonly grain: Grain;
  readonly units: readonly string[];
  readonly columns: Columns;
  readonly index: ObservationIndex;
  readonly notes: readonly SourceNote[];
  /** Observation row -> what the file's note column says of it. */
  readonly remarks: ReadonlyMap<number, string>;
  readonly targets: readonly Target[];
  /** Preliminary values that the file prints beside the final ones. */
  readonly earlier: readonly EarlierValue[];
  /** Changes that the file prints beside its values: checked, never data. */
  readonly published: PublishedChanges | null;
}

/**
 * Row of each indicator x region x period, or -1.
 * dense: one cell a combination; sparse: sorted keys with their rows, for tables that are mostly holes.
 */
export type ObservationIndex =
  | { readonly kind: 'dense'; readonly rows: Int32Array<ArrayBuffer> }
  | {
      readonly kind: 'sparse';
      readonly keys: Float64Array<ArrayBuffer>;
      readonly rows: Int32Array<ArrayBuffer>;
    };

/** Observation row of a combination of codes, or -1 when the file has none. */
export function rowAt(dataset: Dataset, indicator: number, region: number, period: number): number {
  const key = (indicator * dataset.regions.length + region) * dataset.periods.length + period;
  const { index } = dataset;
  if (index.kind === 'dense') return index.rows[key] ?? -1;
  let low = 0;
  let high = index.keys.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = index.keys[middle] ?? 0;
    if (at === key) return index.rows[middle] ?? -1;
    if (at < key) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export function valueAt(dataset: Dataset, row: number): Value {
  const state = dataset.columns.state[row];
  if (row < 0 || state === undefined) return 'absent';
  return state < 16 ? (dataset.columns.value[row] ?? 'absent') : (MISSING_REASONS[state - 16] ?? 'absent');
}

export function boundAt(dataset: Dataset, row: number): Bound | null {
  return BOUNDS[dataset.columns.state[row] ?? 0] ?? null;
}

export function unitAt(dataset: Dataset, row: number): string {
  const { unit, indicator } = dataset.columns;
  if (unit !== null) return dataset.units[unit[row] ?? 0] ?? '';
  return dataset.indicators[indicator[row] ?? 0]?.unit ?? '';
}

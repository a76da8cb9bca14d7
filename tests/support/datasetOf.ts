import {
  type Bound,
  type Dataset,
  type MissingReason,
  STATE_OF_BOUND,
  STATE_OF_MISSING,
  type Target,
} from '../../src/core/dataset/dataset.ts';
import type { Indicator } from '../../src/core/dataset/indicator.ts';
import { indexObservations } from '../../src/core/dataset/observationIndex.ts';
import { grainOf } from '../../src/core/dataset/period.ts';

export interface Row {
  readonly region?: string;
  readonly period: string;
  readonly indicator?: string;
  readonly value: number | MissingReason;
  readonly bound?: Bound;
  readonly unit?: string;
  readonly flags?: number;
  readonly remark?: string;
}

export function indicatorOf(given: Partial<Indicator> = {}): Indicator {
  return {
    id: 'i1',
    name: '甲指标',
    nameEn: null,
    unit: '件',
    kind: 'amount',
    direction: 'higher_better',
    aggregation: 'sum',
    decimals: 0,
    rounding: 'halfAway',
    neutralBand: 0,
    section: null,
    group: null,
    formula: null,
    definition: null,
    ...given,
  };
}

/** A dataset from a few rows written by hand; line n is the n-th row, after a header in line 1. */
export function datasetOf(
  indicators: readonly Indicator[],
  rows: readonly Row[],
  more: { readonly targets?: readonly Target[]; readonly sample?: boolean } = {},
): Dataset {
  const regions = [...new Set(rows.map((row) => row.region ?? ''))];
  const periods = [...new Set(rows.map((row) => row.period))].sort();
  const units = [
    ...new Set(
      rows.map((row) => row.unit ?? indicators.find((i) => i.id === (row.indicator ?? 'i1'))?.unit ?? ''),
    ),
  ];
  const indicatorAt = (row: Row): number => indicators.findIndex((i) => i.id === (row.indicator ?? 'i1'));
  const columns = {
    indicator: Uint16Array.from(rows, indicatorAt),
    region: Uint32Array.from(rows, (row) => regions.indexOf(row.region ?? '')),
    period: Uint16Array.from(rows, (row) => periods.indexOf(row.period)),
    value: Float64Array.from(rows, (row) => (typeof row.value === 'number' ? row.value : 0)),
    state: Uint8Array.from(rows, (row) =>
      typeof row.value === 'number'
        ? row.bound
          ? STATE_OF_BOUND[row.bound]
          : 0
        : STATE_OF_MISSING[row.value],
    ),
    flags: Uint8Array.from(rows, (row) => row.flags ?? 0),
    unit: Uint16Array.from(rows, (row) =>
      units.indexOf(row.unit ?? indicators[indicatorAt(row)]?.unit ?? ''),
    ),
    line: Uint32Array.from(rows, (_, position) => position + 2),
  };
  return {
    id: 'test',
    name: { zh: '测试', en: 'Test' },
    sample: more.sample ?? false,
    source: { fileName: 'test.csv', origin: null },
    indicators,
    regions: regions.map((name) => ({ name, total: false })),
    periods,
    grain: grainOf(periods[0] ?? '2000'),
    units,
    columns,
    index: indexObservations(columns, {
      indicators: indicators.length,
      regions: regions.length,
      periods: periods.length,
    }).index,
    notes: [],
    remarks: new Map(rows.flatMap((row, position) => (row.remark ? [[position, row.remark] as const] : []))),
    targets: more.targets ?? [],
    earlier: [],
    published: null,
  };
}

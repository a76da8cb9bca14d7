import type { TablePlan } from './tablePlan.ts';

/** The columns, from 1, in which names stand row by row; null where they stand in the header. */
export interface KeyPlaces {
  readonly region: number | null;
  readonly indicator: number | null;
  readonly period: number | null;
  readonly unit: number | null;
  readonly headerLine: number;
}

export function keyPlaces({ region, indicator, period, unit }: TablePlan, headerLine: number): KeyPlaces {
  const [first] = period.values();
  return {
    region: region === null ? null : region + 1,
    indicator: indicator === null ? null : indicator + 1,
    period: first === undefined ? null : first + 1,
    unit: unit === null ? null : unit + 1,
    headerLine,
  };
}

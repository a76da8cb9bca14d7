import { takesTableUnit } from '../quantity/unit.ts';
import type { Observations } from './observations.ts';
import type { RowsRead } from './readRows.ts';

export interface SettledUnits {
  /** Code 0 is an indicator's own unit. */
  readonly names: readonly string[];
  /** Unit of each indicator; null when the file gives none. */
  readonly own: readonly (string | null)[];
  /** False when every observation has its indicator's unit. */
  readonly varies: boolean;
}

/** An indicator's unit is what its name says, else the one that its first observation has, else the one above the table. */
export function settleUnits(
  { observations, indicators, indicatorUnits, units }: RowsRead,
  tableUnit: string | null,
): SettledUnits {
  const own = indicators.names.map((_, code) => indicatorUnits.get(code) ?? null);
  let varies = false;
  if (units.names.length > 1) {
    for (let row = 0; row < observations.length; row++) {
      const unit = observations.unit[row] ?? 0;
      const indicator = observations.indicator[row] ?? 0;
      if (unit === 0) continue;
      own[indicator] ??= units.names[unit] ?? null;
      if (own[indicator] !== units.names[unit]) varies = true;
    }
  }
  indicators.names.forEach((name, code) => {
    if (takesTableUnit(name)) own[code] ??= tableUnit;
  });
  const names = new Set(units.names);
  for (const name of own) if (varies && name !== null) names.add(name);
  return { names: [...names], own, varies };
}

/** The unit of each observation where units vary, with an indicator's own unit spelled out; null where they do not. */
export function unitColumn(
  { unit, indicator, length }: Observations,
  { names, own, varies }: SettledUnits,
): Uint16Array<ArrayBuffer> | null {
  if (!varies) return null;
  const codes = new Map(names.map((name, code) => [name, code]));
  const ownCode = own.map((name) => codes.get(name ?? '') ?? 0);
  return Uint16Array.from({ length }, (_, row) =>
    unit[row] === 0 ? (ownCode[indicator[row] ?? 0] ?? 0) : (unit[row] ?? 0),
  );
}

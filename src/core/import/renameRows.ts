import type { Observations } from './observations.ts';
import type { RowsRead } from './readRows.ts';
import { renamingOf } from './renaming.ts';
import type { Choices } from './report.ts';

/**
 * The rows with names as the person gave them: two spellings of one name become one region or indicator.
 * What was printed in another unit than the indicator's keeps that unit.
 */
export function renameRows(read: RowsRead, choices: Choices): RowsRead {
  if (choices.names === undefined) return read;
  const regions = merged(read.regions.names, renamingOf(choices, 'region'));
  const indicators = merged(read.indicators.names, renamingOf(choices, 'indicator'));
  const { observations } = read;
  const units = [...read.units.names];
  const indicatorUnits = new Map<number, string>();
  const sections = new Map<number, string>();
  const ownUnit = indicators.codes.map((code, old) => {
    const unit = read.indicatorUnits.get(old);
    const section = read.sections.get(old);
    if (section !== undefined && !sections.has(code)) sections.set(code, section);
    if (unit === undefined) return 0;
    const known = indicatorUnits.get(code) ?? unit;
    indicatorUnits.set(code, known);
    return known === unit ? 0 : codeIn(units, unit);
  });
  keepUnits(observations, ownUnit);
  recode(observations.region, observations.length, regions.codes);
  recode(observations.indicator, observations.length, indicators.codes);
  return {
    ...read,
    regions: { names: regions.names },
    indicators: { names: indicators.names },
    indicatorUnits,
    sections,
    units: { names: units },
  };
}

interface Merged {
  readonly names: readonly string[];
  /** New codes by old ones. */
  readonly codes: readonly number[];
}

function merged(names: readonly string[], rename: (name: string) => string): Merged {
  const kept: string[] = [];
  const known = new Map<string, number>();
  const codes = names.map((name) => {
    const given = rename(name);
    const code = known.get(given) ?? kept.push(given) - 1;
    known.set(given, code);
    return code;
  });
  return { names: kept, codes };
}

function codeIn(names: string[], name: string): number {
  const known = names.indexOf(name);
  return known === -1 ? names.push(name) - 1 : known;
}

function keepUnits({ indicator, unit, length }: Observations, ownUnit: readonly number[]): void {
  if (ownUnit.every((code) => code === 0)) return;
  for (let row = 0; row < length; row++) if (unit[row] === 0) unit[row] = ownUnit[indicator[row] ?? 0] ?? 0;
}

function recode(column: Uint16Array | Uint32Array, length: number, codes: readonly number[]): void {
  if (codes.every((code, old) => code === old)) return;
  for (let row = 0; row < length; row++) column[row] = codes[column[row] ?? 0] ?? 0;
}

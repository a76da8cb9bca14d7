import type { Period } from '../dataset/period.ts';
import type { ProblemCode } from '../problem.ts';
import { splitUnit, unitOf } from '../quantity/unit.ts';
import { type Codes, createCodes } from './codes.ts';
import { LIMITS } from './limits.ts';

/** The names that the rows gave, numbered in the order they came. */
export interface TableNames {
  /** The one name is '' in a table that names no region. */
  readonly regions: Codes;
  readonly indicators: Codes;
  /** Unit of each indicator by its code, as its name or header gives it. */
  readonly indicatorUnits: ReadonlyMap<number, string>;
  readonly sections: ReadonlyMap<number, string>;
  readonly periods: readonly Period[];
  /** Code 0: the observation has its indicator's own unit. */
  readonly units: Codes;
}

/** Numbers the names of a table while it is read. */
export interface Codebook extends TableNames {
  readonly indicatorUnits: Map<number, string>;
  readonly sections: Map<number, string>;
  /** The code of an indicator as a cell names it, perhaps with its unit; the same name in two units stays two indicators. -1 when blank. */
  readonly indicatorIn: (cell: string) => number;
  /** The code of the unit in a cell; 0 when blank. */
  readonly unitIn: (cell: string) => number;
  readonly periodCode: (period: Period) => number;
}

export function createCodebook(namesRegions: boolean): Codebook {
  const indicators = createCodes();
  const units = createCodes('');
  const indicatorUnits = new Map<number, string>();
  const periods: Period[] = [];
  const codeOfPeriod = new Map<Period, number>();
  return {
    regions: namesRegions ? createCodes() : createCodes(''),
    indicators,
    indicatorUnits,
    sections: new Map(),
    periods,
    units,
    indicatorIn: once((cell) => {
      const { name, unit } = splitUnit(cell);
      const plain = indicators.of(name);
      if (unit === null) return plain;
      const before = indicatorUnits.get(plain);
      const code = before === undefined || before === unit ? plain : indicators.of(`${name}（${unit}）`);
      if (code >= 0 && !indicatorUnits.has(code)) indicatorUnits.set(code, unit);
      return code;
    }),
    unitIn: once((cell) => {
      const text = cell.trim();
      return text === '' ? 0 : units.of(unitOf(text) ?? text);
    }),
    periodCode(period) {
      const known = codeOfPeriod.get(period);
      if (known !== undefined) return known;
      codeOfPeriod.set(period, periods.length);
      return periods.push(period) - 1;
    },
  };
}

/** Which names are more than there are codes for, or null. */
export function overfull({ indicators, periods, units }: TableNames): ProblemCode | null {
  if (indicators.names.length > LIMITS.distinctNames) return 'too_many_indicators';
  if (periods.length > LIMITS.distinctNames) return 'too_many_periods';
  return units.names.length > LIMITS.distinctNames ? 'too_many_units' : null;
}

/** Answers each cell once and remembers it: a table has few names and many rows. */
function once(codeIn: (cell: string) => number): (cell: string) => number {
  const known = new Map<string, number>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const code = codeIn(cell);
    known.set(cell, code);
    return code;
  };
}

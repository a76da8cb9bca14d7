import type { Period } from '../dataset/period.ts';
import { type NamedQuantity, splitUnit, unitOf } from '../quantity/unit.ts';
import { type Codes, createCodes } from './codes.ts';

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
  /** The code of one group of an indicator: 人口（男）. */
  readonly groupOf: (indicator: number, group: string) => number;
  /** Indicator cells as they stand, for a table whose value columns complete them: 收入 of 决算数 and of 预算数. */
  readonly rowNames: Codes;
  readonly indicatorOf: (rowName: number, suffix: string) => number;
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
  const groups = new Map<number, Map<string, number>>();
  const rowNames = createCodes();
  const codeOfName = ({ name, unit }: NamedQuantity): number => {
    const plain = indicators.of(name);
    if (unit === null) return plain;
    const before = indicatorUnits.get(plain);
    const code = before === undefined || before === unit ? plain : indicators.of(`${name}（${unit}）`);
    if (code >= 0 && !indicatorUnits.has(code)) indicatorUnits.set(code, unit);
    return code;
  };
  return {
    rowNames,
    indicatorOf(rowName, suffix) {
      const { name, unit } = splitUnit(rowNames.names[rowName] ?? '');
      return codeOfName({ name: suffix === '' ? name : `${name}（${suffix}）`, unit });
    },
    regions: namesRegions ? createCodes() : createCodes(''),
    indicators,
    indicatorUnits,
    sections: new Map(),
    periods,
    units,
    indicatorIn: once((cell) => codeOfName(splitUnit(cell))),
    groupOf(indicator, group) {
      const known = groups.get(indicator)?.get(group);
      if (known !== undefined) return known;
      const code = indicators.of(`${indicators.names[indicator] ?? ''}（${group}）`);
      const unit = indicatorUnits.get(indicator);
      if (unit !== undefined) indicatorUnits.set(code, unit);
      groups.set(indicator, (groups.get(indicator) ?? new Map<string, number>()).set(group, code));
      return code;
    },
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

import type { Period } from '../dataset/period.ts';
import type { ProblemCode } from '../problem.ts';
import { type NamedQuantity, splitUnit, unitOf } from '../quantity/unit.ts';
import { type Codes, createCodes, type Names, withoutFootnotes } from './codes.ts';
import { LIMITS } from './limits.ts';

/** The names that the rows gave, numbered in the order they came. */
export interface TableNames {
  /** The one name is '' in a table that names no region. */
  readonly regions: Names;
  readonly indicators: Names;
  /** Unit of each indicator by its code, as its name or header gives it. */
  readonly indicatorUnits: ReadonlyMap<number, string>;
  readonly sections: ReadonlyMap<number, string>;
  readonly periods: readonly Period[];
  /** Code 0: the observation has its indicator's own unit. */
  readonly units: Names;
}

/** Numbers the names of a table while it is read. */
export interface Codebook extends TableNames {
  readonly regions: Codes;
  readonly indicators: Codes;
  readonly indicatorUnits: Map<number, string>;
  readonly sections: Map<number, string>;
  /** The code of an indicator as a cell names it, perhaps with its unit; the same name in two units stays two indicators. -1 when blank. */
  readonly indicatorIn: CodeIn;
  /** The unit of an indicator by its code: as the person gave it, else as its name or header gives it. */
  readonly unitOf: (indicator: number) => string | undefined;
  /** True where the person gave the unit: columns and rows that name another are not believed. */
  readonly hasChosenUnit: (indicator: number) => boolean;
  /** What a header says of an indicator's unit, where its name says nothing. */
  readonly giveUnit: (indicator: number, unit: string) => void;
  /** The code of one group of an indicator: 人口（男）. The place is the group's. */
  readonly groupOf: (indicator: number, group: string, line: number, column: number) => number;
  /** Indicators as the rows name them, for a table whose value columns complete them: 收入 of 决算数 and of 预算数. */
  readonly rowNames: Codes;
  readonly rowNameIn: CodeIn;
  /** The place is the suffix's. */
  readonly indicatorOf: (rowName: number, suffix: string, line: number, column: number) => number;
  /** The code of the unit in a cell; 0 when blank. */
  readonly unitIn: CodeIn;
  /** The code of a unit by its name. */
  readonly unitCode: (unit: string) => number;
  readonly periodCode: (period: Period) => number;
}

type CodeIn = (cell: string, line: number, column: number) => number;

export function createCodebook(
  namesRegions: boolean,
  chosenUnit: ((name: string) => string | undefined) | null,
): Codebook {
  const indicators = createCodes([], withoutFootnotes);
  const indicatorUnits = new Map<number, string>();
  const codeOfIndicator = quantityCodes(indicators, indicatorUnits);
  const rowNames = createCodes([], withoutFootnotes);
  const rowUnits = new Map<number, string>();
  const codeOfRowName = quantityCodes(rowNames, rowUnits);
  const units = createCodes(['']);
  const periods: Period[] = [];
  const codeOfPeriod = new Map<Period, number>();
  const groups = new Map<number, Map<string, number>>();
  const chosen: (string | null)[] = [];
  const chosenOf = (code: number): string | undefined => {
    if (chosenUnit === null) return undefined;
    chosen[code] ??= chosenUnit(indicators.names[code] ?? '') ?? null;
    return chosen[code] ?? undefined;
  };
  return {
    regions: namesRegions ? createCodes([], withoutFootnotes) : createCodes(['']),
    indicators,
    indicatorUnits,
    rowNames,
    unitOf: (code) => chosenOf(code) ?? indicatorUnits.get(code),
    hasChosenUnit: chosenUnit === null ? () => false : (code) => chosenOf(code) !== undefined,
    giveUnit(code, unit) {
      if (!indicatorUnits.has(code)) indicatorUnits.set(code, unit);
    },
    sections: new Map(),
    periods,
    units,
    indicatorIn: once((cell, line, column) => codeOfIndicator(splitUnit(cell), line, column)),
    rowNameIn: once((cell, line, column) => codeOfRowName(splitUnit(cell), line, column)),
    indicatorOf(rowName, suffix, line, column) {
      const { name } = splitUnit(rowNames.names[rowName] ?? '');
      const unit = rowUnits.get(rowName) ?? null;
      return codeOfIndicator({ name: suffix === '' ? name : `${name}（${suffix}）`, unit }, line, column);
    },
    groupOf(indicator, group, line, column) {
      const known = groups.get(indicator)?.get(group);
      if (known !== undefined) return known;
      const code = indicators.of(`${indicators.names[indicator] ?? ''}（${group}）`, line, column);
      const unit = indicatorUnits.get(indicator);
      if (unit !== undefined) indicatorUnits.set(code, unit);
      groups.set(indicator, (groups.get(indicator) ?? new Map<string, number>()).set(group, code));
      return code;
    },
    unitIn: once((cell, line, column) => {
      const text = cell.trim();
      return text === '' ? 0 : units.of(unitOf(text) ?? text, line, column);
    }),
    unitCode: (unit) => units.of(unit, 0, 0),
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

/** How quantities become codes: the same name in two units stays two. */
function quantityCodes(codes: Codes, units: Map<number, string>) {
  return ({ name, unit }: NamedQuantity, line: number, column: number): number => {
    const plain = codes.of(name, line, column);
    if (unit === null) return plain;
    const before = units.get(plain);
    const code =
      before === undefined || before === unit ? plain : codes.of(`${name}（${unit}）`, line, column);
    if (code >= 0 && !units.has(code)) units.set(code, unit);
    return code;
  };
}

/** Answers each cell once and remembers it: a table has few names and many rows. */
function once(codeIn: CodeIn): CodeIn {
  const known = new Map<string, number>();
  return (cell, line, column) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const code = codeIn(cell, line, column);
    known.set(cell, code);
    return code;
  };
}

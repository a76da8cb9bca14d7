import { STATE_OF_BOUND, STATE_OF_MISSING } from '../dataset/dataset.ts';
import type { Severity, ValueProblem } from '../problem.ts';
import { shiftPoint } from '../quantity/decimal.ts';
import { type DecimalMark, readNumber } from '../quantity/number.ts';
import { convert } from '../quantity/unitConversion.ts';
import { sizeOfUnit } from '../quantity/unitSize.ts';
import type { MissingMarks } from './missingMarks.ts';

/** What a cell holds that is more than a plain number, or less. */
export interface ValueCell {
  readonly value: number;
  /** As in Columns.state. */
  readonly state: number;
  /** The unit that the cell names, where it is not the known one. */
  readonly unit: string | null;
  /** To be said to the reader. */
  readonly marks: readonly ValueProblem[];
}

const NO_MARKS: readonly ValueProblem[] = [];
const MISSING: ValueCell = { value: 0, state: STATE_OF_MISSING.notAvailable, unit: null, marks: NO_MARKS };
const ERROR_CELL: readonly ValueProblem[] = ['excel_error_cell'];

/** Reads a value cell whose unit is otherwise known to be this one; 1.2万 under 万元 is 1.2, and 1.2亿 is 12000. A cell that is no value is its problem. */
export function readValueCell(
  cell: string,
  decimal: DecimalMark,
  knownUnit: string | undefined,
  marks: MissingMarks | null = null,
): ValueCell | ValueProblem {
  if (marks?.isMissing(cell) === true) return MISSING;
  const reading = readNumber(cell, decimal);
  if (reading.kind === 'missing' && marks?.isNotMissing(cell) === true) return 'not_a_number';
  switch (reading.kind) {
    case 'rejected':
      return reading.code;
    case 'missing':
      return {
        value: 0,
        state: STATE_OF_MISSING[reading.reason],
        unit: null,
        marks: reading.reason === 'errorCell' ? ERROR_CELL : NO_MARKS,
      };
    case 'number': {
      const known = reading.unit === null || isKnown(reading.unit, knownUnit, reading.currency);
      // 1.2亿 under 万元 is 1.2亿元, not 1.2亿万元; $1.2亿 under it stays 1.2亿美元
      const size = known && reading.scale !== null && knownUnit !== undefined ? sizeOfUnit(knownUnit) : 1;
      return {
        value: size === 1 ? reading.value : shiftPoint(reading.value, -Math.log10(size)),
        state: reading.bound === null ? 0 : STATE_OF_BOUND[reading.bound],
        unit: known ? null : reading.unit,
        marks: reading.marks,
      };
    }
  }
}

/** Marks that may change what the number means are warnings; the others are only said. */
export function severityOfMark(mark: ValueProblem): Severity {
  return mark === 'footnote_mark' || mark === 'scale_suffix' || mark === 'excel_error_cell'
    ? 'warning'
    : 'note';
}

/** A currency sign says no more than the unit that the table names: ¥120 under 万元 is 120 万元. */
function isKnown(unit: string, known: string | undefined, currency: boolean): boolean {
  return unit === known || (currency && known !== undefined && isMoneyIn(known, unit));
}

function isMoneyIn(known: string, currency: string): boolean {
  return convert(1, known, currency) !== null || (currency === '美元' && /\$|usd/i.test(known));
}

import { missingMark, trimCell } from '../quantity/number.ts';
import type { Choices } from './report.ts';

/** What the person says of marks for missing values. */
export interface MissingMarks {
  /** Further texts that say there is no value. */
  isMissing(cell: string): boolean;
  /** Marks that are usually missing and here are not. */
  isNotMissing(cell: string): boolean;
}

/** Null when nothing is said, which costs no cell anything. */
export function missingMarks({ missing = [], notMissing = [] }: Choices): MissingMarks | null {
  if (missing.length + notMissing.length === 0) return null;
  const further = new Set(missing.map(markKey).filter((key) => key !== ''));
  const not = new Set(notMissing.map(markKey).filter((key) => key !== ''));
  return {
    isMissing: (cell) => cell.length <= LONGEST_MARK && further.has(markKey(cell)),
    isNotMissing: (cell) => cell.length <= LONGEST_MARK && not.has(markKey(cell)),
  };
}

/** True when a cell says that there is no value, by a usual mark or one that the person names. */
export function isMissingCell(cell: string, marks: MissingMarks | null): boolean {
  if (missingMark(cell) !== null) return marks?.isNotMissing(cell) !== true;
  return marks?.isMissing(cell) === true;
}

const LONGEST_MARK = 60;

/** A mark for matching: width, case and white space at the ends do not count. */
export function markKey(mark: string): string {
  return trimCell(mark).normalize('NFKC').toLowerCase();
}

import type { Choices } from './report.ts';

/**
 * What a repair does to the reading.
 * missing: the text says that there is no value; ignore_column, note_column: the column is not used, or is a note;
 * note_line, data_line: the lines are notes, or rows of data; unit: the indicator is printed in another unit;
 * merge_names: two names are one; year: the table is of that year; first, last: which of two values counts;
 * no_header: the line is data.
 */
export type RepairKind =
  | 'missing'
  | 'ignore_column'
  | 'note_column'
  | 'note_line'
  | 'data_line'
  | 'unit'
  | 'merge_names'
  | 'year'
  | 'first'
  | 'last'
  | 'no_header';

/** One safe way to mend what a finding says: only other choices, so that it can be undone. */
export interface Repair {
  readonly kind: RepairKind;
  /** What is changed, as it stands: a mark, a name, a unit. */
  readonly from: string | null;
  /** What it becomes. */
  readonly to: string | null;
  /** How many places it mends, as far as the finding knows. */
  readonly count: number;
  /** The choices to read again with. */
  readonly choices: Choices;
}

import type { ImportReport } from '../../../core/import/report.ts';
import type { ProblemCode } from '../../../core/problem.ts';
import type { ReadBackMessages } from '../../../text/messages/readback.ts';

export type Check = keyof ReadBackMessages['checks'];

/** What the reader looks for in every file, and the findings by which a check fails. */
const CHECKS: Readonly<Record<Check, readonly ProblemCode[]>> = {
  balance: ['unbalanced'],
  encoding: ['replacement_characters', 'hidden_characters'],
  widths: ['ragged_row', 'column_without_cells'],
  duplicates: ['duplicate_key', 'duplicate_missing', 'duplicate_conflict', 'similar_headers'],
  periods: ['period_invalid', 'future_year', 'mixed_period', 'two_digit_year', 'week_period'],
  numbers: [
    'not_a_number',
    'bad_grouping',
    'range_value',
    'bracketed_number',
    'number_overflow',
    'excel_error_cell',
  ],
  units: ['unit_changed', 'unit_unknown', 'impossible_unit'],
  values: ['impossible_value', 'outlier_jump'],
  published: ['published_error', 'published_differs', 'published_unchecked'],
};
const ALL: readonly Check[] = [
  'balance',
  'encoding',
  'widths',
  'duplicates',
  'periods',
  'numbers',
  'units',
  'values',
  'published',
];

/** The checks that a reading passed: none of their findings is among its own. */
export function passedChecks({ findings, columns }: ImportReport): readonly Check[] {
  const found = new Set(findings.map(({ code }) => code));
  const isPrinted = columns.some(({ role }) => role === 'published');
  return ALL.filter(
    (check) => (check !== 'published' || isPrinted) && CHECKS[check].every((code) => !found.has(code)),
  );
}

import type { Problem } from '../problem.ts';
import { canonicalChoices } from './canonicalChoices.ts';
import type { ReadBack } from './readBack.ts';
import type { Choices, ColumnRole, IndicatorChoice } from './report.ts';

/**
 * What a repair does to the reading.
 * missing: the text says that there is no value; ignore_column, note_column: the column is not used, or is a note;
 * note_line, data_line: the lines are notes, or rows of data; header_line: the table begins there;
 * unit: the indicator is printed in another unit; merge_names: two names are one;
 * first, last: which of two values counts; drop_choice: a correction that found nothing is taken back.
 */
export type RepairKind =
  | 'missing'
  | 'ignore_column'
  | 'note_column'
  | 'note_line'
  | 'data_line'
  | 'header_line'
  | 'unit'
  | 'merge_names'
  | 'first'
  | 'last'
  | 'drop_choice';

/** One safe way to mend what a finding says: only other choices, so that it can be undone. */
export interface Repair {
  readonly kind: RepairKind;
  /** What is changed, as it stands: a mark, a name, a unit, a column or a line. */
  readonly from: string | null;
  /** What it becomes. */
  readonly to: string | null;
  /** How many places it mends; null where the finding does not know. */
  readonly count: number | null;
  /** The choices to read again with. */
  readonly choices: Choices;
}

/** A longer text is no mark. */
const LONGEST_MARK = 12;

/** The repairs that are safe for a problem: none changes a number by guessing, and names are never made one unasked. */
export function repairsFor(problem: Problem, { choices, outcome }: ReadBack): readonly Repair[] {
  const { raw, expected, line, column, count } = problem;
  const repair = (
    kind: RepairKind,
    from: string | null,
    to: string | null,
    mends: number | null,
    changed: Choices,
  ): Repair => ({ kind, from, to, count: mends, choices: canonicalChoices({ ...choices, ...changed }) });
  const asRole = (kind: RepairKind, of: number, role: ColumnRole): Repair =>
    repair(kind, String(of), null, 1, { roles: [...(choices.roles ?? []), { column: of, role }] });
  const asNotes = (): readonly Repair[] =>
    // of more lines than are named, some would stay
    line === null || problem.lines.length < count
      ? []
      : [
          repair('note_line', String(line), null, count, {
            noteLines: [...(choices.noteLines ?? []), ...problem.lines],
          }),
        ];
  switch (problem.code) {
    case 'not_a_number':
      return raw === null || raw.length > LONGEST_MARK || /[\d\u2400-\u241f…\\]/.test(raw.normalize('NFKC'))
        ? []
        : [repair('missing', raw, null, null, { missing: [...(choices.missing ?? []), raw] })];
    case 'column_ignored':
    case 'nameless_column':
      return column === null ? [] : [asRole('note_column', column, 'note')];
    case 'duplicate_header':
      return column === null
        ? []
        : [Number(expected), column].map((one) => asRole('ignore_column', one, 'ignored'));
    case 'note_among_rows':
      return asNotes();
    case 'ragged_row': {
      if (line === null || column === null) return [];
      const short = column < Number(expected) && problem.lines.length === count;
      const data: Choices = { dataLines: [...(choices.dataLines ?? []), ...problem.lines] };
      return [...(short ? [repair('data_line', String(line), null, count, data)] : []), ...asNotes()];
    }
    case 'several_tables':
      return line === null ? [] : [repair('header_line', String(line), null, 1, { header: [line] })];
    case 'impossible_unit':
      return expected === null
        ? []
        : [
            repair('unit', 'mg/m³', 'μg/m³', count, {
              indicators: withUnit(choices.indicators ?? [], expected, 'μg/m³'),
            }),
          ];
    case 'similar_headers': {
      if (raw === null || expected === null || outcome.kind !== 'read') return [];
      const kinds = (['region', 'indicator'] as const).filter((kind) => {
        const names = kind === 'region' ? outcome.regions : outcome.indicators.map(({ name }) => name);
        return names.includes(raw) && names.includes(expected);
      });
      const names = kinds.map((kind) => ({ kind, from: raw, to: expected }));
      return kinds.length === 1
        ? [repair('merge_names', raw, expected, 1, { names: [...(choices.names ?? []), ...names] })]
        : [];
    }
    case 'duplicate_conflict': {
      if (choices.duplicates === undefined) return [];
      const other = choices.duplicates === 'first' ? 'last' : 'first';
      return [repair(other, expected, line === null ? null : String(line), count, { duplicates: other })];
    }
    case 'choice_unused':
      return raw === null ? [] : [repair('drop_choice', raw, null, count, without(choices, raw, expected))];
    default:
      return [];
  }
}

function withUnit(
  indicators: readonly IndicatorChoice[],
  name: string,
  unit: string,
): readonly IndicatorChoice[] {
  const known = indicators.find((one) => one.name === name) ?? { name };
  return [...indicators, { ...known, unit }];
}

/** Choices without those that speak of a name, a column or a line that the file does not have. */
function without(
  { names = [], indicators = [], roles = [], noteLines = [], dataLines = [] }: Choices,
  raw: string,
  what: string | null,
): Choices {
  switch (what) {
    case 'name':
      return {
        names: names.filter(({ from }) => from !== raw),
        indicators: indicators.filter(({ name }) => name !== raw),
      };
    case 'column':
      return { roles: roles.filter(({ column }) => String(column) !== raw) };
    default:
      return {
        noteLines: noteLines.filter((line) => String(line) !== raw),
        dataLines: dataLines.filter((line) => String(line) !== raw),
      };
  }
}

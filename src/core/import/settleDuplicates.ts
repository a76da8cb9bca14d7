import { PROVISIONAL } from '../dataset/dataset.ts';
import type { Duplicate } from '../dataset/observationIndex.ts';
import type { ProblemCode } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { type Findings, type Place, problemAt } from './findings.ts';
import { holdsNumber, type Observations } from './observations.ts';
import type { Choices, ReadingOption, Refusal } from './report.ts';

/** What becomes of observations with the same key. */
export interface SettledDuplicates {
  /** The observations to leave out. */
  readonly dropped: readonly number[];
  /** Those of them that are preliminary values of what is final elsewhere in the file. */
  readonly revised: readonly number[];
}

/**
 * The same value twice is kept once, a number goes before a missing one, a final value before a preliminary one;
 * two values for one key are otherwise the person's to choose between, never last-wins.
 */
export function settleDuplicates(
  duplicates: readonly Duplicate[],
  observations: Observations,
  choices: Choices,
  findings: Findings,
): Result<SettledDuplicates, Refusal> {
  const out: number[] = [];
  const revised: number[] = [];
  const replaced = new Map<number, number>();
  for (const duplicate of duplicates) {
    const { row } = duplicate;
    const first = replaced.get(duplicate.first) ?? duplicate.first;
    const place = {
      line: observations.line[row] ?? null,
      column: observations.column[row] ?? null,
      raw: rawOf(observations, row),
      expected: `${observations.line[first] ?? ''}`,
    };
    const final = finalOf(observations, first, row);
    if (final !== null) {
      const earlier = final === 'first' ? row : first;
      findings.add('revised_value', 'note', {
        line: observations.line[earlier] ?? null,
        column: observations.column[earlier] ?? null,
        raw: rawOf(observations, earlier),
        expected: rawOf(observations, final === 'first' ? first : row),
      });
      out.push(earlier);
      revised.push(earlier);
      if (final === 'last') replaced.set(duplicate.first, row);
      continue;
    }
    const evident = evidentWinner(observations, first, row);
    const winner = evident ?? choices.duplicates;
    if (winner === undefined) return failure(question(observations, first, row, place, choices));
    findings.add(codeOf(observations, first, row, evident !== null), 'warning', place);
    out.push(winner === 'first' ? row : first);
    if (winner === 'last') replaced.set(duplicate.first, row);
  }
  return success({ dropped: out, revised });
}

/** Which of two numbers is final, where the other is marked preliminary. */
function finalOf(observations: Observations, first: number, row: number): 'first' | 'last' | null {
  if (!holdsNumber(observations, first) || !holdsNumber(observations, row)) return null;
  const preliminary = (at: number): boolean => ((observations.flags[at] ?? 0) & PROVISIONAL) !== 0;
  if (preliminary(first) === preliminary(row)) return null;
  return preliminary(first) ? 'last' : 'first';
}

function codeOf(observations: Observations, first: number, row: number, evident: boolean): ProblemCode {
  if (!evident) return 'duplicate_conflict';
  return holdsNumber(observations, first) === holdsNumber(observations, row)
    ? 'duplicate_key'
    : 'duplicate_missing';
}

function evidentWinner(observations: Observations, first: number, row: number): 'first' | 'last' | null {
  const { value, state, unit } = observations;
  if (!holdsNumber(observations, row)) return 'first';
  if (!holdsNumber(observations, first)) return 'last';
  const same = value[row] === value[first] && state[row] === state[first] && unit[row] === unit[first];
  return same ? 'first' : null;
}

function question(
  observations: Observations,
  first: number,
  row: number,
  place: Place,
  choices: Choices,
): Refusal {
  const option = (choice: 'first' | 'last', at: number): ReadingOption => ({
    choices: { ...choices, duplicates: choice },
    raw: `${observations.line[at] ?? ''}`,
    becomes: rawOf(observations, at),
  });
  return {
    problem: problemAt('duplicate_conflict', 'error', place),
    options: [option('first', first), option('last', row)],
  };
}

function rawOf(observations: Observations, row: number): string {
  return holdsNumber(observations, row) ? String(observations.value[row] ?? '') : '';
}

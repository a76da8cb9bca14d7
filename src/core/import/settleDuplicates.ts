import type { Duplicate } from '../dataset/observationIndex.ts';
import type { ProblemCode } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { type Findings, type Place, problemAt } from './findings.ts';
import { holdsNumber, type Observations } from './observations.ts';
import type { Choices, ReadingOption, Refusal } from './report.ts';

/**
 * The observations to leave out. The same value twice is kept once, a number goes before a missing one;
 * two values for one key are the person's to choose between, never last-wins.
 */
export function settleDuplicates(
  duplicates: readonly Duplicate[],
  observations: Observations,
  choices: Choices,
  findings: Findings,
): Result<readonly number[], Refusal> {
  const out: number[] = [];
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
    const evident = evidentWinner(observations, first, row);
    const winner = evident ?? choices.duplicates;
    if (winner === undefined) return failure(question(observations, first, row, place, choices));
    findings.add(codeOf(observations, first, row, evident !== null), 'warning', place);
    out.push(winner === 'first' ? row : first);
    if (winner === 'last') replaced.set(duplicate.first, row);
  }
  return success(out);
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

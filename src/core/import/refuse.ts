import type { Problem, ProblemCode } from '../problem.ts';
import { failure } from '../result.ts';
import { type Place, problemAt } from './findings.ts';
import type { Refusal } from './report.ts';

export interface Refused {
  readonly ok: false;
  readonly problem: Refusal;
}

/** The file is refused for this problem; there is nothing to choose. */
export function refuseFor(problem: Problem): Refused {
  return failure({ problem, options: [] });
}

export function refuse(code: ProblemCode, place: Place = {}): Refused {
  return refuseFor(problemAt(code, 'error', place));
}

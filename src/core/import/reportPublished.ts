import type { PublishedVerdict } from '../checks/published.ts';
import { isLikelyError } from '../checks/published.ts';
import { checkAllPublished } from '../checks/publishedFindings.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { ProblemCode } from '../problem.ts';
import { roundHalfAway } from '../quantity/decimal.ts';
import type { Findings } from './findings.ts';

/** Says of the printed changes what they are beside the recomputed ones: likely errors as warnings, the others as notes. */
export function reportPublished(dataset: Dataset, findings: Findings): void {
  for (const one of checkAllPublished(dataset)?.differences ?? []) {
    const { row, column, printed, decimals, recomputed, verdict } = one;
    findings.add(codeOf(verdict), isLikelyError(verdict) ? 'warning' : 'note', {
      line: dataset.columns.line[row] ?? null,
      column,
      raw: roundHalfAway(printed, decimals),
      expected: recomputed === null ? null : roundHalfAway(recomputed, Math.max(1, decimals)),
    });
  }
}

function codeOf(verdict: PublishedVerdict): ProblemCode {
  if (isLikelyError(verdict)) return 'published_error';
  switch (verdict) {
    case 'prices':
    case 'caliber':
      return 'published_differs';
    case 'comparable':
      return 'published_comparable';
    case 'rounding':
      return 'published_rounding';
    default:
      return 'published_unchecked';
  }
}

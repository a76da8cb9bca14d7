import type { ComparedRow } from '../../core/compare/compare.ts';
import type { Reading, Verdict } from '../../core/measures/reading.ts';
import type { CompareView } from '../../core/view/view.ts';

/** The rows that pass the view's filter, in its order: judged changes first, the largest rate leading. */
export function compareRows(
  rows: readonly ComparedRow[],
  { verdict, section, sort }: Pick<CompareView, 'verdict' | 'section' | 'sort'>,
): readonly ComparedRow[] {
  const shown = rows.filter(
    (row) =>
      (verdict === null || row.reading.verdict === verdict) &&
      (section === null || row.indicator.section === section),
  );
  return sort === 'file'
    ? shown
    : [...shown].sort(
        (a, b) => RANK[a.reading.verdict] - RANK[b.reading.verdict] || sizeOf(b.reading) - sizeOf(a.reading),
      );
}

const RANK: Readonly<Record<Verdict, number>> = {
  better: 0,
  worse: 0,
  neutral: 1,
  flat: 2,
  notComparable: 3,
};

/** Rates by their size; changes in points, places or the unit after them, by theirs. */
function sizeOf({ rate, difference, lowBase }: Reading): number {
  return rate !== null && !lowBase ? 1e6 + Math.abs(rate) : Math.abs(difference ?? 0) / 1e6;
}

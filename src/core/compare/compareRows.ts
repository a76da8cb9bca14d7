import type { Reading, Verdict } from '../measures/reading.ts';
import { roundHalfAway } from '../quantity/decimal.ts';
import type { CompareView } from '../view/view.ts';
import type { ComparedRow } from './compare.ts';

type RowView = Pick<CompareView, 'verdict' | 'section' | 'sort' | 'least'>;

/** The rows that pass the view's filter, in its order: judged changes first, the largest rate leading. */
export function compareRows(rows: readonly ComparedRow[], view: RowView): readonly ComparedRow[] {
  const { least, sort } = view;
  const shown = ofKind(rows, view).filter(({ reading }) => {
    const size = percentSize(reading);
    // as it is shown: 50.0 % is 50 %
    return least === null || (size !== null && Number(roundHalfAway(size, 1)) >= least);
  });
  return sort === 'file'
    ? shown
    : [...shown].sort(
        (a, b) => RANK[a.reading.verdict] - RANK[b.reading.verdict] || sizeOf(b.reading) - sizeOf(a.reading),
      );
}

/** How many rows a filter by size leaves out because their change has no size in percent or points. */
export function sizelessRows(rows: readonly ComparedRow[], view: RowView): number {
  return view.least === null
    ? 0
    : ofKind(rows, view).filter(({ reading }) => percentSize(reading) === null).length;
}

function ofKind(rows: readonly ComparedRow[], { verdict, section }: RowView): readonly ComparedRow[] {
  return rows.filter(
    (row) =>
      (verdict === null || row.reading.verdict === verdict) &&
      (section === null || row.indicator.section === section),
  );
}

const RANK: Readonly<Record<Verdict, number>> = {
  better: 0,
  worse: 0,
  neutral: 1,
  flat: 2,
  notComparable: 3,
};

/** The size of a change in percent, or in points of a share; null for differences and places. */
function percentSize({ rate, points, lowBase, difference, differenceBound }: Reading): number | null {
  if (differenceBound !== null) return null;
  if (rate !== null && !lowBase) return Math.abs(rate);
  return points !== null ? Math.abs(points) : difference === 0 ? 0 : null;
}

/** Rates by their size; changes in points, places or the unit after them, by theirs. */
function sizeOf({ rate, difference, lowBase }: Reading): number {
  return rate !== null && !lowBase ? 1e6 + Math.abs(rate) : Math.abs(difference ?? 0) / 1e6;
}

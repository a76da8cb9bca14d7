import { compareMovers, type Mover, moverOf } from '../measures/movers.ts';
import type { OverviewItem } from './overviewItems.ts';

export interface LargeMove {
  readonly item: OverviewItem;
  readonly mover: Mover;
}

export interface LargestMoves {
  /** True where something is better or worse; otherwise the two lists are what went up and what went down. */
  readonly judged: boolean;
  /** Better, or up; the largest first. */
  readonly gains: readonly LargeMove[];
  /** Worse, or down. */
  readonly losses: readonly LargeMove[];
}

/** The largest changes in both directions, at most `most` each; totals over regions are no changes of their own. */
export function largestMoves(items: readonly OverviewItem[], most: number): LargestMoves {
  const moves = items
    .flatMap((item): readonly LargeMove[] => {
      const mover = item.series.region.total ? null : moverOf(item.series, item.reading.year);
      return mover === null ? [] : [{ item, mover }];
    })
    .sort((a, b) => compareMovers(a.mover, b.mover));
  const judged = moves.some(
    ({ mover }) => mover.reading.verdict === 'better' || mover.reading.verdict === 'worse',
  );
  const pick = (test: (move: LargeMove) => boolean): readonly LargeMove[] =>
    moves.filter(test).slice(0, most);
  return {
    judged,
    gains: pick(({ mover }) =>
      judged ? mover.reading.verdict === 'better' : (mover.reading.difference ?? 0) > 0,
    ),
    losses: pick(({ mover }) =>
      judged ? mover.reading.verdict === 'worse' : (mover.reading.difference ?? 0) < 0,
    ),
  };
}

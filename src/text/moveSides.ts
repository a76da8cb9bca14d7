import type { LargeMove, LargestMoves } from '../core/overview/largestMoves.ts';

interface MoveSide {
  readonly title: string;
  readonly tone: 'better' | 'worse' | 'neutral';
  readonly moves: readonly LargeMove[];
}

/** The largest changes for the better and for the worse, or up and down where nothing is judged. */
export function moveSides(
  { judged, gains, losses }: LargestMoves,
  words: Readonly<Record<'better' | 'worse' | 'up' | 'down', string>>,
): readonly MoveSide[] {
  return judged
    ? [
        { title: words.better, tone: 'better', moves: gains },
        { title: words.worse, tone: 'worse', moves: losses },
      ]
    : [
        { title: words.up, tone: 'neutral', moves: gains },
        { title: words.down, tone: 'neutral', moves: losses },
      ];
}

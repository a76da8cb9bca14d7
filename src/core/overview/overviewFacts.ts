import type { Indicator } from '../dataset/indicator.ts';
import { countMoves, type Move } from '../measures/move.ts';
import { countVerdicts } from '../measures/readAll.ts';
import type { Verdict } from '../measures/reading.ts';
import type { OverviewItem } from './overviewItems.ts';

/** What is counted of an overview. */
export interface OverviewFacts {
  readonly year: number;
  readonly verdicts: Record<Verdict, number>;
  readonly moves: Record<Move, number>;
  /** The one indicator whose regions are counted; null where indicators are. */
  readonly of: Indicator | null;
  /** The parts of the year that all readings stand for; null for a whole year, or where they differ. */
  readonly parts: readonly string[] | null;
  /** False when there is not one number to speak of. */
  readonly anyNumber: boolean;
}

/** What the sentence counts, from the rows of the overview. */
export function overviewFacts(items: readonly OverviewItem[], year: number): OverviewFacts {
  const readings = items.map(({ reading }) => reading);
  const first = items[0];
  return {
    year,
    verdicts: countVerdicts(readings),
    moves: countMoves(readings),
    of: first?.kind === 'region' ? first.series.indicator : null,
    parts: commonParts(items),
    anyNumber: items.some(({ series }) => series.points.some(({ value }) => typeof value === 'number')),
  };
}

/** The parts that all readings with a number stand for; null for a whole year, or where they differ. */
function commonParts(items: readonly OverviewItem[]): readonly string[] | null {
  const parts = items.flatMap(({ reading }) => (typeof reading.value === 'number' ? [reading.partYear] : []));
  const first = parts[0] ?? null;
  return parts.every((other) => other?.join() === first?.join()) ? first : null;
}

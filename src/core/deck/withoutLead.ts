import type { Series } from '../dataset/series.ts';

/** So many years without a number before the first one are shown, so that it is seen that there is nothing. */
const MOST_EMPTY = 5;

/**
 * The lines of one slide from the year in which the first of them has a number or a target, or from `year` where that is earlier: a
 * long time without any would leave the numbers little room. Up to five such years stay.
 */
export function withoutLead(lines: readonly Series[], year: number): readonly Series[] {
  const known = lines.flatMap(({ points, targets }) => [
    ...points.filter(({ value }) => typeof value === 'number').map((point) => point.year),
    ...targets.map((target) => target.year),
  ]);
  const first = Math.min(year, ...known);
  const empty = lines[0]?.points.filter((point) => point.year < first).length ?? 0;
  if (empty <= MOST_EMPTY) return lines;
  return lines.map((line) => ({ ...line, points: line.points.filter((point) => point.year >= first) }));
}

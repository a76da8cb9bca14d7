import type { OverviewItem } from './overviewItems.ts';

/** The first row of every section that has a value, then the second, and so on. */
export function oneOfEach(items: readonly OverviewItem[]): readonly OverviewItem[] {
  const seen = new Map<string | null, number>();
  const turns = items
    .filter(({ reading }) => typeof reading.value === 'number')
    .map((item) => {
      const { section } = item.series.indicator;
      const turn = seen.get(section) ?? 0;
      seen.set(section, turn + 1);
      return { item, turn };
    });
  return turns.sort((a, b) => a.turn - b.turn).map(({ item }) => item);
}

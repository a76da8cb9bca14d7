import { moverOf } from '../measures/movers.ts';
import type { OverviewView } from '../view/view.ts';
import type { OverviewItem } from './overviewItems.ts';

export interface Section {
  /** The report's section (二), or null for rows that belong to none or are sorted across sections. */
  readonly section: string | null;
  readonly items: readonly OverviewItem[];
}

/** The rows in their sections; sorted by change or by distance to target they stand in one list. */
export function sectionsOf(items: readonly OverviewItem[], sort: OverviewView['sort']): readonly Section[] {
  if (sort === 'change') return [{ section: null, items: bySize(items) }];
  if (sort === 'target')
    return [{ section: null, items: [...items].sort((a, b) => shortfall(b) - shortfall(a)) }];
  const sections = new Map<string | null, OverviewItem[]>();
  for (const item of items) {
    const key = item.kind === 'region' ? null : item.series.indicator.section;
    const list = sections.get(key);
    if (list === undefined) sections.set(key, [item]);
    else list.push(item);
  }
  return [...sections].map(([section, rows]) => ({ section, items: groupsTogether(rows) }));
}

/** A group that the report takes up again later stands together, where it began. */
function groupsTogether(items: readonly OverviewItem[]): readonly OverviewItem[] {
  const groups = new Map<string, OverviewItem[]>();
  for (const item of items) {
    const key = item.series.indicator.group ?? item.key;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].flat();
}

function bySize(items: readonly OverviewItem[]): readonly OverviewItem[] {
  const sizes = new Map(
    items.map((item) => [
      item,
      item.reading.rate !== null
        ? Math.abs(item.reading.rate)
        : (moverOf(item.series, item.reading.year)?.share ?? -1),
    ]),
  );
  return [...items].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}

/** How far a target is missed, as a share of it; rows that reach it after those that miss, rows without one last. */
function shortfall({ reading }: OverviewItem): number {
  if (reading.target === null) return Number.NEGATIVE_INFINITY;
  const { distance, reached, target } = reading.target;
  const share = Math.abs(distance) / Math.max(1e-9, Math.abs(target.value));
  return reached ? -share : share;
}

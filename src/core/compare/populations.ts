import type { Dataset } from '../dataset/dataset.ts';
import { nameKey } from '../import/indicatorMeta.ts';
import { convert } from '../quantity/unitConversion.ts';

/** Which people are counted: those of one kind are never divided by those of another. */
export const POPULATION_KINDS = ['resident', 'total', 'registered'] as const;
export type PopulationKind = (typeof POPULATION_KINDS)[number];

const NAMES: readonly (readonly [PopulationKind, RegExp])[] = [
  ['resident', /^(?:年末|期末|年平均|平均)?常住(?:总?人口)(?:数|总数|数量|规模)?$/],
  ['registered', /^(?:年末|期末)?(?:全市|全县|全区)?户籍(?:总?人口)(?:数|总数|数量)?$/],
  [
    'total',
    /^(?:年末|期末|年平均|平均|全国|全省|全市|全县|全区)?总?人口(?:数|总数|数量|规模)?$|^(?:total)?population(?:total)?$/,
  ],
];

/** Positions of the indicators that count the people of a place, known by name and by a unit of persons. */
export function populationsIn({ indicators }: Dataset): ReadonlyMap<PopulationKind, number> {
  const found = new Map<PopulationKind, number>();
  indicators.forEach(({ name, unit }, at) => {
    const key = nameKey(name)
      .replace(/[（(].*$/, '')
      .replace(/[\s,:，]/g, '');
    const kind = NAMES.find(([, pattern]) => pattern.test(key))?.[0];
    if (kind !== undefined && !found.has(kind) && convert(1, unit, '人') !== null) found.set(kind, at);
  });
  return found;
}

/** The kind of population that both sides have: residents before totals before the registered. */
export function sharedPopulation(a: Dataset, b: Dataset): PopulationKind | null {
  const [inA, inB] = [populationsIn(a), populationsIn(b)];
  return POPULATION_KINDS.find((kind) => inA.has(kind) && inB.has(kind)) ?? null;
}

import { nameKey } from '../import/indicatorMeta.ts';

/** What is aligned: an indicator by its id in the dictionary or its name, a region by its name. */
export interface Alignable {
  /** Shared by both sides where it is the dictionary's; null where a file gave it. */
  readonly id: string | null;
  readonly name: string;
}

/** How two names came together. */
export type AlignedBy = 'id' | 'name' | 'alias';

export interface Alignment {
  readonly pairs: readonly { readonly a: number; readonly b: number; readonly by: AlignedBy }[];
  readonly onlyA: readonly number[];
  readonly onlyB: readonly number[];
}

/** A name of A -> the name of B that a person said is the same, or null for 无对应. Keys as nameKey makes them. */
export type Aliases = ReadonlyMap<string, string | null>;

/**
 * Pairs what is the same in A and B: by a person's word first, then by the dictionary's id, then by the exact name
 * (width, case and spaces do not count). Nothing is guessed; each has at most one partner. Positions are those of the lists.
 */
export function align(a: readonly Alignable[], b: readonly Alignable[], aliases: Aliases): Alignment {
  const free = new Set(b.keys());
  const byId = firstBy(b, ({ id }) => id);
  const byName = firstBy(b, ({ name }) => nameKey(name));
  const pairs: { a: number; b: number; by: AlignedBy }[] = [];
  const take = (from: number, to: number | undefined, by: AlignedBy): boolean => {
    if (to === undefined || !free.delete(to)) return false;
    pairs.push({ a: from, b: to, by });
    return true;
  };
  const open = a.flatMap(({ name }, at) => {
    const alias = aliases.get(nameKey(name));
    if (alias === undefined) return [at];
    if (alias !== null) take(at, byName.get(alias), 'alias');
    return [];
  });
  const nameless = open.filter((at) => !take(at, byId.get(a[at]?.id ?? ''), 'id'));
  for (const at of nameless) take(at, byName.get(nameKey(a[at]?.name ?? '')), 'name');
  const paired = new Set(pairs.map((pair) => pair.a));
  return {
    pairs: pairs.sort((one, other) => one.b - other.b),
    onlyA: [...a.keys()].filter((at) => !paired.has(at)),
    onlyB: [...free],
  };
}

function firstBy(list: readonly Alignable[], keyOf: (one: Alignable) => string | null): Map<string, number> {
  const first = new Map<string, number>();
  list.forEach((one, at) => {
    const key = keyOf(one);
    if (key !== null && key !== '' && !first.has(key)) first.set(key, at);
  });
  return first;
}

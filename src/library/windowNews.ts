import type { StoredEntry } from './store/entry.ts';

/** What another window did to something that is open in this one. */
export type WindowNews =
  | { readonly kind: 'deleted' | 'restored' | 'reread'; readonly id: string; readonly title: string }
  /** Both windows changed the reading of `id`; theirs is kept as `other`. */
  | { readonly kind: 'besides'; readonly id: string; readonly title: string; readonly other: string }
  /** A newer Tongbi has taken the store over. */
  | { readonly kind: 'upgraded' };

/** What a change of the list by another window means for the datasets that are open here. */
export function newsBetween(
  before: readonly StoredEntry[],
  after: readonly StoredEntry[],
  openHere: ReadonlySet<string>,
): readonly WindowNews[] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Map(after.map((entry) => [entry.id, entry]));
  const of = [...openHere].flatMap((id): WindowNews[] => {
    const [old, now] = [was.get(id), is.get(id)];
    if (old !== undefined && now === undefined) return [{ kind: 'deleted', id, title: old.title }];
    if (old === undefined && now !== undefined) return [{ kind: 'restored', id, title: now.title }];
    if (old === undefined || now === undefined || readingOf(old) === readingOf(now)) return [];
    return [{ kind: 'reread', id, title: now.title }];
  });
  const beside = after.flatMap(({ id, besides, title }): WindowNews[] =>
    besides === undefined || was.has(id) || !openHere.has(besides)
      ? []
      : [{ kind: 'besides', id: besides, title, other: id }],
  );
  return [...of, ...beside];
}

/** What the numbers of an entry depend on. */
function readingOf({ engine, choices, values }: StoredEntry): string {
  return JSON.stringify([engine, values, choices]);
}

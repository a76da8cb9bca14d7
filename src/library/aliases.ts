import type { Aliases } from '../core/compare/align.ts';
import { createListeners } from '../core/listeners.ts';

export type AliasKind = 'indicators' | 'regions';

const KEY = 'tongbi:aliases';
const MOST = 500;

type Stored = Record<AliasKind, Record<string, string | null>>;

let current = read();
const listeners = createListeners();

/** What a person said is the same under another name, or has no counterpart; kept in this browser. */
export function aliases(): Readonly<Record<AliasKind, Aliases>> {
  return current;
}

export const onAliases = listeners.add;

/** Takes over what came with the program beside this browser's own, which goes first; not kept by itself. */
export function adoptAliases(more: Readonly<Record<AliasKind, Aliases>>): void {
  current = {
    indicators: new Map([...more.indicators, ...current.indicators]),
    regions: new Map([...more.regions, ...current.regions]),
  };
}

/** Remembers one; undefined forgets it. Keys are names as nameKey makes them. */
export function setAlias(kind: AliasKind, from: string, to: string | null | undefined): void {
  const next = new Map(current[kind]);
  if (to === undefined) next.delete(from);
  else if (next.size < MOST) next.set(from, to);
  replace({ ...current, [kind]: next });
}

export function forgetAliases(): void {
  replace({ indicators: new Map(), regions: new Map() });
}

/** Takes over what was stored beside this window's knowledge, by a restored backup. */
export function reloadAliases(): void {
  current = read();
  listeners.tell();
}

function replace(next: Readonly<Record<AliasKind, Aliases>>): void {
  current = next;
  try {
    const stored: Stored = {
      indicators: Object.fromEntries(next.indicators),
      regions: Object.fromEntries(next.regions),
    };
    localStorage.setItem(KEY, JSON.stringify(stored));
  } catch {
    // a browser that stores nothing still compares
  }
  listeners.tell();
}

function read(): Readonly<Record<AliasKind, Aliases>> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    return { indicators: mapIn(stored, 'indicators'), regions: mapIn(stored, 'regions') };
  } catch {
    return { indicators: new Map(), regions: new Map() };
  }
}

function mapIn(stored: unknown, kind: AliasKind): Aliases {
  if (typeof stored !== 'object' || stored === null || !(kind in stored)) return new Map();
  const part: unknown = Object.getOwnPropertyDescriptor(stored, kind)?.value;
  if (typeof part !== 'object' || part === null) return new Map();
  const pairs = Object.entries(part).flatMap(([from, to]): (readonly [string, string | null])[] =>
    to === null || typeof to === 'string' ? [[from, to]] : [],
  );
  return new Map(pairs.slice(0, MOST));
}

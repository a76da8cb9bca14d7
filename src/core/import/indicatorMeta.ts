import type { DictionaryEntry } from '../dataset/dictionary.ts';
import type { Indicator } from '../dataset/indicator.ts';
import { aggregationOf, kindOf } from '../quantity/unit.ts';
import { sectionOf } from './sectionOf.ts';

/** A name for matching: width, case, spaces and kinds of brackets do not count. Display keeps the name as it stands. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_·:：,，'"“”‘’]/g, '');
}

export type Dictionary = ReadonlyMap<string, DictionaryEntry>;

/** The dictionary by every exact name and alias. */
export function dictionaryByName(entries: readonly DictionaryEntry[]): Dictionary {
  const byName = new Map<string, DictionaryEntry>();
  for (const entry of entries) {
    for (const name of [entry.id, entry.name, entry.nameEn ?? '', ...entry.aliases]) {
      if (name !== '' && !byName.has(nameKey(name))) byName.set(nameKey(name), entry);
    }
  }
  return byName;
}

export interface FoundIndicator {
  readonly name: string;
  readonly unit: string | null;
  readonly section: string | null;
  /** Most decimals printed, and the middle size of its values. */
  readonly decimals: number;
  readonly size: number;
}

/** What is known of an indicator: from the dictionary under its exact name, else from its unit; an unknown direction is neutral. */
export function describeIndicator(
  found: FoundIndicator,
  position: number,
  dictionary: Dictionary,
): Indicator {
  const known = dictionary.get(nameKey(found.name));
  const unit = found.unit ?? known?.unit ?? '';
  const kind = known?.kind ?? kindOf(found.name, unit);
  return {
    id: known?.id ?? `i${position + 1}`,
    name: found.name,
    nameEn: known?.nameEn ?? null,
    unit: unit === '' && kind === 'rate' ? '%' : unit,
    kind,
    direction: known?.direction ?? 'neutral',
    aggregation: known?.aggregation ?? aggregationOf(kind, found.name, unit),
    decimals: Math.max(
      shownDecimals(found),
      known === undefined || found.decimals > 2 ? 0 : Math.min(known.decimals, 2),
    ),
    rounding: known?.rounding ?? 'halfAway',
    neutralBand: known?.neutralBand ?? 0,
    section: sectionOf(found.section) ?? known?.section ?? null,
    group: known?.group ?? null,
    formula: known?.formula ?? null,
    definition: known?.definition ?? null,
  };
}

/** Up to two decimals as printed; long tails are cut by the size of the numbers, which keep four figures. */
function shownDecimals({ decimals, size }: FoundIndicator): number {
  if (decimals <= 2) return decimals;
  if (size >= 100) return 1;
  if (size >= 1) return 2;
  if (size >= 0.01) return Math.min(decimals, 4);
  return Math.min(decimals, size > 0 ? Math.max(6, 3 - Math.floor(Math.log10(size))) : 6);
}

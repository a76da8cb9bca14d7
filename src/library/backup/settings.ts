import { formatRecipes, parseRecipes, RECIPE_LIMITS } from '../../core/import/recipeFile.ts';

/** What a setting is restored to, beside what is here; null leaves that as it is. Both are JSON text. */
type Merge = (backed: string, here: string | null) => string | null;

/** The small settings that a backup carries, by their key in localStorage, and how each comes back: what is here is never lost. */
const SETTINGS: Readonly<Record<string, Merge>> = {
  'tongbi:appearance': (backed, here) => (here === null ? backed : null),
  'tongbi:recipes': mergedRecipes,
  'tongbi:aliases': (backed, here) => mergedAliases(backed, here ?? '{}'),
};

/** The settings of this browser, for a backup. */
export function settingsHere(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(SETTINGS).flatMap((key) => {
      const value = read(key);
      return value === null ? [] : [[key, value]];
    }),
  );
}

/** Keys of a backup's settings that would change something here. */
export function settingsToRestore(settings: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(SETTINGS).filter((key) => mergedSetting(settings, key) !== null);
}

/** Brings the settings of a backup back. Answers whether all could be written. */
export function restoreSettings(settings: Readonly<Record<string, string>>): boolean {
  try {
    for (const key of Object.keys(SETTINGS)) {
      const merged = mergedSetting(settings, key);
      if (merged === null) continue;
      localStorage.setItem(key, merged);
      // as another window's change is told
      window.dispatchEvent(new StorageEvent('storage', { key, newValue: merged }));
    }
    return true;
  } catch {
    return false;
  }
}

function mergedSetting(settings: Readonly<Record<string, string>>, key: string): string | null {
  const backed = Object.hasOwn(settings, key) ? settings[key] : undefined;
  if (backed === undefined) return null;
  const here = read(key);
  try {
    const merged = SETTINGS[key]?.(backed, here) ?? null;
    return merged === here ? null : merged;
  } catch {
    // a setting that is not what it should be is left out
    return null;
  }
}

/** The recipes that are here, then those of the backup whose names are new; null where one of the lists is not what it should be, or both are too many. */
function mergedRecipes(backed: string, here: string | null): string | null {
  const [theirs, ours] = [parseRecipes(backed), parseRecipes(here ?? formatRecipes([]))];
  if (!theirs.ok || !ours.ok) return null;
  const names = new Set(ours.value.map(({ name }) => name));
  const fresh = theirs.value.filter(({ name }) => !names.has(name));
  const text = formatRecipes([...ours.value, ...fresh]);
  const isTooMany =
    ours.value.length + fresh.length > RECIPE_LIMITS.recipes || text.length > RECIPE_LIMITS.characters;
  return fresh.length === 0 || isTooMany ? null : text;
}

/** The aliases of both; where they differ, those that are here. */
function mergedAliases(backed: string, here: string): string {
  const [theirs, ours]: unknown[] = [JSON.parse(backed), JSON.parse(here)];
  const merged = ['indicators', 'regions'].map((kind) => [
    kind,
    Object.fromEntries([...pairsIn(theirs, kind), ...pairsIn(ours, kind)]),
  ]);
  return JSON.stringify(Object.fromEntries(merged));
}

function pairsIn(aliases: unknown, kind: string): readonly (readonly [string, string | null])[] {
  if (typeof aliases !== 'object' || aliases === null) return [];
  const part: unknown = Object.getOwnPropertyDescriptor(aliases, kind)?.value;
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([from, to]): (readonly [string, string | null])[] =>
    from !== '__proto__' && (to === null || typeof to === 'string') ? [[from, to]] : [],
  );
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

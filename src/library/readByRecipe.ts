import type { ReadBack } from '../core/import/readBack.ts';
import { applyRecipe, matchRecipe, type Recipe } from '../core/import/recipe.ts';
import type { Choices, ImportedTable, Refusal } from '../core/import/report.ts';
import { saysOnlyWhere } from '../core/import/whereOf.ts';
import type { Result } from '../core/result.ts';
import { type ImportOptions, refused } from './importClient.ts';
import { openReading, type Reading } from './openReading.ts';
import { recipes } from './recipes.ts';

export interface ReadByRecipe {
  readonly result: Result<ImportedTable, Refusal>;
  /** The recipe by which it was read; null where none has its header, or the file cannot be read by it. */
  readonly recipe: string | null;
}

/** Reads a file by the first recipe whose header stands in it; as it is where there is none. `where`: the sheet and range that a person chose. */
export function readByRecipe(
  file: File,
  where: Choices,
  { signal, onProgress }: Pick<ImportOptions, 'signal' | 'onProgress'>,
): Promise<ReadByRecipe> {
  return new Promise((resolve) => {
    const reading = openReading(file, (code) => resolve({ result: refused(code), recipe: null }));
    signal?.addEventListener('abort', () => {
      reading.close();
      resolve({ result: refused('cancelled'), recipe: null });
    });
    void findRecipe(reading, recipes(), where).then(async (found) => {
      if (found !== null) {
        const result = await reading.finish(found.choices, onProgress);
        if (result.ok || result.problem.problem.code === 'cancelled')
          return resolve({ result, recipe: found.recipe });
      }
      const result = await reading.finish(where, onProgress);
      reading.close();
      resolve({ result, recipe: null });
    });
  });
}

/** The first that fits, with what it makes of the file; one that says how the file is cut is tried with it cut so. */
async function findRecipe(
  reading: Reading,
  kept: readonly Recipe[],
  where: Choices,
): Promise<{ readonly recipe: string; readonly choices: Choices } | null> {
  const asIs = matchRecipe(kept, await readOnce(reading, where));
  if (asIs !== null) return { recipe: asIs.recipe.name, choices: { ...asIs.choices, ...where } };
  const tried = new Set<string>();
  for (const recipe of kept) {
    const { encoding, delimiter } = recipe.choices;
    const cut: Choices = {
      ...where,
      ...(encoding !== undefined && { encoding }),
      ...(delimiter !== undefined && { delimiter }),
    };
    const key = JSON.stringify([cut, recipe.signature]);
    if (saysOnlyWhere(cut) || tried.has(key)) continue;
    tried.add(key);
    const applied = applyRecipe(recipe, await readOnce(reading, cut));
    if (applied !== null) return { recipe: recipe.name, choices: { ...applied.choices, ...where } };
  }
  return null;
}

/** What is heard first: of a large file its beginning, which holds the header. */
function readOnce(reading: Reading, choices: Choices): Promise<ReadBack> {
  return new Promise((resolve) => reading.read(choices, resolve));
}

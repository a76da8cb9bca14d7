import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { CHOICE_GUARDS, isRoleName } from './choiceGuards.ts';
import { problemAt } from './findings.ts';
import type { HeaderSignature } from './headerSignature.ts';
import type { Recipe, RecipeChoices, RecipeRole } from './recipe.ts';
import { type Fault, isList, isObject, isOneOf, isPartial, isText, isWhole } from './shapeGuards.ts';

/** Characters of a file of recipes, and recipes in it. */
export const RECIPE_LIMITS = { characters: 1 << 18, recipes: 200 } as const;

const isName = isText(500);

const isSignature = isObject<HeaderSignature>({ rows: isWhole(1, 3), columns: isList(isText(60), 500) });

const isRole = isObject<RecipeRole>(
  { header: isName, nth: isWhole(0, 499), role: isRoleName, indicator: isName },
  ['indicator'],
);

const {
  noteLines: _,
  dataLines: __,
  duplicates: ___,
  year: ____,
  columns: _____,
  header: ______,
  sheet: _______,
  range: ________,
  numbersAs: _________,
  ...kept
} = CHOICE_GUARDS;

const isRecipe = isObject<Recipe>({
  version: isOneOf(1),
  name: isText(200),
  engine: isWhole(1, 1_000_000),
  signature: isSignature,
  choices: isPartial<RecipeChoices>({ ...kept, headerRows: isWhole(1, 3), roles: isList(isRole, 500) }),
});

interface RecipeFile {
  readonly kind: 'tongbi-recipes';
  readonly version: number;
  readonly recipes: readonly Recipe[];
}

const isRecipeFile = isObject<RecipeFile>({
  kind: isOneOf('tongbi-recipes'),
  version: isOneOf(1),
  recipes: isList(isRecipe, RECIPE_LIMITS.recipes),
});

/** Recipes as the text of a file. */
export function formatRecipes(recipes: readonly Recipe[]): string {
  const file: RecipeFile = { kind: 'tongbi-recipes', version: 1, recipes };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Recipes from a file's text; refused whole when anything in it is too large, unknown or of the wrong kind, with the path to it. */
export function parseRecipes(text: string): Result<readonly Recipe[], Problem> {
  if (text.length > RECIPE_LIMITS.characters)
    return failure(
      problemAt('recipe_too_large', 'error', {
        raw: String(text.length),
        expected: String(RECIPE_LIMITS.characters),
      }),
    );
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failure(problemAt('recipe_not_json', 'error', { raw: text.slice(0, 40) }));
  }
  const fault: Fault = { path: null };
  return isRecipeFile(value, '$', fault)
    ? success(value.recipes)
    : failure(problemAt('recipe_invalid', 'error', { raw: fault.path }));
}

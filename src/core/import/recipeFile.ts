import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { problemAt } from './findings.ts';
import type { HeaderSignature } from './headerSignature.ts';
import type { Recipe, RecipeChoices, RecipeRole } from './recipe.ts';
import type { IndicatorChoice, NameChoice } from './report.ts';
import { type Fault, type Guard, isList, isObject, isOneOf, isText, isWhole } from './shapeGuards.ts';

/** Characters of a file of recipes, and recipes in it. */
export const RECIPE_LIMITS = { characters: 1 << 18, recipes: 200 } as const;

const LIST = 2000;
const isName = isText(500);

const isSignature = isObject<HeaderSignature>({ rows: isWhole(1, 3), columns: isList(isText(60), 500) });

const isRole = isObject<RecipeRole>(
  {
    header: isName,
    nth: isWhole(0, 499),
    role: isOneOf(
      'region',
      'indicator',
      'period',
      'year',
      'half',
      'quarter',
      'month',
      'day',
      'value',
      'unit',
      'target',
      'bound',
      'note',
      'section',
      'code',
      'published',
      'dimension',
      'ignored',
    ),
    indicator: isName,
  },
  ['indicator'],
);

const isNameChoice = isObject<NameChoice>({ kind: isOneOf('region', 'indicator'), from: isName, to: isName });

const isIndicatorChoice = isObject<IndicatorChoice>(
  {
    name: isName,
    unit: isText(60),
    aggregation: isOneOf('sum', 'mean', 'last'),
    direction: isOneOf('higher_better', 'lower_better', 'neutral'),
  },
  ['unit', 'aggregation', 'direction'],
);

const CHOICES: { readonly [Key in keyof RecipeChoices]-?: Guard<NonNullable<RecipeChoices[Key]>> } = {
  encoding: isOneOf('utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5', 'shift_jis'),
  delimiter: isOneOf(',', ';', '\t', '|', '，', '；'),
  decimal: isOneOf('point', 'comma'),
  percent: isOneOf('percent', 'ratio'),
  blankKeys: isOneOf('fillDown', 'reject'),
  dateOrder: isOneOf('dayFirst', 'monthFirst'),
  pointMonth: isOneOf('january', 'october'),
  headerRows: isWhole(1, 3),
  roles: isList(isRole, 500),
  columnNames: isOneOf('regions', 'indicators'),
  missing: isList(isText(60), 100),
  notMissing: isList(isText(60), 100),
  names: isList(isNameChoice, LIST),
  indicators: isList(isIndicatorChoice, LIST),
};

const isRecipe = isObject<Recipe>({
  version: isOneOf(1),
  name: isText(200),
  engine: isWhole(1, 1_000_000),
  signature: isSignature,
  choices: isObject<RecipeChoices>(CHOICES, [
    'encoding',
    'delimiter',
    'decimal',
    'percent',
    'blankKeys',
    'dateOrder',
    'pointMonth',
    'headerRows',
    'roles',
    'columnNames',
    'missing',
    'notMissing',
    'names',
    'indicators',
  ]),
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

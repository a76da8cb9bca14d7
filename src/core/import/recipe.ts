import { canonicalChoices } from './canonicalChoices.ts';
import { ENGINE_VERSION } from './engine.ts';
import { type HeaderSignature, headerPlace, headerTexts, signatureOf } from './headerSignature.ts';
import { nameKey } from './indicatorMeta.ts';
import type { ReadBack } from './readBack.ts';
import type { Choices, ColumnRole, RoleChoice } from './report.ts';

/** A way of reading that a person made and named, for later files with the same header. */
export interface Recipe {
  readonly version: 1;
  readonly name: string;
  /** ENGINE_VERSION of the reader that it was made with. */
  readonly engine: number;
  readonly signature: HeaderSignature;
  readonly choices: RecipeChoices;
}

/**
 * What of the choices holds for a later file.
 * Left out is what is of one file only: lines among the rows, which of two values counts, the year of a table or column, the columns kept of a wide one, the sheet and range of a workbook.
 */
export interface RecipeChoices
  extends Omit<
    Choices,
    | 'roles'
    | 'noteLines'
    | 'dataLines'
    | 'duplicates'
    | 'year'
    | 'columns'
    | 'header'
    | 'sheet'
    | 'range'
    | 'numbersAs'
  > {
  /** Rows of the header, where the person named them. */
  readonly headerRows?: number;
  readonly roles?: readonly RecipeRole[];
}

/** A role by the words over the column, so that it holds where columns have moved. */
export interface RecipeRole {
  /** As nameKey makes it. */
  readonly header: string;
  /** Which of several columns with these words, from 0. */
  readonly nth: number;
  readonly role: ColumnRole;
  readonly indicator?: string;
}

/** A recipe as it applies to one file. */
export interface AppliedRecipe {
  readonly recipe: Recipe;
  readonly choices: Choices;
  /** Words over columns to which it gives a role and which this file does not have. */
  readonly leftOut: readonly string[];
}

/** The recipe of a reading; null when the file was refused or has no header to know it by. */
export function recipeOf(name: string, { outcome, columns, choices }: ReadBack): Recipe | null {
  if (outcome.kind !== 'read') return null;
  const signature = signatureOf(outcome.report);
  if (signature === null) return null;
  const { roles, noteLines: _, dataLines: __, duplicates: ___, ...rest } = choices;
  const { year: ____, columns: _____, sheet: ______, range: _______, numbersAs: ________, ...more } = rest;
  const { header, ...kept } = more;
  const texts = columns.map(({ reading }) => nameKey(reading?.header ?? ''));
  const byWords = (roles ?? []).flatMap(({ column, role, indicator }): readonly RecipeRole[] => {
    const at = columns.findIndex((one) => one.column === column);
    const text = texts[at];
    if (text === undefined) return [];
    const nth = texts.slice(0, at).filter((one) => one === text).length;
    return [{ header: text, nth, role, ...(indicator !== undefined && { indicator }) }];
  });
  return {
    version: 1,
    name,
    engine: ENGINE_VERSION,
    signature,
    choices: {
      ...kept,
      ...(header !== undefined && { headerRows: signature.rows }),
      ...(byWords.length > 0 && { roles: byWords }),
    },
  };
}

/** The first recipe whose header stands in a file, with the choices that it gives there; null when none does. */
export function matchRecipe(recipes: readonly Recipe[], back: ReadBack): AppliedRecipe | null {
  for (const recipe of recipes) {
    const applied = applyRecipe(recipe, back);
    if (applied !== null) return applied;
  }
  return null;
}

/** The choices of a recipe in a file as it was read without it; null when its header does not stand there. */
export function applyRecipe(recipe: Recipe, back: ReadBack): AppliedRecipe | null {
  const place = headerPlace(recipe.signature, back.rows);
  if (place === null) return null;
  const { headerRows, roles = [], ...kept } = recipe.choices;
  const texts = headerTexts(place).map(nameKey);
  const leftOut: string[] = [];
  const found = roles.flatMap(({ header, nth, role, indicator }): readonly RoleChoice[] => {
    const at = texts.flatMap((text, column) => (text === header ? [column] : []))[nth];
    const column = at === undefined ? undefined : back.columns[at]?.column;
    if (column === undefined) {
      leftOut.push(header);
      return [];
    }
    return [{ column, role, ...(indicator !== undefined && { indicator }) }];
  });
  const choices: Choices = {
    ...kept,
    ...(headerRows !== undefined && { header: place.map(({ line }) => line) }),
    ...(found.length > 0 && { roles: found }),
  };
  return { recipe, choices: canonicalChoices(choices), leftOut };
}

import type { Recipe } from '../core/import/recipe.ts';
import { formatRecipes, parseRecipes } from '../core/import/recipeFile.ts';
import { createListeners } from '../core/listeners.ts';
import type { Problem } from '../core/problem.ts';
import { type Result, success } from '../core/result.ts';
import { RECIPES_KEY } from './keepsRecipes.ts';

let current: readonly Recipe[] = read();
const listeners = createListeners();
if (typeof window !== 'undefined')
  window.addEventListener('storage', ({ key }) => {
    if (key === RECIPES_KEY) changed(read());
  });

/** The reading recipes kept in this browser, the last one made first; the same list until one changes. */
export function recipes(): readonly Recipe[] {
  return current;
}

export const onRecipes = listeners.add;

export function isRecipeName(name: string): boolean {
  return current.some((recipe) => recipe.name === name);
}

/** Keeps a recipe in front of the others, in place of one of the same name. */
export function saveRecipe(recipe: Recipe): void {
  keep([recipe, ...current.filter(({ name }) => name !== recipe.name)]);
}

/** False when there is a recipe of the new name. */
export function renameRecipe(from: string, to: string): boolean {
  if (isRecipeName(to)) return false;
  keep(current.map((recipe) => (recipe.name === from ? { ...recipe, name: to } : recipe)));
  return true;
}

export function removeRecipe(name: string): void {
  keep(current.filter((recipe) => recipe.name !== name));
}

/** Takes in the recipes of a file's text, those of known names left out; how many were taken and how many not. */
export function takeInRecipes(
  text: string,
): Result<{ readonly taken: number; readonly known: number }, Problem> {
  const parsed = parseRecipes(text);
  if (!parsed.ok) return parsed;
  const named = [...new Map(parsed.value.map((recipe) => [recipe.name, recipe])).values()];
  const fresh = named.filter(({ name }) => !isRecipeName(name));
  keep([...fresh, ...current]);
  return success({ taken: fresh.length, known: parsed.value.length - fresh.length });
}

function keep(next: readonly Recipe[]): void {
  try {
    localStorage.setItem(RECIPES_KEY, formatRecipes(next));
  } catch {
    // a browser that stores nothing keeps them as long as the window is open
  }
  changed(next);
}

function changed(next: readonly Recipe[]): void {
  current = next;
  listeners.tell();
}

/** What is stored goes through the same check as a file from elsewhere. */
function read(): readonly Recipe[] {
  try {
    const stored = localStorage.getItem(RECIPES_KEY);
    const parsed = stored === null ? null : parseRecipes(stored);
    return parsed?.ok === true ? parsed.value : [];
  } catch {
    return [];
  }
}

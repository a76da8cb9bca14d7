export const RECIPES_KEY = 'tongbi:recipes';

/** Whether any reading recipe is kept in this browser; asked before what reads by them is fetched. */
export function keepsRecipes(): boolean {
  try {
    return localStorage.getItem(RECIPES_KEY) !== null;
  } catch {
    return false;
  }
}

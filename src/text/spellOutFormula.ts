/** budget_submitted - budget_approved, in the indicators' names. */
export function spellOutFormula(formula: string, names: ReadonlyMap<string, string>): string {
  return formula
    .replace(/[a-z]\w*/g, (id) => names.get(id) ?? id)
    .replaceAll(' - ', ' − ')
    .replaceAll(' * ', ' × ')
    .replaceAll(' / ', ' ÷ ');
}

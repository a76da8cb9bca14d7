import { useState } from 'react';
import type { AppliedRecipe, Recipe } from '../../../core/import/recipe.ts';
import { formatRecipes } from '../../../core/import/recipeFile.ts';
import type { Choices } from '../../../core/import/report.ts';
import { download, safeFileName } from '../../../export/download.ts';
import { removeRecipe, renameRecipe } from '../../../library/recipes.ts';
import { listText } from '../../../text/listText.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import { CommitField } from './CommitField.tsx';

interface RecipeLineProps {
  readonly recipe: Recipe;
  /** What it makes of this file; null where its header does not stand in it. */
  readonly applied: AppliedRecipe | null;
  readonly isUsed: boolean;
  readonly onUse: (choices: Choices) => void;
  readonly onRenamed: (to: string) => void;
  readonly onSay: (text: string) => void;
}

/** One recipe: used here where its header fits, renamed, exported, deleted. */
export function RecipeLine({ recipe, applied, isUsed, onUse, onRenamed, onSay }: RecipeLineProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const [renaming, setRenaming] = useState(false);
  const { name } = recipe;
  return (
    <li>
      {renaming ? (
        <CommitField
          autoFocus
          aria-label={words.renameOf(name)}
          maxLength={80}
          value={name}
          onCommit={(to) => {
            if (to === '' || !renameRecipe(name, to)) {
              onSay(words.recipeTaken(to));
              return false;
            }
            onRenamed(to);
            return true;
          }}
        />
      ) : (
        <b>{name}</b>
      )}
      <span>
        {applied === null ? words.recipeUnlike : isUsed ? words.recipeUsed : words.recipeFits}
        {applied !== null &&
          applied.leftOut.length > 0 &&
          words.recipeWithout(listText(applied.leftOut, language))}
      </span>
      {applied !== null && !isUsed && (
        <button
          type="button"
          className={controls.quiet}
          aria-label={words.recipeUseOf(name)}
          onClick={() => onUse(applied.choices)}
        >
          {words.recipeUse}
        </button>
      )}
      <button
        type="button"
        className={controls.quiet}
        aria-label={words.renameOf(name)}
        onClick={() => setRenaming(!renaming)}
      >
        {renaming ? words.close : words.rename}
      </button>
      <button
        type="button"
        className={controls.quiet}
        aria-label={words.exportOf(name)}
        onClick={() => download(safeFileName(name, 'json'), formatRecipes([recipe]), 'application/json')}
      >
        {words.exportRecipe}
      </button>
      <button
        type="button"
        className={controls.quiet}
        aria-label={words.removeOf(name)}
        onClick={() => {
          removeRecipe(name);
          onSay(words.removed(name));
        }}
      >
        {words.remove}
      </button>
    </li>
  );
}

import { useRef, useState, useSyncExternalStore } from 'react';
import type { ReadBack } from '../../../core/import/readBack.ts';
import { applyRecipe, recipeOf } from '../../../core/import/recipe.ts';
import { formatRecipes } from '../../../core/import/recipeFile.ts';
import type { Choices } from '../../../core/import/report.ts';
import { download, safeFileName } from '../../../export/download.ts';
import { isRecipeName, onRecipes, recipes, saveRecipe, takeInRecipes } from '../../../library/recipes.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { problemText } from '../../../text/problemText.ts';
import controls from '../../../ui/controls.module.css';
import { useLanguage } from '../../../ui/Language.tsx';
import css from './NamesList.module.css';
import { RecipeLine } from './RecipeLine.tsx';

interface RecipePanelProps {
  readonly back: ReadBack;
  /** The recipe that this reading goes by. */
  readonly used: string | null;
  readonly onUse: (name: string | null) => void;
  readonly onChange: (choices: Choices) => void;
}

/** Corrections kept under a name for later files with the same header; as small files they go from one machine to another. */
export function RecipePanel({ back, used, onUse, onChange }: RecipePanelProps) {
  const language = useLanguage();
  const words = readBackMessages(language);
  const list = useSyncExternalStore(onRecipes, recipes);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const canSave = Object.keys(back.choices).length > 0 && back.outcome.kind === 'read';
  const save = (): void => {
    const wanted = name.trim();
    if (wanted === '') return;
    if (isRecipeName(wanted) && wanted !== used) {
      setSaid(words.recipeTaken(wanted));
      return;
    }
    const recipe = recipeOf(wanted, back);
    if (recipe === null) {
      setSaid(words.noHeaderToKnow);
      return;
    }
    saveRecipe(recipe);
    onUse(wanted);
    setName('');
    setSaid(words.recipeSaved(wanted));
  };
  const takeIn = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const taken = takeInRecipes(await file.text());
    setSaid(
      taken.ok
        ? words.recipesImported(taken.value.taken, taken.value.known)
        : `${problemText(taken.problem, language).title} ${problemText(taken.problem, language).action}`,
    );
  };
  const exported = (): void =>
    download(safeFileName(words.recipes, 'json'), formatRecipes(list), 'application/json');
  return (
    <details className={css.names}>
      <summary>
        <h2>{words.recipes}</h2>
        <span>{used === null ? words.recipesHint : words.recipeApplied(used)}</span>
      </summary>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label>
          {words.recipeName}{' '}
          <input
            className={controls.field}
            value={name}
            maxLength={80}
            disabled={!canSave}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
        <button type="submit" className={controls.button} disabled={!canSave || name.trim() === ''}>
          {words.saveRecipe}
        </button>
        {!canSave && <span>{words.nothingToSave}</span>}
        <button type="button" className={controls.quiet} onClick={() => input.current?.click()}>
          {words.importRecipes}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          data-testid="recipe-input"
          onChange={({ target }) => {
            void takeIn(target.files?.[0]);
            target.value = '';
          }}
        />
        {list.length > 0 && (
          <button type="button" className={controls.quiet} onClick={exported}>
            {words.exportAll}
          </button>
        )}
        <span role="status">{said}</span>
      </form>
      {list.length === 0 ? (
        <p className={css.more}>{words.noRecipes}</p>
      ) : (
        <ul className={css.recipes}>
          {list.map((recipe) => (
            <RecipeLine
              key={recipe.name}
              recipe={recipe}
              applied={applyRecipe(recipe, back)}
              isUsed={recipe.name === used}
              onUse={(choices) => {
                onUse(recipe.name);
                onChange(choices);
              }}
              onRenamed={(to) => used === recipe.name && onUse(to)}
              onSay={setSaid}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackOf } from '../../src/core/import/readBackOf.ts';
import { type Recipe, recipeOf } from '../../src/core/import/recipe.ts';
import { formatRecipes } from '../../src/core/import/recipeFile.ts';
import type { Choices } from '../../src/core/import/report.ts';
import { readByRecipe } from '../../src/library/readByRecipe.ts';
import { recipes, removeRecipe, renameRecipe, saveRecipe, takeInRecipes } from '../../src/library/recipes.ts';
import { sourceOf } from '../support/readTable.ts';
import { workbookOf } from '../support/workbookOf.ts';

vi.mock('../../src/library/openReading.ts', async () => ({
  openReading: (await import('../support/readingInProcess.ts')).readingInProcess,
}));

const THIS_YEAR = '指标|2021|2022\n人口|50|51\n用电量|7|暂缺\n';
const NEXT_YEAR = '指标|2022|2023\n人口|51|52\n用电量|8|暂缺\n';

async function recipeFor(name: string, text: string, choices: Choices): Promise<Recipe> {
  const context = { fileName: '甲.csv', dictionary: new Map(), thisYear: 2026, choices };
  const recipe = recipeOf(name, (await readBackOf(sourceOf(text), context)).back);
  if (recipe === null) throw new Error('no recipe');
  return recipe;
}

const CHOICES: Choices = { missing: ['暂缺'] };

beforeEach(() => {
  for (const { name } of recipes()) removeRecipe(name);
});

describe('reading recipes', () => {
  it('are kept in this browser, the last one in front, and go by their names', async () => {
    saveRecipe(await recipeFor('县表', THIS_YEAR, CHOICES));
    saveRecipe(await recipeFor('市表', THIS_YEAR, {}));
    expect(renameRecipe('县表', '市表')).toBe(false);
    expect(renameRecipe('县表', '区表')).toBe(true);
    expect(recipes().map(({ name }) => name)).toEqual(['市表', '区表']);
    expect(localStorage.getItem('tongbi:recipes')).toBe(formatRecipes(recipes()));
  });

  it('come in from a file, but never over one of the same name', async () => {
    const recipe = await recipeFor('县表', THIS_YEAR, CHOICES);
    saveRecipe(recipe);
    const file = formatRecipes([
      { ...recipe, choices: {} },
      { ...recipe, name: '新表' },
    ]);
    expect(takeInRecipes(file)).toEqual({ ok: true, value: { taken: 1, known: 1 } });
    expect(recipes().find(({ name }) => name === '县表')?.choices).toEqual(recipe.choices);
    expect(takeInRecipes('{"kind":"other"}')).toMatchObject({ ok: false });
    expect(recipes()).toHaveLength(2);
  });

  it('apply to next year’s file of the same header, and to no other', async () => {
    saveRecipe(await recipeFor('县表', THIS_YEAR, CHOICES));
    const next = await readByRecipe(new File([NEXT_YEAR], '乙.csv'), {}, {});
    expect(next.recipe).toBe('县表');
    expect(next.result.ok && next.result.value.report.missing).toBe(1);
    const other = await readByRecipe(new File(['地区|2022|2023\n甲县|1|2\n'], '丙.csv'), {}, {});
    expect(other.recipe).toBeNull();
    expect(other.result.ok).toBe(true);
  });

  it('apply to the sheet of a workbook that was chosen, and leave that choice as it is', async () => {
    saveRecipe(await recipeFor('县表', THIS_YEAR, CHOICES));
    const bytes = workbookOf({
      sheets: [
        {
          name: '说明',
          rows: [
            ['地区', 2022, 2023],
            ['甲县', 1, 2],
          ],
        },
        {
          name: '县表',
          rows: [
            ['指标', 2022, 2023],
            ['人口', 51, 52],
            ['用电量', 8, '暂缺'],
          ],
        },
      ],
    });
    const book = new File([new Uint8Array(bytes)], '年报.xlsx');
    const asked = await readByRecipe(book, {}, {});
    expect(asked.result.ok).toBe(false);
    const chosen = await readByRecipe(book, { sheet: '县表' }, {});
    expect(chosen.recipe).toBe('县表');
    expect(chosen.result.ok && chosen.result.value.report.choices).toEqual({
      missing: ['暂缺'],
      sheet: '县表',
    });
    expect((await readByRecipe(book, { sheet: '说明' }, {})).recipe).toBeNull();
  });
});

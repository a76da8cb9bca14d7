import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../../src/core/import/engine.ts';
import type { ReadBack } from '../../../src/core/import/readBack.ts';
import { readBackOf } from '../../../src/core/import/readBackOf.ts';
import { applyRecipe, matchRecipe, type Recipe, recipeOf } from '../../../src/core/import/recipe.ts';
import { formatRecipes, parseRecipes, RECIPE_LIMITS } from '../../../src/core/import/recipeFile.ts';
import type { Choices } from '../../../src/core/import/report.ts';
import { sourceOf } from '../../support/readTable.ts';

async function backOf(content: string, choices: Choices = {}): Promise<ReadBack> {
  const context = { fileName: '表.csv', dictionary: new Map(), choices, thisYear: 2026 };
  return (await readBackOf(sourceOf(content), context)).back;
}

async function recipeFrom(content: string, choices: Choices): Promise<Recipe> {
  const recipe = recipeOf('年报', await backOf(content, choices));
  if (recipe === null) throw new Error('no recipe');
  return recipe;
}

const LAST_YEAR = '某区年报\n名称,单位,2022年,2023年,经办\n教育,件,1,2,张\n卫生,件,3,待定,李\n';
const THIS_YEAR =
  '某区年报（2024）\n填报：某处\n名称,单位,2022年,2023年,2024年,经办\n教育,件,1,2,5,张\n卫生,件,3,待定,6,李\n';
const MADE: Choices = {
  missing: ['待定'],
  roles: [
    { column: 1, role: 'indicator' },
    { column: 5, role: 'note' },
  ],
  noteLines: [9],
  duplicates: 'first',
};

describe('a recipe', () => {
  it('is found again by the header when a year and a title line have come, and its columns have moved', async () => {
    const recipe = await recipeFrom(LAST_YEAR, MADE);
    expect(recipe.engine).toBe(ENGINE_VERSION);
    const applied = matchRecipe([recipe], await backOf(THIS_YEAR));
    expect(applied).toMatchObject({
      leftOut: [],
      choices: {
        missing: ['待定'],
        roles: [
          { column: 1, role: 'indicator' },
          { column: 6, role: 'note' },
        ],
      },
    });
    const back = await backOf(THIS_YEAR, applied?.choices);
    expect(back.outcome).toMatchObject({
      kind: 'read',
      report: { shape: 'indicators-by-years', missing: 1, values: 5, findings: [] },
    });
  });

  it('leaves out what is of one file only', async () => {
    const { choices } = await recipeFrom(LAST_YEAR, MADE);
    expect(Object.keys(choices).sort()).toEqual(['missing', 'roles']);
  });

  it('a header that the person named is found where it now stands', async () => {
    const text = '名称,去年,今年\n甲县,2022,2023\n乙县,3,4\n丙县,5,6\n';
    const recipe = await recipeFrom(text, { header: [2] });
    const later = `标题\n\n${text}`;
    expect(matchRecipe([recipe], await backOf(later))?.choices).toEqual({ header: [4] });
  });

  it('a year that the person gave to a column is of that file: next time it is asked', async () => {
    const text = '地区,年初数,年末数\n甲县,1,2\n乙县,3,4\n';
    const given: Choices = {
      roles: [
        { column: 2, role: 'value', period: '2022', indicator: '存量' },
        { column: 3, role: 'value', period: '2023', indicator: '存量' },
      ],
    };
    const applied = matchRecipe([await recipeFrom(text, given)], await backOf(text));
    expect(applied?.choices.roles).toEqual([
      { column: 2, role: 'value', indicator: '存量' },
      { column: 3, role: 'value', indicator: '存量' },
    ]);
  });

  it('is not taken for a file with other columns, in another order, or refused before its rows are known', async () => {
    const recipe = await recipeFrom(LAST_YEAR, MADE);
    for (const other of [
      '名称,2022年,2023年\n教育,1,2\n卫生,3,4\n',
      '单位,名称,2022年,2023年,经办\n件,教育,1,2,张\n件,卫生,3,4,李\n',
      '',
    ])
      expect(applyRecipe(recipe, await backOf(other))).toBeNull();
  });

  it('a file without a header, or one that is refused, gives none', async () => {
    expect(
      recipeOf('x', await backOf('甲县,2021,10\n甲县,2022,12\n乙县,2021,20\n乙县,2022,22\n')),
    ).toBeNull();
    expect(recipeOf('x', await backOf('地区\n甲\n'))).toBeNull();
  });

  it('months, quarters and columns of several indicators by year are known in any number', async () => {
    const wide = (years: readonly number[]): string =>
      `地区,${years.map((year) => `${year}年产值,${year}年人口`).join(',')}\n甲县,${years.map(() => '1,2').join(',')}\n乙县,${years.map(() => '3,4').join(',')}\n`;
    const recipe = await recipeFrom(wide([2021, 2022]), {});
    expect(matchRecipe([recipe], await backOf(wide([2021, 2022, 2023, 2024])))).not.toBeNull();
    const months = await recipeFrom('地区,2023-01,2023-02\n甲县,1,2\n乙县,3,4\n', {});
    expect(
      matchRecipe([months], await backOf('地区,2024-01,2024-02,2024-03\n甲县,1,2,3\n乙县,3,4,5\n')),
    ).not.toBeNull();
  });
});

const word = fc.string({ unit: 'binary', maxLength: 20 });
const recipe: fc.Arbitrary<Recipe> = fc.record({
  version: fc.constant(1 as const),
  name: word,
  engine: fc.integer({ min: 1, max: 99 }),
  signature: fc.record({
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.array(word, { maxLength: 5 }),
  }),
  choices: fc.record(
    {
      encoding: fc.constantFrom('utf-8', 'gb18030'),
      delimiter: fc.constantFrom(',', '；'),
      headerRows: fc.integer({ min: 1, max: 3 }),
      roles: fc.array(
        fc.record(
          {
            header: word,
            nth: fc.nat(9),
            role: fc.constantFrom('region', 'value', 'ignored'),
            indicator: word,
          },
          { requiredKeys: ['header', 'nth', 'role'] },
        ),
        { maxLength: 3 },
      ),
      missing: fc.array(word, { maxLength: 3 }),
      names: fc.array(fc.record({ kind: fc.constantFrom('region', 'indicator'), from: word, to: word }), {
        maxLength: 3,
      }),
      indicators: fc.array(
        fc.record(
          { name: word, unit: word, direction: fc.constantFrom('neutral', 'lower_better') },
          { requiredKeys: ['name'] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  ),
});

describe('a file of recipes', () => {
  it('what is written is read back as it was', () => {
    fc.assert(
      fc.property(fc.array(recipe, { maxLength: 4 }), (recipes) => {
        const wellFormed = JSON.parse(JSON.stringify(recipes));
        expect(parseRecipes(formatRecipes(recipes))).toEqual({ ok: true, value: wellFormed });
      }),
      { numRuns: 500 },
    );
  });

  const valid = async (): Promise<string> => formatRecipes([await recipeFrom(LAST_YEAR, MADE)]);
  const faultOf = (text: string): string => {
    const result = parseRecipes(text);
    return result.ok ? 'read' : `${result.problem.code} ${result.problem.raw ?? ''}`;
  };

  it('fault 103: unknown keys, other versions and wrong values are refused, with the path to them', async () => {
    const text = await valid();
    expect(faultOf(text)).toBe('read');
    expect(faultOf(text.replace('"engine"', '"engines"'))).toBe('recipe_invalid $.recipes.0.engine');
    expect(faultOf(text.replace('"version": 1', '"version": 2'))).toBe('recipe_invalid $.version');
    expect(faultOf(text.replace('"note"', '"notes"'))).toBe(
      'recipe_invalid $.recipes.0.choices.roles.1.role',
    );
    expect(faultOf(text.replace('"nth": 0', '"nth": 0.5'))).toBe(
      'recipe_invalid $.recipes.0.choices.roles.0.nth',
    );
    expect(faultOf(text.replace('"missing"', '"constructor"'))).toBe(
      'recipe_invalid $.recipes.0.choices.constructor',
    );
    expect(faultOf('[]')).toBe('recipe_invalid $');
    expect(faultOf('地区,2022\n')).toBe('recipe_not_json 地区,2022␊');
  });

  it('fault 103: __proto__ changes nothing and is refused', async () => {
    const text = (await valid()).replace('"engine"', '"__proto__": {"polluted": true}, "engine"');
    expect(faultOf(text)).toBe('recipe_invalid $.recipes.0.__proto__');
    expect({}).not.toHaveProperty('polluted');
  });

  it('is refused beyond its size: characters, recipes, and names in each', async () => {
    const one = await recipeFrom(LAST_YEAR, MADE);
    const small: Recipe = { ...one, signature: { rows: 1, columns: ['x'] }, choices: {} };
    const many = (count: number): string =>
      JSON.stringify({ kind: 'tongbi-recipes', version: 1, recipes: Array(count).fill(small) });
    expect(faultOf(many(RECIPE_LIMITS.recipes))).toBe('read');
    expect(faultOf(many(RECIPE_LIMITS.recipes + 1))).toBe('recipe_invalid $.recipes');
    const text = many(1);
    expect(faultOf(text.padEnd(RECIPE_LIMITS.characters, ' '))).toBe('read');
    expect(faultOf(text.padEnd(RECIPE_LIMITS.characters + 1, ' '))).toContain('recipe_too_large');
    expect(faultOf(formatRecipes([{ ...small, name: 'x'.repeat(201) }]))).toBe(
      'recipe_invalid $.recipes.0.name',
    );
  });

  it('any JSON and any edit of one character end in recipes or a problem, never a throw', async () => {
    const text = await valid();
    fc.assert(
      fc.property(fc.json(), fc.nat(text.length - 1), fc.string({ maxLength: 2 }), (json, at, edit) => {
        parseRecipes(json);
        parseRecipes(text.slice(0, at) + edit + text.slice(at + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

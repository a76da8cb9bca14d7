import type { ReadBackOptions } from './readBack.ts';
import type { Choices, ColumnRole, RoleChoice, Shape } from './report.ts';
import type { TablePlan } from './tablePlan.ts';

/**
 * The other shapes that a table could have, each by the choices that lead to it: names in the rows are regions or indicators,
 * names over the columns are indicators or regions. Which of them is so, no file tells.
 */
export function shapeOptions(
  plan: TablePlan,
  kept: readonly number[] | null,
  choices: Choices,
): ReadBackOptions['shapes'] {
  const { shape, region, indicator } = plan;
  const withRole = (position: number, role: ColumnRole): Choices => {
    const column = kept?.[position] ?? position + 1;
    const others = (choices.roles ?? []).filter((choice) => choice.column !== column);
    const roles: readonly RoleChoice[] = [...others, { column, role }];
    return { ...choices, roles };
  };
  const option = (other: Shape, changed: Choices) => [{ shape: other, choices: changed }];
  switch (shape) {
    case 'regions-by-years':
      return region === null ? [] : option('indicators-by-years', withRole(region, 'indicator'));
    case 'indicators-by-years':
      return indicator === null || region !== null
        ? []
        : option('regions-by-years', withRole(indicator, 'region'));
    case 'years-down':
      return region !== null || plan.values.length < 2
        ? []
        : option('years-by-regions', { ...choices, columnNames: 'regions' });
    case 'years-by-regions':
      return indicator !== null ? [] : option('years-down', { ...choices, columnNames: 'indicators' });
    case 'regions-and-indicators-by-years':
    case 'long':
    case 'series':
    case 'one-year':
      return [];
  }
}

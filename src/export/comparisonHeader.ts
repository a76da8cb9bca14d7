import type { CompareMessages } from '../text/messages/compare.ts';

/** The names of the columns that every export of compared rows has, from the indicator to the note. */
export function comparisonHeader({ columns, unit }: CompareMessages): readonly string[] {
  return [
    columns.name,
    columns.region,
    `A ${columns.year}`,
    'A',
    `B ${columns.year}`,
    'B',
    unit,
    columns.difference,
    columns.change,
    columns.verdict,
    columns.note,
  ];
}

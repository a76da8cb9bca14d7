import type { ChosenRole, ChosenRoles } from './chosenRoles.ts';
import { type ColumnContent, contentOf } from './columnContent.ts';
import { type HeaderText, headerParts, readHeaderCell } from './headerText.ts';
import type { MissingMarks } from './missingMarks.ts';
import type { PeriodStyle } from './periodStyle.ts';
import { relativeYears } from './relativeYears.ts';
import type { ColumnRole } from './report.ts';
import { roleOfName } from './roleOfName.ts';

/** One column as seen before anything is decided: its words, the role they name, and what stands under them. */
export interface Column {
  readonly at: number;
  readonly header: HeaderText;
  readonly named: ColumnRole | null;
  readonly content: ColumnContent;
  /** What the person says it is, which `named` then is, too. */
  readonly chosen: ColumnRole | null;
}

export function describeColumns(
  headerRows: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  width: number,
  year: number | null,
  style: PeriodStyle,
  marks: MissingMarks | null,
  chosen: ChosenRoles,
): readonly Column[] {
  const parts = headerParts(headerRows, width);
  const headers = relativeYears(
    parts.map((words) => readHeaderCell(words, style)),
    year,
  );
  return headers.map((found, at) => {
    const said = chosen.get(at);
    const header = said === undefined ? found : asSaid(found, said);
    return {
      at,
      header,
      named: said === undefined ? namedRole(header) : namedAs(said, header),
      content: contentOf(body, at, marks),
      chosen: said?.role ?? null,
    };
  });
}

/** A header with the period and the indicator that the person gave it. */
function asSaid(header: HeaderText, { period, indicator }: ChosenRole): HeaderText {
  return {
    ...header,
    ...(period !== null && { period, part: null, remark: null }),
    ...(indicator !== null && { name: indicator }),
  };
}

/** A value column that has a name of its own is not one of 数值 alone. */
function namedAs({ role }: ChosenRole, header: HeaderText): ColumnRole | null {
  return role === 'value' && namedRole(header) !== 'value' ? null : role;
}

/** The role that a header names; 上年同期 that has become a year names none. */
function namedRole({ text, name, period }: HeaderText): ColumnRole | null {
  const role = roleOfName(text) ?? roleOfName(name);
  return role === 'ignored' && period !== null ? null : role;
}

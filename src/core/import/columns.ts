import { type ColumnContent, contentOf } from './columnContent.ts';
import { type HeaderText, headerParts, readHeaderCell } from './headerText.ts';
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
}

export function describeColumns(
  headerRows: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  width: number,
  year: number | null,
  style: PeriodStyle,
): readonly Column[] {
  const parts = headerParts(headerRows, width);
  const headers = relativeYears(
    parts.map((words) => readHeaderCell(words, style)),
    year,
  );
  return headers.map((header, at) => {
    return {
      at,
      header,
      named: namedRole(header),
      content: contentOf(body, at),
    };
  });
}

/** The role that a header names; 上年同期 that has become a year names none. */
function namedRole({ text, name, period }: HeaderText): ColumnRole | null {
  const role = roleOfName(text) ?? roleOfName(name);
  return role === 'ignored' && period !== null ? null : role;
}

import type { Choices } from './report.ts';

/** What of the choices says only where in a workbook the table is, not how it is read. */
export function whereOf({ sheet, range }: Choices): Choices {
  return { ...(sheet !== undefined && { sheet }), ...(range !== undefined && { range }) };
}

/** True when nothing is said of how a table is read. */
export function saysOnlyWhere(choices: Choices): boolean {
  return Object.keys(choices).every((key) => key === 'sheet' || key === 'range');
}

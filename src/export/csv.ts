/** A cell of an exported table: text, or a number that stays one. */
export type Cell = string | number;

/** A signed percentage is a number to a spreadsheet, a signed number with a Chinese unit (+0.39百分点) is text: neither runs anything. */
const CHANGE = /^[+-]\d[\d,]*(?:\.\d+)?(?:%|\p{Script=Han}+)$/u;

/**
 * What a spreadsheet would run as a formula, full-width forms and leading space included.
 * Source: OWASP CSV Injection.
 */
const FORMULA = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^\p{Cc}/u;

/** Rows as CSV for Excel: UTF-8 with BOM, CRLF. Text that would be run as a formula is led by an apostrophe; numbers are numbers. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const text = FORMULA.test(cell) && !CHANGE.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

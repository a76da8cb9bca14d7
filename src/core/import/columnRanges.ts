/** So many columns at most are expanded from what is typed, so that `1-999999999` does no harm. */
const MOST = 20_000;

/**
 * The columns that a text like `1-3, 8, AA-AC` names, from 1, ascending, each once; by number or by spreadsheet letter.
 * null when a part of it is neither, or names no column of a table of this width.
 */
export function columnRanges(text: string, width: number): readonly number[] | null {
  const columns = new Set<number>();
  for (const part of text.split(/[,，、;；\s]+/).filter(Boolean)) {
    const range = /^(\d+|[a-z]{1,4})(?:[-–—~～:：](\d+|[a-z]{1,4}))?$/i.exec(part);
    const first = columnNumber(range?.[1]);
    const last = range?.[2] === undefined ? first : columnNumber(range[2]);
    if (first < 1 || last < first || last > width) return null;
    for (let column = first; column <= last && columns.size <= MOST; column++) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

function columnNumber(name: string | undefined): number {
  if (name === undefined) return 0;
  if (/^\d+$/.test(name)) return Number(name);
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

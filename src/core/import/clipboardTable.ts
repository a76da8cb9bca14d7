/** The largest clipboard that is read. */
export const CLIPBOARD_BYTES = 10 * 1024 * 1024;

/**
 * The cells of a table as Excel and WPS put it on the clipboard: tabs and line ends part them, and only a cell that holds one of these
 * stands in quotes. A quote that is not closed before a tab or line end is a character like others (Papa Parse #712).
 */
export function readClipboardTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const { cell, end } = cellFrom(text, at);
    row.push(cell);
    const mark = text[end] ?? '';
    if (mark === '\t') {
      at = end + 1;
      if (at === text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

const MARK = /[\t\r\n]/g;
const QUOTED = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y;

function cellFrom(text: string, from: number): { readonly cell: string; readonly end: number } {
  if (text[from] === '"') {
    QUOTED.lastIndex = from;
    const quoted = QUOTED.exec(text);
    const inner = quoted?.[1] ?? '';
    // "甲" alone is a cell whose text has quotes: Excel quotes no cell without need
    if (quoted !== null && (/[\t\r\n]/.test(inner) || inner.includes('""')))
      return { cell: inner.replaceAll('""', '"'), end: from + quoted[0].length };
  }
  MARK.lastIndex = from;
  const end = MARK.exec(text)?.index ?? text.length;
  return { cell: text.slice(from, end), end };
}

/** Cells as a text parted by tabs, one line a row: a line end or tab within a cell becomes a space. */
export function tableText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) =>
    row
      .map((cell) => {
        const line = cell.replace(/\s*[\r\n]+\s*|\t/g, ' ');
        return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
      })
      .join('\t'),
  );
  return `${lines.join('\n')}\n`;
}

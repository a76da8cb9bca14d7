/**
 * The cells of the first table in a piece of HTML; null when it has none. The document is inert: nothing in it runs or is fetched, and
 * only its text is taken. Of a cell over several rows or columns the first place has the text, the others are blank.
 */
export function htmlTable(html: string): readonly (readonly string[])[] | null {
  const table = new DOMParser().parseFromString(onlyTables(html), 'text/html').querySelector('table');
  if (table === null) return null;
  const grid: string[][] = [];
  [...table.rows].forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column++;
      const rows = Math.min(Math.max(1, cell.rowSpan), table.rows.length - at);
      const columns = Math.min(Math.max(1, cell.colSpan), 500);
      for (let down = 0; down < rows; down++) {
        grid[at + down] ??= [];
        for (let right = 0; right < columns; right++) {
          const line = grid[at + down];
          if (line !== undefined) line[column + right] = down + right === 0 ? textOf(cell) : '';
        }
      }
      column += columns;
    }
    grid[at] ??= [];
  });
  return grid.map((row) => Array.from(row, (cell) => cell ?? ''));
}

const TABLE_TAG = /^<(\/?)(table|thead|tbody|tfoot|tr|td|th)(?=[\s/>])/i;
const UNSEEN_TAG = /^<(\/?)(?:script|style|template|title)(?=[\s/>])/i;
const SPAN = /\b(rowspan|colspan)\s*=\s*["']?(\d{1,4})/gi;

/** Only the tags of tables and their spans: even in an inert document a handler among the attributes is reported as a breach of the policy. */
function onlyTables(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) => {
    const table = TABLE_TAG.exec(tag);
    if (table !== null) {
      const spans = [...tag.matchAll(SPAN)].map(([, name, number]) => ` ${name}=${number}`).join('');
      return `<${table[1]}${table[2]}${spans}>`;
    }
    const unseen = UNSEEN_TAG.exec(tag);
    return unseen === null ? (/^<(?:br|p|div)\b/i.test(tag) ? ' ' : '') : `<${unseen[1]}template>`;
  });
}

function textOf(cell: HTMLTableCellElement): string {
  return (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
}

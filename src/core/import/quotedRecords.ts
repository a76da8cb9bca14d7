/**
 * The records of a piece in which every cell stands in quotes and no cell holds one, as many exports are written; null for any other.
 * A few times as fast as a parser's walk from quote to quote. Sure, because each edge between two such cells takes exactly two of the
 * quotes: an edge seen where there is none would leave a quote over.
 */
export function quotedRecords(text: string, delimiter: string): string[][] | null {
  if (!text.startsWith('"') || !text.endsWith('"\n')) return null;
  const edge = `"${delimiter}"`;
  const rows: string[][] = [];
  for (const line of text.slice(1, -2).split('"\n"')) {
    const cells = line.split(edge);
    for (const cell of cells) if (cell.includes('"')) return null;
    rows.push(cells);
  }
  return rows;
}

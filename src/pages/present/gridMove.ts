/** Where a key leads from a tile of a grid; null for a key that moves nothing. */
export function gridMove(code: string, at: number, count: number, columns: number): number | null {
  const to = {
    ArrowRight: at + 1,
    PageDown: at + 1,
    ArrowLeft: at - 1,
    PageUp: at - 1,
    // in a last row that is not full the last tile is taken
    ArrowDown: at + columns < count || inLastRow(at, count, columns) ? at + columns : count - 1,
    ArrowUp: at - columns,
    Home: 0,
    End: count - 1,
  }[code];
  if (to === undefined) return null;
  return to < 0 || to >= count ? at : to;
}

function inLastRow(at: number, count: number, columns: number): boolean {
  return Math.floor(at / columns) === Math.floor((count - 1) / columns);
}

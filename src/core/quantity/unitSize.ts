/** The power of ten that each word of size stands for. */
export const SCALE_POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 1],
  ['百', 2],
  ['千', 3],
  ['万', 4],
  ['十万', 5],
  ['百万', 6],
  ['千万', 7],
  ['亿', 8],
  ['十亿', 9],
  ['百亿', 10],
  ['千亿', 11],
  ['万亿', 12],
]);

/** How many single ones a unit stands for: 10,000 for 万人, 1 for 件. */
export function sizeOfUnit(unit: string): number {
  const scale = /^(?:[十百千]?[万亿]|万亿|[十百千])(?=.)/.exec(unit)?.[0] ?? '';
  return 10 ** (SCALE_POWERS.get(scale) ?? 0);
}

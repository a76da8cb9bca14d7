/** How a grey line is told from the others without colour. */
export interface LineLook {
  readonly dash: 'solid' | number[];
  readonly symbol: string;
  readonly hollow: boolean;
}

const LOOKS: readonly LineLook[] = [
  { dash: 'solid', symbol: 'rect', hollow: false },
  { dash: [6, 3], symbol: 'triangle', hollow: false },
  { dash: [2, 3], symbol: 'diamond', hollow: false },
  { dash: [9, 3, 2, 3], symbol: 'circle', hollow: true },
  { dash: [4, 4], symbol: 'rect', hollow: true },
  { dash: [12, 4], symbol: 'triangle', hollow: true },
  { dash: [1, 3], symbol: 'diamond', hollow: true },
];

/** A look for each name, by the name: adding or removing a line leaves those of the others, unless two names fall on one. */
export function lineLooks(names: readonly string[]): ReadonlyMap<string, LineLook> {
  const taken = new Set<number>();
  const looks = new Map<string, LineLook>();
  for (const name of [...names].sort()) {
    let at =
      [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % LOOKS.length;
    while (taken.has(at) && taken.size < LOOKS.length) at = (at + 1) % LOOKS.length;
    taken.add(at);
    const look = LOOKS[at];
    if (look !== undefined) looks.set(name, look);
  }
  return looks;
}

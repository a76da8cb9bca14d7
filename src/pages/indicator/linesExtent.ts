import type { NamedLine } from '../../charts/regionsOption.ts';

interface End {
  readonly value: number;
  readonly text: string;
}

/** The lowest and the highest value of all lines, as they are shown. */
export function linesExtent(lines: readonly NamedLine[]): { readonly low: End; readonly high: End } | null {
  const all = lines.flatMap((line) =>
    line.values.flatMap((value, at): End[] =>
      value === null ? [] : [{ value, text: line.cells[at]?.text ?? '' }],
    ),
  );
  const [first] = all;
  if (first === undefined) return null;
  return {
    low: all.reduce((one, other) => (other.value < one.value ? other : one), first),
    high: all.reduce((one, other) => (other.value > one.value ? other : one), first),
  };
}

import { nameKey } from '../import/indicatorMeta.ts';

const LEAST = 0.34;
const MOST = 3;

/** Candidates whose names are like this one, the likest first, at most three: shown to a person, never applied. */
export function suggest(name: string, candidates: readonly string[]): readonly string[] {
  return candidates
    .map((candidate) => ({ candidate, likeness: likeness(nameKey(name), nameKey(candidate)) }))
    .filter((one) => one.likeness >= LEAST)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map((one) => one.candidate);
}

/** Share of the pairs of neighbouring characters that two texts have in common (Sørensen–Dice); 1 when one holds the other whole. */
function likeness(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length > 1 && long.includes(short)) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const pair of first) if (second.has(pair)) shared++;
  return (2 * shared) / Math.max(1, first.size + second.size);
}

function pairsOf(text: string): Set<string> {
  return new Set([...text].slice(1).map((letter, at) => ([...text][at] ?? '') + letter));
}

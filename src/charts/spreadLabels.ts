/** Places for labels that want to stand at these heights: in the same order, a gap apart at least, and between the two ends as far as they fit. */
export function spreadLabels(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] {
  const order = wanted.map((_, at) => at).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = order.map((at) => wanted[at] ?? 0);
  for (let at = 0; at < placed.length; at++)
    placed[at] = Math.max(placed[at] ?? 0, at === 0 ? low : (placed[at - 1] ?? 0) + gap);
  for (let at = placed.length - 1; at >= 0; at--)
    placed[at] = Math.min(placed[at] ?? 0, at === placed.length - 1 ? high : (placed[at + 1] ?? 0) - gap);
  return wanted.map((_, at) => placed[order.indexOf(at)] ?? 0);
}

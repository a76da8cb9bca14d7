/** Room in pixels for a figure at the end of a bar, and for the hatched box with its reason under the zero line. */
const FIGURE = 22;
const REASON = 40;
const EDGE = 4;

/**
 * The ends of an axis of bars, in the bars' own measure, so that in a frame of this height every figure and every reason
 * beneath the zero line has room. Zero always lies inside.
 */
export function changeExtent(
  sizes: readonly number[],
  hasEmpty: boolean,
  height: number,
): { readonly min: number; readonly max: number } {
  const high = Math.max(0, ...sizes);
  const low = Math.min(0, ...sizes);
  const above = high > 0 ? FIGURE : EDGE;
  const below = low < 0 ? FIGURE : EDGE;
  if (high === low) return { min: hasEmpty ? -REASON : -EDGE, max: height - (hasEmpty ? REASON : EDGE) };
  const scale = (height - above - below) / (high - low);
  if (!hasEmpty || -low * scale + below >= REASON)
    return { min: low - below / scale, max: high + above / scale };
  const squeezed = high > 0 ? (height - above - REASON) / high : scale;
  return { min: -REASON / squeezed, max: high + above / squeezed };
}

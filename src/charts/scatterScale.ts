/** One scale for both axes, so that the diagonal runs from corner to corner. */
export interface ScatterScale {
  readonly min: number;
  readonly max: number;
  readonly isLog: boolean;
}

/** From here on the largest value crushes the smaller ones into a corner. */
const FAR_APART = 100;

/** Logarithmic where all values are positive and lie far apart, else linear with zero in sight. Refuses an empty list. */
export function scatterScale(values: readonly number[]): ScatterScale {
  const [low, high] = values.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (!Number.isFinite(low) || !Number.isFinite(high)) throw new RangeError('a scatter needs finite values');
  if (low > 0 && high / low > FAR_APART)
    return {
      min: 10 ** Math.floor(Math.log10(low)),
      max: 10 ** Math.ceil(Math.log10(high) + 1e-9),
      isLog: true,
    };
  const near = low > 0 && low > high * 0.6;
  const room = (high - low) * 0.08 || Math.abs(high) * 0.1 || 1;
  const step = roundStep((high - low + 2 * room) / 5);
  const min = near ? low - room : Math.min(0, low < 0 ? low - room : 0);
  const max = high > 0 || high === low ? high + room : 0;
  return { min: Math.floor(min / step) * step, max: Math.ceil(max / step) * step, isLog: false };
}

/** Where a value lies on the scale, 0 to 1. */
export function shareOnScale(value: number, { min, max, isLog }: ScatterScale): number {
  return isLog
    ? (Math.log10(value) - Math.log10(min)) / (Math.log10(max) - Math.log10(min))
    : (value - min) / (max - min);
}

function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return ([1, 2, 2.5, 5, 10].find((one) => one * power >= size) ?? 10) * power;
}

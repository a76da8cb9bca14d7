import type { Axis } from './chartPlan.ts';

const TICKS = 5;
const ROOM = 0.1;

/** An axis of round numbers around the values, from zero for bars and where the lowest value is near it; no finer than the values are shown. */
export function axisFor(values: readonly number[], fromZero: boolean, decimals: number): Axis {
  const finite = [...values.filter(Number.isFinite), ...(fromZero ? [0] : [])];
  const [low, high] = finite.reduce<readonly [number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    finite.length === 0 ? [0, 1] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const room = (high - low) * ROOM || Math.abs(high) * ROOM || 1;
  // nothing lies under zero, or over it, where no value does
  const bottom = low >= 0 && low - room <= 0 ? 0 : low - room;
  const top = high <= 0 && low < 0 && high + room >= 0 ? 0 : high + room;
  const step = Math.max(roundStep((top - bottom) / TICKS), 10 ** -decimals);
  const at = (ticks: number): number => Number((ticks * step).toPrecision(12));
  return {
    min: at(Math.floor(bottom / step)),
    max: at(Math.max(Math.ceil(top / step), Math.floor(bottom / step) + 1)),
    step,
    format: tickFormat(step),
  };
}

/** Grouped from four digits, with the decimals that a step has. */
export function tickFormat(step: number): string {
  const decimals = String(step).includes('e-')
    ? Number(String(step).split('e-')[1])
    : (String(step).split('.')[1]?.length ?? 0);
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 12))}`;
  return `${number};"−"${number};0`;
}

/** The next of 1, 2 and 5 times a power of ten. */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const step = ([1, 2, 5, 10].find((one) => one * power >= size) ?? 10) * power;
  return Number(step.toPrecision(3));
}

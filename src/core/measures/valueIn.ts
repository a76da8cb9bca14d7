import type { Point } from '../dataset/series.ts';
import { convert } from '../quantity/unitConversion.ts';

/** A year's value in a unit, converted where exact; null without a value or where it cannot be. A year without a unit has the asked one. */
export function valueIn(point: Point | null | undefined, unit: string): number | null {
  if (point === null || point === undefined || typeof point.value !== 'number') return null;
  return convert(point.value, point.unit === '' ? unit : point.unit, unit);
}

import { pointOf, type Series } from '../dataset/series.ts';
import { convert } from '../quantity/unitConversion.ts';

/** Every year as a percentage of the base year (base = 100), aligned to series.points; null without a value or a positive base, or across a change of unit or caliber. */
export function indexToBase(series: Series, baseYear: number): readonly (number | null)[] {
  const base = pointOf(series, baseYear);
  if (base === null || typeof base.value !== 'number' || base.value <= 0)
    return series.points.map(() => null);
  const size = base.value;
  const breaks = series.points.filter((point) => point.caliberChanged).map((point) => point.year);
  return series.points.map((point) => {
    if (typeof point.value !== 'number') return null;
    const [from, to] = [Math.min(point.year, baseYear), Math.max(point.year, baseYear)];
    if (breaks.some((year) => year > from && year <= to)) return null;
    const value = convert(point.value, point.unit || base.unit, base.unit || point.unit);
    return value === null ? null : (value / size) * 100;
  });
}

/** The first year whose value can be a base of 100, or null. */
export function firstBaseYear(series: Series): number | null {
  return series.points.find((point) => typeof point.value === 'number' && point.value > 0)?.year ?? null;
}

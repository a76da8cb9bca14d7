import { type Point, pointOf, type Series } from '../dataset/series.ts';
import { convert } from '../quantity/unitConversion.ts';

/** Why a year has no index: no value, or one that is zero or negative, in another unit, of another caliber, or of other months than the base. */
export type NoIndexReason = 'noValue' | 'notPositive' | 'unitChanged' | 'caliberChanged' | 'notWhole';

/** Every year as a percentage of the base year (base = 100), aligned to series.points; a reason where a year or the base has none. */
export function indexToBase(series: Series, baseYear: number): readonly (number | NoIndexReason)[] {
  const base = pointOf(series, baseYear);
  const breaks = series.points.filter((point) => point.caliberChanged).map((point) => point.year);
  return series.points.map((point) => {
    if (base === null || typeof base.value !== 'number' || typeof point.value !== 'number') return 'noValue';
    if (base.value <= 0 || point.value <= 0) return 'notPositive';
    const [from, to] = [Math.min(point.year, baseYear), Math.max(point.year, baseYear)];
    if (breaks.some((year) => year > from && year <= to)) return 'caliberChanged';
    if (!sameParts(point, base)) return 'notWhole';
    const value = convert(point.value, point.unit || base.unit, base.unit || point.unit);
    return value === null ? 'unitChanged' : (value / base.value) * 100;
  });
}

/** A sum of nine months is no index of a sum of twelve. */
function sameParts(point: Point, base: Point): boolean {
  if (point.parts === null || base.parts === null || (point.parts.whole && base.parts.whole)) return true;
  const parts = base.parts.values;
  return (
    point.parts.values.size === parts.size && [...point.parts.values.keys()].every((one) => parts.has(one))
  );
}

/** The first year whose value can be a base of 100, or null. A part year can only be one where no year is whole. */
export function firstBaseYear(series: Series): number | null {
  const fit = series.points.filter((point) => typeof point.value === 'number' && point.value > 0);
  return (fit.find((point) => point.parts?.whole !== false) ?? fit[0])?.year ?? null;
}

/** The year asked for where the series has it; else the year with a possible base that is nearest to it; the first such year when none is asked for. */
export function baseYearOf(series: Series, asked: number | null): number | null {
  if (asked === null) return firstBaseYear(series);
  if (pointOf(series, asked) !== null) return asked;
  const fit = series.points.filter((point) => typeof point.value === 'number' && point.value > 0);
  const near = fit.sort((a, b) => Math.abs(a.year - asked) - Math.abs(b.year - asked));
  return near[0]?.year ?? null;
}

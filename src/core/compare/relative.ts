import type { Indicator } from '../dataset/indicator.ts';
import type { Point } from '../dataset/series.ts';
import { convert } from '../quantity/unitConversion.ts';
import { sizeOfUnit } from '../quantity/unitSize.ts';
import type { PairSide } from './readPair.ts';

/** Units whose quotient by persons is said plainly: 元/人, 千瓦时/人; single things are said per 10,000 people. */
const PER_PERSON = ['元', '美元', '千瓦时', '平方米', '吨', '公斤', '千克', '米'];

/**
 * An amount or count divided by the people of the same place and year: 亿元 by 万人 as 元/人, 件 as 件/万人. Null for what is no sum over
 * people (rates, indices, ranks, levels, quotients, 人均…), for the population itself, and where one of the two is no exact number of a whole year.
 */
export function perHead({ point, indicator }: PairSide, people: PairSide): PairSide | null {
  const { value } = point;
  const unit = point.unit || indicator.unit;
  const count = wholeNumber(people.point);
  const persons = count === null ? null : convert(count, people.point.unit || people.indicator.unit, '人');
  if (!isSum(indicator, unit) || indicator.id === people.indicator.id) return null;
  if (typeof value !== 'number' || isPart(point) || persons === null || persons <= 0) return null;
  const base = PER_PERSON.find((one) => convert(1, unit, one) !== null);
  const single = unit.slice(scaleLength(unit));
  const own = base === undefined ? value * sizeOfUnit(unit) : (convert(value, unit, base) ?? 0);
  const result = base === undefined ? (own / persons) * 10_000 : own / persons;
  return {
    point: relativePoint(point, result, base === undefined ? `${single}/万人` : `${base}/人`, people.point),
    indicator: {
      ...indicator,
      kind: 'amount',
      unit: base === undefined ? `${single}/万人` : `${base}/人`,
      decimals: Math.abs(result) < LARGE ? 2 : 0,
    },
  };
}

/** The share of a total in percent, which changes in points and is judged neither good nor bad. Null where the total is no exact positive number in the same unit. */
export function shareOf({ point, indicator }: PairSide, total: PairSide): PairSide | null {
  const { value } = point;
  const unit = point.unit || indicator.unit;
  if (!isSum(indicator, unit) || typeof value !== 'number' || isPart(point)) return null;
  const whole = wholeNumber(total.point);
  const base = whole === null ? null : convert(whole, total.point.unit || total.indicator.unit, unit);
  if (base === null || base <= 0 || value < 0) return null;
  return {
    point: relativePoint(point, (value / base) * 100, '%', total.point),
    indicator: { ...indicator, kind: 'rate', direction: 'neutral', unit: '%', decimals: 2, neutralBand: 0 },
  };
}

/** From here on decimals of a quotient say nothing. */
const LARGE = 1000;

function isSum({ kind, name }: Indicator, unit: string): boolean {
  return (
    (kind === 'amount' || kind === 'count') &&
    !/[/=＝]/.test(unit) &&
    unit !== '' &&
    !/人均|户均|平均|指数|每/.test(name)
  );
}

function wholeNumber(point: Point): number | null {
  return typeof point.value === 'number' && point.bound === null && !isPart(point) ? point.value : null;
}

function isPart({ parts }: Point): boolean {
  return parts !== null && !parts.whole;
}

function scaleLength(unit: string): number {
  return /^(?:[十百千]?[万亿]|万亿|[十百千])(?=.)/.exec(unit)?.[0].length ?? 0;
}

function relativePoint(point: Point, value: number, unit: string, base: Point): Point {
  return {
    ...point,
    value: Number(value.toPrecision(15)),
    unit,
    parts: null,
    published: null,
    provisional: point.provisional || base.provisional,
    caliberChanged: point.caliberChanged || base.caliberChanged,
  };
}

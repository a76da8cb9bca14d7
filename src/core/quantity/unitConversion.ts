import { shiftPoint } from './decimal.ts';

/** Units of one dimension with their size as a power of ten, so that conversion is exact. 公顷 and 亩 (15 to 1) do not fit and stand apart. */
const POWERS: readonly ReadonlyMap<string, number>[] = [
  scaled('元'),
  scaled('美元'),
  scaled('人'),
  scaled('户'),
  scaled('吨'),
  scaled('件'),
  scaled('人次'),
  scaled('平方米'),
  scaled('千瓦时'),
  new Map([
    ['μg/m³', 0],
    ['mg/m³', 3],
  ]),
  new Map([
    ['克', 0],
    ['千克', 3],
    ['公斤', 3],
    ['吨', 6],
  ]),
  new Map([
    ['米', 0],
    ['公里', 3],
    ['千米', 3],
    ['万公里', 7],
  ]),
  new Map([
    ['‰', 0],
    ['%', 1],
  ]),
];

function scaled(base: string): ReadonlyMap<string, number> {
  const scales = ['', '十', '百', '千', '万', '十万', '百万', '千万', '亿', '十亿', '百亿', '千亿', '万亿'];
  return new Map(scales.map((scale, power) => [scale + base, power]));
}

/** A value in another unit of the same dimension, where the conversion is exact; null otherwise. 1.2 亿元 is 12000 万元. */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  for (const powers of POWERS) {
    const a = powers.get(from);
    const b = powers.get(to);
    if (a === undefined || b === undefined) continue;
    return shiftPoint(value, a - b);
  }
  if (from === '公顷' && to === '亩') return Number((value * 15).toPrecision(15));
  return null;
}

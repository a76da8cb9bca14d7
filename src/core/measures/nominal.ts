import type { Indicator } from '../dataset/indicator.ts';

/**
 * True for output in money at current prices (生产总值, 增加值, 总产值): its change holds price changes too and is called 名义,
 * since the official rate is at constant prices. Source: notes of the NBS to its quarterly GDP releases.
 */
export function isNominal({ name, unit, kind }: Indicator): boolean {
  return (
    kind === 'amount' &&
    /生产总值|GDP|增加值|总产值|gross (?:domestic|regional) product/i.test(name) &&
    /元|\$|usd|rmb|cny/i.test(unit) &&
    !/不变价|可比价|constant/i.test(`${name}${unit}`)
  );
}

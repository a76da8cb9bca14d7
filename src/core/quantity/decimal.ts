/** What becomes of an exact half: away from zero (四舍五入), or to the even digit (四舍六入五成双, GB/T 8170, asked for in monitoring data). */
export type Rounding = 'halfAway' | 'halfEven';

/**
 * A number rounded half away from zero (四舍五入) on its decimal digits: 35.65 -> '35.7', 1.005 -> '1.01', -2.5 -> '-3'.
 * Binary floats do neither by themselves. Never '-0'; never an exponent. Refuses what is not finite.
 */
export function roundHalfAway(value: number, decimals: number): string {
  return roundDecimal(value, decimals, 'halfAway');
}

/** As roundHalfAway, with what becomes of an exact half: to even, 35.65 -> '35.6', 2.5 -> '2', 2.51 -> '3'. */
export function roundDecimal(value: number, decimals: number, rounding: Rounding): string {
  if (!Number.isFinite(value)) throw new RangeError('only finite numbers are rounded');
  const { digits, point } = decimalDigits(Math.abs(value));
  const padded = digits.padStart(digits.length + Math.max(0, -point), '0');
  const at = Math.max(point, 0);
  const keep = at + decimals;
  const kept = padded.slice(0, Math.max(keep, 0)).padEnd(Math.max(keep, 0), '0');
  const up = roundsUp(padded, keep, rounding);
  const rounded = (BigInt(kept === '' ? '0' : kept) + (up ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const whole = rounded.slice(0, rounded.length - decimals);
  const text = decimals > 0 ? `${whole}.${rounded.slice(rounded.length - decimals)}` : whole;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Whether the digits from a place on make the digit before it one more. */
function roundsUp(digits: string, place: number, rounding: Rounding): boolean {
  const next = digits[place] ?? '0';
  const isHalf = next === '5' && !/[1-9]/.test(digits.slice(place + 1));
  return isHalf && rounding === 'halfEven' ? Number(digits[place - 1] ?? '0') % 2 === 1 : next >= '5';
}

/** The shortest decimal digits that are this number, and where the point stands in them. */
function decimalDigits(value: number): { readonly digits: string; readonly point: number } {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const leading = /^0*/.exec(digits)?.[0].length ?? 0;
  return { digits: digits.slice(leading) || '0', point: whole.length + Number(exponent) - leading };
}

/** A number times a power of ten, on its decimal digits, so that no tail appears: 0.85 to the power 2 is 85. */
export function shiftPoint(value: number, power: number): number {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** Up to here Math.floor(x + 0.5) is the nearest whole number; it takes half the time of Math.round. */
const WHOLE_LIMIT = 2 ** 52;

/** The power of ten, at most 10^12, that makes whole numbers of both as they are written in decimals; 0 when there is none. */
function commonScale(a: number, b: number): number {
  for (let scale = 1; scale <= 1e12; scale *= 10) {
    const one = a * scale;
    const other = b * scale;
    if (Math.abs(one) > WHOLE_LIMIT || Math.abs(other) > WHOLE_LIMIT) return 0;
    if (Math.floor(one + 0.5) / scale === a && Math.floor(other + 0.5) / scale === b) return scale;
  }
  return 0;
}

/** value - base without the tails of binary fractions: 0.3 - 0.1 is 0.2. Exact where both are written in at most 15 digits. */
export function subtract(value: number, base: number): number {
  const scale = commonScale(value, base);
  if (scale > 0) return (Math.round(value * scale) - Math.round(base * scale)) / scale + 0;
  const size = Math.max(Math.abs(value), Math.abs(base));
  const places = Math.max(0, 14 - Math.floor(Math.log10(size)));
  return Number(roundHalfAway(value - base, places)) + 0;
}

/**
 * (value - base) / base in percent, by one division of whole numbers, so that a change of exactly 28.75 % is that
 * and not a tail below it, which would be rounded the wrong way.
 */
export function percentChange(value: number, base: number): number {
  const scale = commonScale(value, base);
  const now = scale > 0 ? Math.floor(value * scale + 0.5) : value;
  const then = scale > 0 ? Math.floor(base * scale + 0.5) : base;
  const hundredfold = (now - then) * 100;
  return Math.abs(hundredfold) <= Number.MAX_SAFE_INTEGER ? hundredfold / then : ((now - then) / then) * 100;
}

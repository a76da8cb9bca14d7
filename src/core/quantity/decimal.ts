/**
 * A number rounded half away from zero (四舍五入) on its decimal digits: 35.65 -> '35.7', 1.005 -> '1.01', -2.5 -> '-3'.
 * Binary floats do neither by themselves. Never '-0'; never an exponent. Refuses what is not finite.
 */
export function roundHalfAway(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError('only finite numbers are rounded');
  const { digits, point } = decimalDigits(Math.abs(value));
  const padded = digits.padStart(digits.length + Math.max(0, -point), '0');
  const at = Math.max(point, 0);
  const keep = at + decimals;
  const kept = padded.slice(0, Math.max(keep, 0)).padEnd(Math.max(keep, 0), '0');
  const up = (padded[keep] ?? '0') >= '5';
  const rounded = (BigInt(kept === '' ? '0' : kept) + (up ? 1n : 0n)).toString().padStart(decimals + 1, '0');
  const whole = rounded.slice(0, rounded.length - decimals);
  const text = decimals > 0 ? `${whole}.${rounded.slice(rounded.length - decimals)}` : whole;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The shortest decimal digits that are this number, and where the point stands in them. */
function decimalDigits(value: number): { readonly digits: string; readonly point: number } {
  const [mantissa = '0', exponent = '0'] = value.toString().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const leading = /^0*/.exec(digits)?.[0].length ?? 0;
  return { digits: digits.slice(leading) || '0', point: whole.length + Number(exponent) - leading };
}

/** value - base without the tails of binary fractions: 0.3 - 0.1 is 0.2. Exact to 12 significant digits of the larger. */
export function subtract(value: number, base: number): number {
  const size = Math.max(Math.abs(value), Math.abs(base));
  if (size === 0) return 0;
  const places = Math.min(15, Math.max(0, 14 - Math.floor(Math.log10(size))));
  return Number(roundHalfAway(value - base, places)) + 0;
}

import type { Published } from '../dataset/published.ts';
import { roundHalfAway, shiftPoint, subtract } from '../quantity/decimal.ts';

/** The change that the values themselves give. */
export interface Recomputed {
  readonly value: number;
  readonly base: number;
  readonly difference: number;
  /** Percent, unrounded; null for shares, whose change is the difference. */
  readonly rate: number | null;
  /** Money: its growth is often printed at comparable prices. */
  readonly money: boolean;
  /** Single things that are counted: their values are not rounded. */
  readonly exact: boolean;
}

/**
 * What a printed change is beside the one recomputed.
 * agrees: the same in the printed digits; rounding: the values as printed are rounded, and allow it;
 * prices, caliber: possible at comparable prices, on a comparable caliber or with a revised base, none of it claimed;
 * shifted, swapped, sign, far: likely an error; comparable: the header says that it is on another caliber; unclear: the header leaves open what it is.
 */
export type PublishedVerdict =
  | 'agrees'
  | 'rounding'
  | 'prices'
  | 'caliber'
  | 'shifted'
  | 'swapped'
  | 'sign'
  | 'far'
  | 'comparable'
  | 'unclear'
  | 'unchecked';

/** Beyond so many points, and so large a part of the whole, prices and calibers explain no difference. */
const FAR_POINTS = 20;
const FAR_RATIO = 1.3;
/** Nor where one change is several times the other and these many points away: 13.1 for 3.1. */
const SLIP_POINTS = 8;
const SLIP_TIMES = 3;

/** Classifies a printed change against the one that the values give; 'unchecked' when these give none. Pure: claims no cause, changes nothing. */
export function checkPublished(printed: Published, computed: Recomputed | null): PublishedVerdict {
  if (computed === null) return printed.comparable ? 'comparable' : 'unchecked';
  const { rate, difference } = computed;
  if (printed.measure !== 'percent') {
    const possible =
      printed.measure === 'points' && rate !== null ? [] : [difference, ...(rate === null ? [] : [rate])];
    if (possible.some((one) => sameDigits(printed, one))) return 'agrees';
    if (possible.length === 0 || printed.measure === 'open') return 'unclear';
  }
  if (rate === null && printed.measure === 'percent')
    return sameDigits(printed, difference) ? 'agrees' : 'unclear';
  const own = rate ?? difference;
  if (sameDigits(printed, own)) return 'agrees';
  const slip = slipOf(printed, own, computed.money ? 4 : 3);
  if (slip !== null) return slip;
  if (printed.comparable) return 'comparable';
  if (withinRounding(printed, computed)) return 'rounding';
  if (isFar(printed.value, own, rate !== null)) return 'far';
  if (rate !== null && computed.money) return 'prices';
  return Math.sign(printed.value) === -Math.sign(own) && Math.min(Math.abs(printed.value), Math.abs(own)) > 1
    ? 'far'
    : 'caliber';
}

/** True for a printed change that is probably a slip of whoever wrote it. */
export function isLikelyError(verdict: PublishedVerdict): boolean {
  return verdict === 'shifted' || verdict === 'swapped' || verdict === 'sign' || verdict === 'far';
}

function sameDigits({ value, decimals }: Published, own: number): boolean {
  return roundHalfAway(own, decimals) === roundHalfAway(value, decimals);
}

/** The sign turned, the point moved, or two neighbouring digits exchanged; only where there are digits enough to tell it from chance. */
function slipOf(printed: Published, own: number, swapDigits: number): PublishedVerdict | null {
  const { value, decimals } = printed;
  const digits = roundHalfAway(Math.abs(own), decimals);
  const significant = digits.replace(/\D/g, '').replace(/^0+/, '').length;
  if (significant < 2 || value === 0) return null;
  if (sameDigits({ ...printed, value: -value }, own)) return 'sign';
  for (const power of [1, 2, -1, -2]) {
    const moved = { ...printed, decimals: Math.max(0, decimals - power), value: shiftPoint(value, power) };
    if (Number.isFinite(moved.value) && sameDigits(moved, own)) return 'shifted';
  }
  const shown = roundHalfAway(Math.abs(value), decimals);
  return significant >= swapDigits && value > 0 === own > 0 && areSwapped(shown, digits) ? 'swapped' : null;
}

function areSwapped(a: string, b: string): boolean {
  const [one, other] = [a.replace('.', ''), b.replace('.', '')];
  if (one.length !== other.length) return false;
  const apart = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const [first, second] = apart;
  return (
    apart.length === 2 &&
    first !== undefined &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}

/** Whether some value and base that round to the printed ones give a change that rounds to the printed change. */
function withinRounding({ value: printed, decimals }: Published, computed: Recomputed): boolean {
  const { value, base, rate, exact } = computed;
  const slack = exact ? 0 : 0.5 * 10 ** -Math.max(decimalsOf(value), decimalsOf(base));
  const half = 0.5 * 10 ** -decimals;
  const [low, high] =
    rate === null
      ? [value - base - 2 * slack, value - base + 2 * slack]
      : [((value - slack) / (base + slack) - 1) * 100, ((value + slack) / (base - slack) - 1) * 100];
  return base > slack && printed + half >= low && printed - half <= high;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function isFar(printed: number, own: number, relative: boolean): boolean {
  const apart = Math.abs(subtract(printed, own));
  const [small, large] = [Math.abs(printed), Math.abs(own)].sort((a, b) => a - b);
  if (relative && apart >= SLIP_POINTS && (large ?? 0) >= SLIP_TIMES * (small ?? 0)) return true;
  if (apart <= FAR_POINTS) return false;
  if (!relative) return true;
  const ratio = (100 + printed) / (100 + own);
  return !(ratio > 1 / FAR_RATIO && ratio < FAR_RATIO);
}

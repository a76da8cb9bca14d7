import type { Bound, MissingReason } from '../dataset/dataset.ts';
import type { ValueProblem } from '../problem.ts';
import { unitOf } from './unit.ts';
import { SCALE_POWERS } from './unitSize.ts';

/** What one cell of a value column says. */
export type CellReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly bound: Bound | null;
      /** '%', '‰', '万元', '天' when the cell itself names it. */
      readonly unit: string | null;
      /** The unit is a currency sign before the number: $, which the column's own unit may make 万美元. */
      readonly currency: boolean;
      /** '万' in '12.3万'; `value` is already multiplied, `unscaled` is not. */
      readonly scale: string | null;
      readonly unscaled: number;
      /** What was seen and understood on the way, to be said to the reader. */
      readonly marks: readonly ValueProblem[];
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'rejected'; readonly code: ValueProblem };

const MISSING_MARKS = new Map<string, MissingReason>([
  ['', 'blank'],
  ...['-', '--', '—', '——', '–', '－', '/', '.', '―'].map((mark) => [mark, 'dash'] as const),
  ...['…', '……', '...', '..'].map((mark) => [mark, 'ellipsis'] as const),
  ...['n/a', 'na', 'null', 'none', '\\n', '无', '暂无', '*'].map((mark) => [mark, 'notAvailable'] as const),
  ...['缺测', '未监测', '未统计', '缺失'].map((mark) => [mark, 'notMeasured'] as const),
  ['不详', 'unknown'],
  ...['#n/a', '#div/0!', '#value!', '#ref!', '#name?', '#num!', '#null!'].map(
    (mark) => [mark, 'errorCell'] as const,
  ),
]);

/** The kind of missing mark a cell is, or null when it is none. Zero is not missing; a lone '-' is not negative. */
export function missingMark(cell: string): MissingReason | null {
  return MISSING_MARKS.get(trimCell(cell).toLowerCase()) ?? null;
}

const EDGE = /[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]/;

/** White space or an invisible character. */
function isEdge(code: number): boolean {
  if ((code > 32 && code < 127) || (code > 0x3000 && code < 0xfeff)) return false;
  return code === 32 || EDGE.test(String.fromCharCode(code));
}

/** A cell without white space and invisible characters at its ends; looks at each character once, however many there are. */
export function trimCell(cell: string): string {
  let start = 0;
  let end = cell.length;
  while (start < end && isEdge(cell.charCodeAt(start))) start++;
  while (end > start && isEdge(cell.charCodeAt(end - 1))) end--;
  return end - start === cell.length ? cell : cell.slice(start, end);
}

const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);

/**
 * A number written with digits, one point and a hyphen only; NaN for everything else, which then takes the slow way.
 * Exact: a mantissa below 10^15 over a power of ten is one correctly rounded division.
 */
export function plainNumber(cell: string): number {
  const length = cell.length;
  let at = 0;
  const negative = cell.charCodeAt(0) === 45;
  if (negative) at = 1;
  if (length - at === 0 || length > 17) return Number.NaN;
  if (cell.charCodeAt(at) === 48 && length - at > 1 && cell.charCodeAt(at + 1) !== 46) return Number.NaN;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (; at < length; at++) {
    const code = cell.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      mantissa = mantissa * 10 + code - 48;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (code === 46 && decimals < 0 && digits > 0) decimals = 0;
    else return Number.NaN;
  }
  if (digits > 15 || decimals === 0) return Number.NaN;
  const size = decimals > 0 ? mantissa / (POWERS_OF_TEN[decimals] ?? 1) : mantissa;
  return negative && size !== 0 ? -size : size;
}

const FOOTNOTE =
  /(?<=[\d%余])(?:[\u2460-\u24ff\u2776-\u2793\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u207d\u207e*†‡※#]+|\[\d{1,2}\]|\(?注\d*\)?)$/u;
const BOUND_BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:≥|>=|＞=|>|＞|⩾|≧|超过|超|至少|不少于|不低于)/, 'atLeast'],
  [/^(?:≤|<=|<|＜|⩽|≦|不足|不到|近|不超过|不高于)/, 'atMost'],
  [/^(?:约|大约|~|≈|～)/, 'about'],
];
const BOUND_AFTER: readonly (readonly [RegExp, Bound])[] = [
  [/(?:余|多|\+|以上)$/, 'atLeast'],
  [/(?:以下|以内)$/, 'atMost'],
  [/(?:左右|上下)$/, 'about'],
];
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^([+-]?)\s*(?:US ?\$|\$)\s*(?=[+-]?[\d.])/i, '美元'],
  [/^([+-]?)\s*(?:[¥￥]|RMB|CNY)\s*(?=[+-]?[\d.])/i, '元'],
  [/^([+-]?)\s*€\s*(?=[+-]?[\d.])/, '欧元'],
  [/^([+-]?)\s*£\s*(?=[+-]?[\d.])/, '英镑'],
  [/^([+-]?)\s*HK ?\$\s*(?=[+-]?[\d.])/i, '港元'],
];
const BODY =
  /^([+-]?)((?:\d{1,3}(?:([, \u00a0\u2009\u202f'])\d{3})(?:\3\d{3})*|\d+)(?:\.\d+)?|\.\d+)(e[+-]?\d{1,4})?\s*(.*)$/i;

/** No statistic is larger; differences and rates of what is stay finite. */
const LARGEST = 1e100;

/** Which mark separates decimals in a file; a file that does not tell is asked about, never guessed. */
export type DecimalMark = 'point' | 'comma';

/**
 * Reads one cell of a value column: thousands separators, full-width digits, signs, %, ‰, 万 and 亿, units, 余 and ≥, scientific.
 * Footnote marks are reported and never read as digits; brackets are not taken for a minus.
 */
export function readNumber(cell: string, decimal: DecimalMark = 'point'): CellReading {
  const trimmed = trimCell(cell);
  const reason = MISSING_MARKS.get(trimmed.toLowerCase());
  if (reason !== undefined) return { kind: 'missing', reason };
  if (trimmed.length > 60) return rejected('not_a_number');

  const marks: ValueProblem[] = [];
  let text = trimmed.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (/[\uff10-\uff19]/.test(trimmed)) marks.push('full_width_number');
  if (/^[−–](?=[\d.])/.test(text)) {
    text = `-${text.slice(1)}`;
    marks.push('unicode_minus');
  }
  if (/^\([^()]*\d[^()]*\)$/.test(text) || /^[▲△▼▽]/.test(text)) return rejected('bracketed_number');
  if (/\d\s*(?:~|～|—|–|至|-)\s*\d/.test(text) && !/e-\d/i.test(text)) return rejected('range_value');

  const noted = text.replace(FOOTNOTE, '');
  if (noted !== text && /\d/.test(noted)) {
    text = trimCell(noted);
    marks.push('footnote_mark');
  }
  let bound: Bound | null = null;
  for (const [sign, kind] of BOUND_BEFORE) {
    if (bound === null && sign.test(text)) {
      bound = kind;
      text = trimCell(text.replace(sign, ''));
    }
  }
  const sign = CURRENCIES.find(([pattern]) => pattern.test(text));
  const currency = sign?.[1] ?? null;
  if (sign !== undefined) text = text.replace(sign[0], '$1');
  if (decimal === 'comma') text = text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));

  const match = BODY.exec(text);
  if (match === null) return rejected(/^[\d,.\s]+$/.test(text) ? 'bad_grouping' : 'not_a_number');
  const [, minus = '', body = '', , exponent = ''] = match;
  let suffix = match[5] ?? '';
  if (/^[,\d.]/.test(suffix)) return rejected(/^[,\d]/.test(suffix) ? 'bad_grouping' : 'not_a_number');
  for (const [mark, kind] of BOUND_AFTER) {
    if (bound === null && mark.test(suffix)) {
      bound = kind;
      suffix = suffix.replace(mark, '');
    }
  }
  // 2000余人: the bound stands between the number and its unit
  const inner = bound === null ? /^(余|多)(?=\S)/.exec(suffix) : null;
  if (inner !== null) {
    bound = 'atLeast';
    suffix = suffix.slice(1);
  }
  const digits = body.replace(/[, \u00a0\u2009\u202f']/g, '');
  if (/^0\d/.test(digits)) return rejected('not_a_number');
  if (exponent === '' && digits.replace(/^0*\.?0*|\./g, '').length > 17 && !digits.includes('.')) {
    return rejected('number_overflow');
  }
  const unscaled = Number(minus + digits + exponent) + 0;
  if (!(Math.abs(unscaled) <= LARGEST)) return rejected('number_overflow');
  if (bound !== null) marks.push('bound_value');
  if (currency !== null) marks.push('unit_in_cell');

  const power = SCALE_POWERS.get(suffix);
  if (power !== undefined) {
    const value = exponent === '' ? Number(`${minus}${digits}e${power}`) : unscaled * 10 ** power;
    return {
      kind: 'number',
      value,
      bound,
      unit: currency,
      currency: currency !== null,
      scale: suffix,
      unscaled,
      marks: [...marks, 'scale_suffix'],
    };
  }
  if (suffix === '')
    return {
      kind: 'number',
      value: unscaled,
      bound,
      unit: currency,
      currency: currency !== null,
      scale: null,
      unscaled,
      marks,
    };
  const unit = suffix === '%' || suffix === '‰' ? suffix : unitOf(suffix);
  // 1月 names a month
  if (unit === null || unit === '月' || currency !== null) return rejected('not_a_number');
  const mark: ValueProblem = unit === '%' || unit === '‰' ? 'percent_in_cell' : 'unit_in_cell';
  return {
    kind: 'number',
    value: unscaled,
    bound,
    unit,
    currency: false,
    scale: null,
    unscaled,
    marks: [...marks, mark],
  };
}

function rejected(code: ValueProblem): CellReading {
  return { kind: 'rejected', code };
}

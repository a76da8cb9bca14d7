/** The number that an ordinal writes: 一, Ⅳ, 3; NaN for none. */
export function ordinal(text: string): number {
  return ORDINAL.get(text) ?? (/^\d{1,2}$/.test(text) ? Number(text) : Number.NaN);
}

const ORDINAL = new Map([
  ...['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'].map(
    (word, at) => [word, at + 1] as const,
  ),
  ...['i', 'ii', 'iii', 'iv'].map((word, at) => [word, at + 1] as const),
  ...['ⅰ', 'ⅱ', 'ⅲ', 'ⅳ'].map((word, at) => [word, at + 1] as const),
]);

/** The names of months as a pattern; other words that begin so (decile, market) are none. */
export const MONTH_NAME =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month by its English name, 0 for none. */
export function monthNamed(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

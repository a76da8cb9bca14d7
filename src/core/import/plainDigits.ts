const DIGITS = '〇一二三四五六七八九';

/** A longer text is no date; the patterns below need not be run on it. */
const LONGEST_DATE = 200;

/** Full-width and Chinese digits of a date as ASCII: ２０２３, 二〇二三年十二月; the apostrophe that keeps '2021 text is taken off. */
export function plainDigits(text: string): string {
  if (text.length > LONGEST_DATE) return text;
  const narrow = text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  const year = narrow
    .replace(/^['’‘`](?=\d{4})/, '')
    .replace(/(?<=[年月])\s+|\s+(?=[年月日季])/g, '')
    .replace(/^[〇○零一二三四五六七八九]{4}(?=年|$)/, (digits) =>
      [...digits].map((digit) => (digit === '○' || digit === '零' ? 0 : DIGITS.indexOf(digit))).join(''),
    );
  return year.replace(
    /(?<=[年月])([二三]?)(十?)([一二三四五六七八九]?)(?=[月日号])/g,
    (whole, tens: string, ten: string, ones: string) => {
      if (whole === '') return whole;
      const count = ten === '' ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
      return ten === ''
        ? String(DIGITS.indexOf(tens + ones))
        : String(count * 10 + Math.max(0, DIGITS.indexOf(ones || '〇')));
    },
  );
}

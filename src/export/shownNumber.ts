import { formatNumber } from '../text/format.ts';

/** The number format of a spreadsheet that shows this number as it is shown on the page: +1,236.8, 2,000余, −3.5%, 前进4位. */
export function shownFormat(value: number, shown: string): string {
  const match = /\d[\d,]*(?:\.(\d+))?/.exec(shown);
  const digits = match?.[0] ?? '';
  const decimals = match?.[1]?.length ?? 0;
  // <+0.1 and 增长12.3倍 are not the number's own digits
  if (match === null || digits !== formatNumber(Math.abs(value), decimals)) return sections(quoted(shown));
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return sections(
    quoted(shown.slice(0, match.index)) + number + quoted(shown.slice(match.index + digits.length)),
  );
}

/** The same for positive numbers, negative ones and zero: the sign is part of what is shown. */
function sections(code: string): string {
  return `${code};${code};${code}`;
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text.replaceAll('"', '')}"`;
}

/** What XML 1.0 cannot hold is written _x000D_; control characters stay written so. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (written, code: string) => {
    const number = Number.parseInt(code, 16);
    const isText = number === 9 || number === 10 || number === 13 || (number >= 32 && number < 0xd800);
    return isText ? String.fromCharCode(number) : written;
  });
}

/** The digits of a raised run as raised characters: 12 with a raised 1 is 12¹, never 121. */
export function raised(text: string): string {
  return text.replace(/[0-9()]/g, (character) => RAISED[character] ?? character);
}

const RAISED: Readonly<Record<string, string>> = {
  0: '⁰',
  1: '¹',
  2: '²',
  3: '³',
  4: '⁴',
  5: '⁵',
  6: '⁶',
  7: '⁷',
  8: '⁸',
  9: '⁹',
  '(': '⁽',
  ')': '⁾',
};

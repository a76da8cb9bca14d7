/** What XML 1.0 cannot hold is written _x000D_; control characters stay written so. */
export function unescapeCell(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (written, code: string) => {
    const number = Number.parseInt(code, 16);
    const isText = number === 9 || number === 10 || number === 13 || (number >= 32 && number < 0xd800);
    return isText ? String.fromCharCode(number) : written;
  });
}

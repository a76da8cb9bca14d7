import { textWidth } from '../labelWidth.ts';

/** A name in rows that are no wider than given: broken at spaces, else between letters. No letter is lost. */
export function wrapName(name: string, size: number, widest: number): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const piece of name.split(/(?<=\s)|(?=\p{Script=Han})|(?<=\p{Script=Han})/u)) {
    if (row !== '' && textWidth(row + piece.trimEnd(), size) > widest) {
      rows.push(row.trimEnd());
      row = '';
    }
    for (const letter of piece) {
      if (textWidth(row + letter, size) > widest && row !== '') {
        rows.push(row.trimEnd());
        row = '';
      }
      row += letter;
    }
  }
  return row.trim() === '' ? rows : [...rows, row.trimEnd()];
}

/** Of the letters that are kept, the share that the end of a name has: there, names of one family differ. */
const END_SHARE = 0.4;

/** The name, if it takes more rows than given, without some letters of its middle. */
export function shortenName(name: string, size: number, widest: number, rows: number): string {
  const letters = [...name];
  for (let kept = letters.length; kept > 0; kept--) {
    const end = Math.round(kept * END_SHARE);
    const short = `${letters.slice(0, kept - end).join('')}…${letters.slice(letters.length - end).join('')}`;
    const shown = kept === letters.length ? name : short;
    if (wrapName(shown, size, widest).length <= rows) return shown;
  }
  return name;
}

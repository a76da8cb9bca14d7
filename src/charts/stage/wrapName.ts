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

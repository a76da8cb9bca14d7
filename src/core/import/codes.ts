import { trimCell } from '../quantity/number.ts';

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

/** Texts numbered in the order they come; two texts that differ only in white space at the ends or invisible characters are one. */
export interface Codes {
  /** The code of a cell; -1 when the cell is blank. */
  of(cell: string): number;
  readonly names: readonly string[];
  /** Cells that needed invisible characters removed. */
  readonly hidden: readonly string[];
}

/** With a name given first, that one is code 0, and no cell gives it. */
export function createCodes(...first: readonly string[]): Codes {
  const ofCell = new Map<string, number>();
  const ofName = new Map<string, number>();
  const names: string[] = [...first];
  const hidden: string[] = [];
  return {
    names,
    hidden,
    of(cell) {
      const known = ofCell.get(cell);
      if (known !== undefined) return known;
      const name = trimCell(cell).replace(new RegExp(INVISIBLE, 'g'), '');
      if (INVISIBLE.test(cell)) hidden.push(cell);
      let code = name === '' ? -1 : ofName.get(name);
      if (code === undefined) {
        code = names.length;
        names.push(name);
        ofName.set(name, code);
      }
      ofCell.set(cell, code);
      return code;
    },
  };
}

import { trimCell } from '../quantity/number.ts';

/** Texts numbered in the order they come. */
export interface Names {
  readonly names: readonly string[];
}

/** A cell that holds more than its name. */
export interface MarkedCell {
  readonly cell: string;
  readonly code: number;
  readonly mark: 'hidden_characters' | 'footnote_mark';
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** Two cells that differ only in white space at the ends, invisible characters or a footnote mark are one name. */
export interface Codes extends Names {
  /** The code of the cell at this place; -1 when it is blank. */
  of(cell: string, line: number, column: number): number;
  readonly marked: readonly MarkedCell[];
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** With a name given first, that one is code 0, and no cell gives it. Marks of units are left alone: m² is one. */
export function createCodes(first: readonly string[] = [], textsOf: TextCodes = plainTexts): Codes {
  const known = new Map<string, number>();
  const names: string[] = [...first];
  const marked: MarkedCell[] = [];
  const codeOf = textsOf(names);
  return {
    names,
    marked,
    of(cell, line, column) {
      const before = known.get(cell);
      if (before !== undefined) return before;
      const text = trimCell(cell).replace(EVERY_INVISIBLE, '');
      const code = text === '' ? -1 : codeOf(text);
      if (INVISIBLE.test(cell)) marked.push({ cell, code, mark: 'hidden_characters', line, column });
      if (names[code] !== text && code >= 0)
        marked.push({ cell: text, code, mark: 'footnote_mark', line, column });
      known.set(cell, code);
      return code;
    },
  };
}

/** How texts become names: answers the code of a text, adding its name where it is new. */
type TextCodes = (names: string[]) => (text: string) => number;

const plainTexts: TextCodes = (names) => numbered(names, new Map());

/** The code of a name, which is added where it is new. */
function numbered(names: string[], codes: Map<string, number>): (name: string) => number {
  return (name) => {
    const code = codes.get(name) ?? names.push(name) - 1;
    codes.set(name, code);
    return code;
  };
}

const FOOTNOTE =
  /(?:[\u2460-\u2473\u2776-\u277f*†‡※]{1,4}|(?<=[\u3400-\u9fff)）])[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]{1,2}|\[\d{1,2}\]|[（(]注\d{0,2}[)）])$/;
/** A longer text is no name with a mark. */
const LONGEST_MARKED = 200;

/** A name without its footnote mark: 甲县① is 甲县. 线路① beside 线路② keep theirs, which tell them apart. */
export const withoutFootnotes: TextCodes = (names) => {
  const codes = new Map<string, number>();
  const codeOf = numbered(names, codes);
  const markOf = new Map<string, string>();
  const apart = new Set<string>();
  return (text) => {
    const cut = text.length > LONGEST_MARKED ? text : text.replace(FOOTNOTE, '').trimEnd();
    const name = cut === '' ? text : cut;
    if (apart.has(name)) return codeOf(text);
    const mark = text.slice(name.length);
    const before = markOf.get(name) ?? mark;
    if (before === '' || mark === '' || before === mark) {
      markOf.set(name, mark === '' ? '' : before);
      return codeOf(name);
    }
    apart.add(name);
    const first = codeOf(name);
    names[first] = name + before;
    codes.delete(name);
    codes.set(name + before, first);
    return codeOf(text);
  };
};

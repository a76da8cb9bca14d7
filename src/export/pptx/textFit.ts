import { textWidth } from '../../charts/labelWidth.ts';

const POINTS_AN_INCH = 72;

/** Width of a text in inches, at a size in points. */
export function inches(text: string, size: number): number {
  return textWidth(text, size) / POINTS_AN_INCH;
}

/** In how many lines a text stands in a column, estimated on the safe side. */
export function linesIn(text: string, size: number, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(inches(line, size) / width)), 0);
}

/** A text of at most so many characters, the rest as …; a name of a thousand characters would push all else off the slide. */
export function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}

/** As much of a text as a width holds in one line, the rest as …. */
export function cutTo(text: string, size: number, width: number): string {
  if (inches(text, size) <= width) return text;
  let room = width - inches('…', size);
  let kept = '';
  for (const letter of text) {
    room -= inches(letter, size);
    if (room < 0) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** Width of a column that holds its texts in one line, between two bounds. */
export function columnWidth(texts: readonly string[], size: number, least: number, most: number): number {
  const widest = Math.max(0, ...texts.map((text) => inches(text, size)));
  return Math.min(most, Math.max(least, widest + 0.3));
}

/** The largest of the sizes at which a text stands in one line of the width; the smallest where none does. */
export function fittingSize(text: string, width: number, sizes: readonly number[]): number {
  return sizes.find((size) => inches(text, size) <= width) ?? sizes.at(-1) ?? 12;
}

import { textWidth } from '../../charts/labelWidth.ts';
import { type Phrase, phrasesText } from '../../text/phrase.ts';
import { keptTogether } from './keptTogether.ts';

export interface CaptionFit {
  readonly size: number;
  readonly lineHeight: number;
  readonly lines: number;
}

/** Nothing of a caption is under 48. */
const SIZES = [80, 72, 66, 60, 54, 48];
/** One line goes down to this before it becomes two. */
const LEAST_ONE_LINE = 60;
const LINE = 4 / 3;

/** The largest size at which a caption stands in one line, else in two, else in as many as it takes at the smallest. */
export function fitCaption(phrases: readonly Phrase[], width: number, largest: number): CaptionFit {
  const clauses = keptTogether(phrasesText(phrases)).split(/(?<=[ ，、；：。])/u);
  const sizes = SIZES.filter((size) => size <= largest);
  const one = sizes.find((size) => size >= LEAST_ONE_LINE && linesOf(clauses, size, width) === 1);
  if (one !== undefined) return fitted(one, 1);
  const two = sizes.find((size) => size < largest && linesOf(clauses, size, width) <= 2);
  if (two !== undefined) return fitted(two, 2);
  const [smallest = 48] = sizes.slice(-1);
  return fitted(smallest, linesOf(clauses, smallest, width));
}

function fitted(size: number, lines: number): CaptionFit {
  return { size, lines, lineHeight: Math.round(size * (lines === 1 ? LINE : 1.25)) };
}

/** Lines break after punctuation and at spaces that do not hold a number; what is longer than a line breaks inside. */
function linesOf(clauses: readonly string[], size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const clause of clauses) {
    const long = textWidth(clause, size);
    if (used > 0 && used + textWidth(clause.trimEnd(), size) > width) {
      lines++;
      used = 0;
    }
    const more = Math.floor(textWidth(clause.trimEnd(), size) / width);
    lines += more;
    used = more > 0 ? long - more * width : used + long;
  }
  return lines;
}

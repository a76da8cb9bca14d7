import type { Series } from '../core/dataset/series.ts';
import type { Language } from '../text/language.ts';
import { linesText } from '../text/linesText.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import type { HandedTable } from './handedTable.ts';

/** Where each year of a series stands in its file. */
export function yearsOfLines(
  { indicator, points }: Series,
  words: HandOutMessages,
  lang: Language,
): HandedTable['sources'] {
  const name = lang === 'en' ? (indicator.nameEn ?? indicator.name) : indicator.name;
  return points.flatMap(({ year, lines }) =>
    lines.length === 0 ? [] : [[String(year), name, words.lines(linesText(lines, lang))] as const],
  );
}

import type { Dataset } from '../core/dataset/dataset.ts';
import type { Language } from '../text/language.ts';
import type { HandOutMessages } from '../text/messages/handout.ts';
import type { HandedTable } from './handedTable.ts';
import { sourceText } from './sourceText.ts';

/** The file, that its numbers are made up where they are, and its notes on these indicators and on the whole. */
export function sourceRows(
  dataset: Dataset,
  indicators: ReadonlySet<string>,
  words: HandOutMessages,
  lang: Language,
): HandedTable['sources'] {
  const names = new Map(
    dataset.indicators.map((one) => [one.id, lang === 'en' ? (one.nameEn ?? one.name) : one.name]),
  );
  return [
    [words.sourceFile, sourceText(dataset, lang), ''],
    ...(dataset.sample ? [[words.sample, words.sampleLong, ''] as const] : []),
    ...dataset.notes
      .filter(({ indicator }) => indicator === null || indicators.has(indicator))
      .map(
        ({ text, textEn, line, indicator }) =>
          [
            indicator === null ? '' : (names.get(indicator) ?? ''),
            lang === 'en' ? (textEn ?? text) : text,
            words.lineOf(line),
          ] as const,
      ),
  ];
}

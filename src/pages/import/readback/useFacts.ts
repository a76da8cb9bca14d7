import type { ReadBack } from '../../../core/import/readBack.ts';
import type { Choices } from '../../../core/import/report.ts';
import { formatNumber } from '../../../text/format.ts';
import { linesText } from '../../../text/linesText.ts';
import { importingMessages } from '../../../text/messages/importing.ts';
import { readBackMessages } from '../../../text/messages/readback.ts';
import { useLanguage } from '../../../ui/Language.tsx';

/** What is said of a file as a whole, in this order. */
export const FACTS = ['encoding', 'delimiter', 'header', 'shape', 'notes', 'found'] as const;
export type Fact = (typeof FACTS)[number];

export interface FactWords {
  /** Where it is something else than is usual: the sheet of a workbook for an encoding. */
  readonly name?: string;
  readonly value: string;
  readonly beside: string;
}

/** Each fact in words, with what stands beside it in small: how it was found, or of what it consists. */
export function useFacts(back: ReadBack): Record<Fact, FactWords> {
  const language = useLanguage();
  const words = readBackMessages(language);
  const importing = importingMessages(language);
  const { choices, outcome } = back;
  const how = (part: keyof Choices): string => (choices[part] === undefined ? words.automatic : words.chosen);
  const lines = (numbers: readonly number[]): string => words.lineList(linesText(numbers, language));
  const report = outcome.kind === 'read' ? outcome.report : null;
  const header = linesOf(back, 'header');
  const titles = [...linesOf(back, 'preamble'), ...linesOf(back, 'note')];
  const [shape = words.unknown, detail = ''] =
    report === null ? [] : importing.shapes[report.shape].split(/[:：]\s*/);
  const sheet = report?.sheet;
  return {
    encoding:
      sheet === undefined
        ? {
            value: back.encoding === null ? words.unknown : importing.encodings[back.encoding],
            beside: [back.bom ? importing.bom : '', how('encoding')].filter(Boolean).join(importing.comma),
          }
        : {
            name: importing.sheet,
            value: sheet.name,
            beside: words.sheets(formatNumber(sheet.sheets.length, 0)),
          },
    delimiter:
      sheet === undefined
        ? {
            value: back.delimiter === null ? words.unknown : importing.delimiters[back.delimiter],
            beside: how('delimiter'),
          }
        : { name: importing.range, value: sheet.range ?? words.wholeSheet, beside: how('range') },
    header: {
      value:
        header.length > 0
          ? lines(header)
          : report === null && choices.header === undefined
            ? words.unknown
            : importing.noHeader,
      beside: how('header'),
    },
    shape: { value: shape, beside: detail },
    notes: {
      value: titles.length === 0 ? importing.noTitleNotes : words.linesCount(formatNumber(titles.length, 0)),
      beside: titles.length === 0 ? '' : lines(titles),
    },
    found:
      outcome.kind === 'read'
        ? {
            value: words.times(
              words.indicators(formatNumber(outcome.indicatorCount, 0)),
              words.periods[outcome.report.grain](formatNumber(outcome.periodCount, 0)),
            ),
            beside: words.missingCount(formatNumber(outcome.report.missing, 0)),
          }
        : { value: words.unknown, beside: '' },
  };
}

/** The physical lines of one kind: as the report counts them, else as far as the rows tell. */
function linesOf({ outcome, rows }: ReadBack, kind: 'header' | 'preamble' | 'note'): readonly number[] {
  if (outcome.kind === 'read') {
    const { headerLines, preambleLines, noteLines } = outcome.report;
    return { header: headerLines, preamble: preambleLines, note: noteLines }[kind];
  }
  return rows
    .filter((row) => row.kind === kind)
    .flatMap(({ line, lines }) => Array.from({ length: lines }, (_, at) => line + at));
}

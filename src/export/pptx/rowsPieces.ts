import type { RowsContent } from '../../core/deck/slideContent.ts';
import { formatYear } from '../../text/format.ts';
import { readingCells } from '../../text/readingCells.ts';
import { indicatorName } from '../../text/slideText.ts';
import { verdictText } from './arrows.ts';
import { toneColour } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, type Piece, type PlannedTable, TABLE_SIZES } from './slidePlan.ts';
import { fittedTable, tablePages } from './tablePages.ts';
import { shortened } from './textFit.ts';

const LONGEST_NAME = 60;
const LONGEST_NOTE = 40;

/** The rows of the slide as a table, with the texts of the overview. */
export function rowsPieces({ items, year }: RowsContent, words: PptxWords): readonly (readonly Piece[])[] {
  const { lang } = words.slide;
  const { columns, deck } = words.handOut;
  const parts = items.some(({ reading }) => reading.partYear !== null);
  const unitWidth = parts ? 2 : 1.1;
  const table: PlannedTable = {
    kind: 'table',
    name: deck.rows,
    place: { x: BODY.x, y: BODY.y },
    columns: [
      {
        title: items[0]?.kind === 'region' ? columns.region : columns.indicator,
        width: 4.7 - unitWidth,
        align: 'left',
      },
      { title: formatYear(year - 1), width: 1.35, align: 'right' },
      { title: formatYear(year), width: 1.35, align: 'right' },
      { title: columns.unit, width: unitWidth, align: 'left' },
      { title: columns.change, width: 1.5, align: 'right' },
      { title: deck.differenceOrNote, width: 2.03, align: 'left' },
      { title: columns.verdict, width: 1.2, align: 'left' },
    ],
    rows: items.map(({ kind, name, reading }) => {
      const cells = readingCells(reading, lang);
      const colour = toneColour(reading.verdict);
      return [
        { text: shortened(kind === 'region' ? name : indicatorName(reading, lang), LONGEST_NAME) },
        { text: cells.base },
        { text: cells.value, bold: true },
        { text: [cells.unit, cells.parts].filter(Boolean).join(' ') },
        { text: cells.change, colour, bold: true },
        { text: shortened([cells.difference, cells.remark].filter(Boolean).join(' '), LONGEST_NOTE) },
        { text: verdictText(reading, cells.verdict), colour, bold: true },
      ];
    }),
    size: 13,
    rowHeight: 0.38,
  };
  return tablePages(fittedTable(table, BODY.h, TABLE_SIZES), BODY.h).map((page) => [page]);
}

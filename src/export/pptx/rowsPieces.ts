import type { RowsContent } from '../../core/deck/slideContent.ts';
import { formatYear } from '../../text/format.ts';
import { readingCells } from '../../text/readingCells.ts';
import { indicatorName } from '../../text/slideText.ts';
import { verdictText } from './arrows.ts';
import { toneColour } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, FEW_ROWS, FEW_SIZES, type Piece, type PlannedTable, TABLE_SIZES } from './slidePlan.ts';
import { evenPages } from './tablePages.ts';
import { columnWidth, shortened } from './textFit.ts';

const LONGEST_NAME = 60;
const LONGEST_NOTE = 40;
/** At which units and verdicts stand in one line. */
const WIDTH_SIZE = { few: 18, many: 14 };

/** The rows of the slide as a table, with the texts of the overview. */
export function rowsPieces({ items, year }: RowsContent, words: PptxWords): readonly (readonly Piece[])[] {
  const { lang } = words.slide;
  const { columns, deck } = words.handOut;
  const cellsOf = items.map(({ reading }) => readingCells(reading, lang));
  const units = cellsOf.map(({ unit, parts }) => [unit, parts].filter(Boolean).join(' '));
  const few = items.length <= FEW_ROWS;
  const widthSize = few ? WIDTH_SIZE.few : WIDTH_SIZE.many;
  const unitWidth = columnWidth(units, widthSize, 1.1, 2);
  const verdictWidth = columnWidth(
    items.map(({ reading }, at) => verdictText(reading, cellsOf[at]?.verdict ?? '')),
    widthSize,
    1.2,
    1.9,
  );
  const table: PlannedTable = {
    kind: 'table',
    name: deck.rows,
    place: { x: BODY.x, y: BODY.y },
    columns: [
      {
        title: items[0]?.kind === 'region' ? columns.region : columns.indicator,
        width: 5.9 - unitWidth - verdictWidth,
        align: 'left',
      },
      { title: formatYear(year - 1), width: 1.35, align: 'right' },
      { title: formatYear(year), width: 1.35, align: 'right' },
      { title: columns.unit, width: unitWidth, align: 'left' },
      { title: columns.change, width: 1.5, align: 'right' },
      { title: deck.differenceOrNote, width: 2.03, align: 'left' },
      { title: columns.verdict, width: verdictWidth, align: 'left' },
    ],
    rows: items.map(({ kind, name, reading }, at) => {
      const cells = cellsOf[at] ?? readingCells(reading, lang);
      const colour = toneColour(reading.verdict);
      return [
        { text: shortened(kind === 'region' ? name : indicatorName(reading, lang), LONGEST_NAME) },
        { text: cells.base },
        { text: cells.value, bold: true },
        { text: units[at] ?? '' },
        { text: cells.change, colour, bold: true },
        { text: shortened([cells.difference, cells.remark].filter(Boolean).join(' '), LONGEST_NOTE) },
        { text: verdictText(reading, cells.verdict), colour, bold: true },
      ];
    }),
    size: 13,
    rowHeight: few ? 0.5 : 0.38,
  };
  return evenPages(table, BODY.h, few ? FEW_SIZES : TABLE_SIZES).map((page) => [page]);
}

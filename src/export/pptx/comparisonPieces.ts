import type { ComparisonContent } from '../../core/deck/slideContent.ts';
import { comparedCells } from '../../text/comparedCells.ts';
import { verdictText } from './arrows.ts';
import { INK2, toneColour } from './colours.ts';
import { leftOut } from './notesPieces.ts';
import type { PptxWords } from './pptxWords.ts';
import { scatterChart } from './scatterChart.ts';
import { BODY, type Piece, type PlannedTable, TABLE_SIZES } from './slidePlan.ts';
import { evenPages, fittedTable, tablePages } from './tablePages.ts';
import { columnWidth, shortened } from './textFit.ts';

/** Slides of rows at most: all of them are in the exported workbook. */
const MOST_PAGES = 5;
/** More rows than those slides can hold are not laid out at all. */
const MOST_ROWS = 100;
const LONGEST_NAME = 50;
const LONGEST_REGION = 16;
const HINT = 0.62;
/** At which units and verdicts stand in one line. */
const WIDTH_SIZE = 14;
/** Over the sentence on rows that are not listed. */
const TABLE_HEIGHT = BODY.h - 0.25;

/** What changed from A to B as a table, or as a scatter where the view is one. */
export function comparisonPieces(
  content: ComparisonContent,
  words: PptxWords,
): readonly (readonly Piece[])[] {
  const { view, rows, comparison } = content;
  const { compare, handOut } = words;
  if (rows.length === 0)
    return [[sentence(comparison.changed.length === 0 ? compare.empty.changed : compare.emptyFilter, words)]];
  if (view.layout === 'scatter') {
    const place = { ...BODY, h: BODY.h - HINT };
    const planned = scatterChart(content, words, place);
    if (planned !== null)
      return [
        [
          { kind: 'chart', place, chart: planned.chart },
          {
            kind: 'text',
            name: handOut.columns.note,
            place: { ...BODY, y: BODY.y + BODY.h - HINT, h: HINT },
            paragraphs: [[{ text: planned.hint, colour: INK2 }]],
            size: 12,
            valign: 'bottom',
          },
        ],
      ];
  }
  const table = tableOf(content, words);
  const even = evenPages(table, TABLE_HEIGHT, TABLE_SIZES);
  const pages =
    even.length <= MOST_PAGES
      ? even
      : tablePages(fittedTable(table, TABLE_HEIGHT, TABLE_SIZES), TABLE_HEIGHT).slice(0, MOST_PAGES);
  const shown = pages.reduce((count, page) => count + page.rows.length, 0);
  const left = rows.length - shown;
  return pages.map((page, at) =>
    at === pages.length - 1 && left > 0
      ? [page, leftOut(handOut.deck.leftOut(left), handOut.deck.leftOutName)]
      : [page],
  );
}

function tableOf({ rows, a, b }: ComparisonContent, { slide, compare, handOut }: PptxWords): PlannedTable {
  const shown = rows.slice(0, MOST_ROWS).map((row) => ({
    row,
    cells: comparedCells(row, compare, slide.lang),
  }));
  const places = new Set(shown.map(({ cells }) => cells.region)).size > 1;
  const unitWidth = columnWidth(
    shown.map(({ cells }) => cells.unit),
    WIDTH_SIZE,
    1.1,
    1.6,
  );
  const verdictWidth = columnWidth(
    shown.map(({ row, cells }) => verdictText(row.reading, cells.verdict)),
    WIDTH_SIZE,
    1.18,
    1.7,
  );
  const nameWidth = 6.48 - unitWidth - verdictWidth;
  return {
    kind: 'table',
    name: handOut.deck.rows,
    place: { x: BODY.x, y: BODY.y },
    columns: [
      { title: compare.columns.name, width: places ? nameWidth - 1.3 : nameWidth, align: 'left' },
      ...(places ? [{ title: compare.columns.region, width: 1.3, align: 'left' as const }] : []),
      { title: `A ${a.year}`, width: 1.45, align: 'right' },
      { title: `B ${b.year}`, width: 1.45, align: 'right' },
      { title: compare.unit, width: unitWidth, align: 'left' },
      { title: compare.columns.difference, width: 1.35, align: 'right' },
      { title: compare.columns.change, width: 1.4, align: 'right' },
      { title: compare.columns.verdict, width: verdictWidth, align: 'left' },
    ],
    rows: shown.map(({ row, cells }) => {
      const colour = toneColour(row.reading.verdict);
      return [
        { text: shortened(cells.name, LONGEST_NAME) },
        ...(places ? [{ text: shortened(cells.region, LONGEST_REGION) }] : []),
        { text: cells.before },
        { text: cells.value, bold: true },
        { text: cells.unit },
        { text: cells.difference },
        { text: cells.change, colour, bold: true },
        { text: verdictText(row.reading, cells.verdict), colour, bold: true },
      ];
    }),
    size: 13,
    rowHeight: 0.38,
  };
}

function sentence(text: string, { handOut }: PptxWords): Piece {
  return {
    kind: 'text',
    name: handOut.columns.note,
    place: { ...BODY, h: 1 },
    paragraphs: [[{ text, colour: INK2 }]],
    size: 20,
    valign: 'top',
  };
}

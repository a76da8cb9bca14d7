import type { SummaryContent } from '../../core/deck/slideContent.ts';
import type { LargeMove } from '../../core/overview/largestMoves.ts';
import { oneOfEach } from '../../core/overview/oneOfEach.ts';
import type { OverviewItem } from '../../core/overview/overviewItems.ts';
import { moveSides } from '../../text/moveSides.ts';
import type { Phrase } from '../../text/phrase.ts';
import { readingCells } from '../../text/readingCells.ts';
import { indicatorName } from '../../text/slideText.ts';
import { changeArrow } from './arrows.ts';
import { INK2, toneColour } from './colours.ts';
import { countPieces } from './countPieces.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, type Piece, type PlannedTable, TABLE_SIZES } from './slidePlan.ts';
import { fittedTable } from './tablePages.ts';
import { shortened } from './textFit.ts';

const GAP = 0.45;
const HALF = (BODY.w - GAP) / 2;
const TOP = BODY.y + 1.5;
const TITLE_HEIGHT = 0.5;
const LONGEST_NAME = 34;
const MOST_VALUES = 8;

interface MoveList {
  readonly title: string;
  readonly tone: Phrase['tone'];
  readonly moves: readonly LargeMove[];
  readonly x: number;
}

/** The counts, and the largest changes in both directions in two tables of one size. */
export function summaryPieces(content: SummaryContent, words: PptxWords): readonly Piece[] {
  const lists = moveSides(content.moves, words.handOut.deck)
    .map((side, at): MoveList => ({ ...side, x: BODY.x + at * (HALF + GAP) }))
    .filter(({ moves }) => moves.length > 0);
  const height = BODY.y + BODY.h - TOP - TITLE_HEIGHT;
  const tables = lists.map((list) => fittedTable(moveTable(list, words), height, TABLE_SIZES));
  const size = Math.min(...tables.map((table) => table.size));
  if (lists.length === 0) return [...countPieces(content, words), ...valuePieces(content, words, height)];
  return [
    ...countPieces(content, words),
    ...lists.map(titleOf),
    ...tables.map((table) => fittedTable(table, height, [size])),
  ];
}

/** Where nothing can be compared: values, one of each section first, in two tables. */
function valuePieces({ items, year }: SummaryContent, words: PptxWords, height: number): readonly Piece[] {
  const shown = oneOfEach(items).slice(0, MOST_VALUES);
  const title = words.slide.words.values(year);
  const halves = [shown.slice(0, Math.ceil(shown.length / 2)), shown.slice(Math.ceil(shown.length / 2))];
  return [
    ...(shown.length === 0 ? [] : [titleOf({ title, tone: 'plain', moves: [], x: BODY.x })]),
    ...halves.flatMap((half, at) =>
      half.length === 0
        ? []
        : [fittedTable(valueTable(half, title, BODY.x + at * (HALF + GAP), words), height, TABLE_SIZES)],
    ),
  ];
}

function valueTable(
  items: readonly OverviewItem[],
  title: string,
  x: number,
  { slide, handOut }: PptxWords,
): PlannedTable {
  const { columns } = handOut;
  return {
    kind: 'table',
    name: title,
    place: { x, y: TOP + TITLE_HEIGHT },
    columns: [
      {
        title: items[0]?.kind === 'region' ? columns.region : columns.indicator,
        width: HALF - 2.2,
        align: 'left',
      },
      { title: slide.words.annual(items[0]?.reading.year ?? 0), width: 2.2, align: 'right' },
    ],
    rows: items.map(({ kind, name, reading }) => {
      const { value, unit } = readingCells(reading, slide.lang);
      return [
        {
          text: shortened(kind === 'region' ? name : indicatorName(reading, slide.lang), LONGEST_NAME),
          bold: true,
        },
        { text: [value, unit].filter(Boolean).join(' '), bold: true },
      ];
    }),
    size: 14,
    rowHeight: 0.5,
  };
}

function titleOf({ title, tone, x }: MoveList): Piece {
  return {
    kind: 'text',
    name: title,
    place: { x, y: TOP, w: HALF, h: TITLE_HEIGHT - 0.08 },
    paragraphs: [[{ text: title, colour: tone === 'neutral' ? INK2 : toneColour(tone), bold: true }]],
    size: 18,
    valign: 'bottom',
  };
}

function moveTable({ title, moves, x }: MoveList, { slide, handOut }: PptxWords): PlannedTable {
  const { lang } = slide;
  const { columns, deck } = handOut;
  const [first] = moves;
  return {
    kind: 'table',
    name: title,
    place: { x, y: TOP + TITLE_HEIGHT },
    columns: [
      {
        title: first?.item.kind === 'region' ? columns.region : columns.indicator,
        width: HALF - 4.05,
        align: 'left',
      },
      { title: deck.values, width: 2.75, align: 'right' },
      { title: columns.change, width: 1.3, align: 'right' },
    ],
    rows: moves.map(({ item }) => {
      const { reading } = item;
      const cells = readingCells(reading, lang);
      const name = item.kind === 'region' ? item.name : indicatorName(reading, lang);
      return [
        { text: shortened(name, LONGEST_NAME), bold: true },
        { text: [`${cells.base} → ${cells.value}`, cells.unit].filter(Boolean).join(' ') },
        {
          text: [changeArrow(reading), cells.change].filter(Boolean).join(' '),
          colour: toneColour(reading.verdict),
          bold: true,
        },
      ];
    }),
    size: 14,
    rowHeight: 0.62,
  };
}

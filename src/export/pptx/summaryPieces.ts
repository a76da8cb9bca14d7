import type { SummaryContent } from '../../core/deck/slideContent.ts';
import type { LargeMove } from '../../core/overview/largestMoves.ts';
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
  return [
    ...countPieces(content, words),
    ...lists.map(titleOf),
    ...tables.map((table) => fittedTable(table, height, [size])),
  ];
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

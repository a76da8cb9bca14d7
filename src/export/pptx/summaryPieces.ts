import type { SummaryContent } from '../../core/deck/slideContent.ts';
import { MOVES } from '../../core/measures/move.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import type { LargeMove } from '../../core/overview/largestMoves.ts';
import { moveWord } from '../../text/moveText.ts';
import type { Phrase } from '../../text/phrase.ts';
import { readingCells } from '../../text/readingCells.ts';
import { indicatorName } from '../../text/slideText.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { changeArrow } from './arrows.ts';
import { INK2, toneColour } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, type Piece, type PlannedTable } from './slidePlan.ts';
import { inches, shortened } from './textFit.ts';

const STRIP_HEIGHT = 0.5;
const GAP = 0.45;
const COUNT_SIZE = 26;
const WORD_SIZE = 18;
const LONGEST_NAME = 34;

interface Count {
  readonly count: number;
  readonly word: string;
  readonly tone: Phrase['tone'];
}

/** The counts as one bar with their numbers under it, and the largest changes in both directions. */
export function summaryPieces(content: SummaryContent, words: PptxWords): readonly Piece[] {
  const counts = countsOf(content, words);
  const { moves } = content;
  const { deck } = words.handOut;
  const half = (BODY.w - GAP) / 2;
  const right = BODY.x + half + GAP;
  return [
    ...countPieces(counts, words),
    ...moveTable(
      moves.gains,
      moves.judged ? deck.better : deck.up,
      BODY.x,
      half,
      moves.judged ? 'better' : 'neutral',
      words,
    ),
    ...moveTable(
      moves.losses,
      moves.judged ? deck.worse : deck.down,
      right,
      half,
      moves.judged ? 'worse' : 'neutral',
      words,
    ),
  ];
}

/** What is judged; where nothing is, what moved. */
function countsOf({ facts }: SummaryContent, { slide }: PptxWords): readonly Count[] {
  const { verdicts, moves } = facts;
  const isJudged = verdicts.better + verdicts.worse + verdicts.flat > 0;
  const unlike: Count = {
    count: verdicts.notComparable,
    word: verdictWord('notComparable', slide.lang),
    tone: 'notComparable',
  };
  const counts: readonly Count[] = isJudged
    ? VERDICTS.map((verdict) => ({
        count: verdicts[verdict],
        word: verdictWord(verdict, slide.lang),
        tone: verdict,
      }))
    : [
        ...MOVES.map(
          (move): Count => ({ count: moves[move], word: moveWord(move, slide.lang), tone: 'neutral' }),
        ),
        unlike,
      ];
  return counts.filter(({ count }) => count > 0);
}

function countPieces(counts: readonly Count[], { handOut }: PptxWords): readonly Piece[] {
  if (counts.length === 0) return [];
  const starts = countStarts(counts);
  return [
    {
      kind: 'chart',
      place: { x: BODY.x, y: BODY.y, w: BODY.w, h: STRIP_HEIGHT },
      chart: {
        kind: 'strip',
        name: handOut.deck.counts,
        description: counts.map(({ count, word }) => `${count} ${word}`).join(', '),
        parts: counts.map(({ count, word, tone }) => ({
          name: word,
          value: { value: count, shown: String(count) },
          colour: toneColour(tone),
          inside: tone === 'notComparable' ? 'hatched' : tone === 'neutral' ? 'empty' : 'full',
        })),
      },
    },
    ...counts.map(
      ({ count, word, tone }, at): Piece => ({
        kind: 'text',
        name: word,
        place: {
          x: BODY.x + (starts[at] ?? 0),
          y: BODY.y + STRIP_HEIGHT + 0.08,
          w: countWidth({ count, word }),
          h: 0.55,
        },
        paragraphs: [
          [
            { text: String(count), colour: toneColour(tone), bold: true, size: COUNT_SIZE },
            { text: ` ${word}`, colour: toneColour(tone), size: WORD_SIZE },
          ],
        ],
        size: WORD_SIZE,
        valign: 'top',
      }),
    ),
  ];
}

function countWidth({ count, word }: Pick<Count, 'count' | 'word'>): number {
  return inches(String(count), COUNT_SIZE) + inches(` ${word}`, WORD_SIZE) + 0.2;
}

/** Each count under the beginning of its part, moved only where it would lie on the one before or leave the slide. */
function countStarts(counts: readonly Count[]): readonly number[] {
  const whole = counts.reduce((sum, { count }) => sum + count, 0);
  const starts: number[] = [];
  let before = 0;
  for (const [at, one] of counts.entries()) {
    const last = counts[at - 1];
    const free = last === undefined ? 0 : (starts[at - 1] ?? 0) + countWidth(last);
    starts.push(Math.max(free, (before / whole) * BODY.w));
    before += one.count;
  }
  let room = BODY.w;
  for (let at = counts.length - 1; at >= 0; at--) {
    const one = counts[at];
    if (one === undefined) continue;
    room = Math.min(starts[at] ?? 0, room - countWidth(one));
    starts[at] = Math.max(0, room);
  }
  return starts;
}

function moveTable(
  moves: readonly LargeMove[],
  title: string,
  x: number,
  width: number,
  tone: Phrase['tone'],
  { slide, handOut }: PptxWords,
): readonly Piece[] {
  if (moves.length === 0) return [];
  const { lang } = slide;
  const { columns, deck } = handOut;
  const first = moves[0]?.item.kind;
  const table: PlannedTable = {
    kind: 'table',
    name: title,
    place: { x, y: BODY.y + 2 },
    columns: [
      { title: first === 'region' ? columns.region : columns.indicator, width: width - 3.85, align: 'left' },
      { title: deck.values, width: 2.4, align: 'right' },
      { title: columns.change, width: 1.45, align: 'right' },
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
  return [
    {
      kind: 'text',
      name: title,
      place: { x, y: BODY.y + 1.5, w: width, h: 0.42 },
      paragraphs: [[{ text: title, colour: tone === 'neutral' ? INK2 : toneColour(tone), bold: true }]],
      size: 18,
      valign: 'bottom',
    },
    table,
  ];
}

import type { SummaryContent } from '../../core/deck/slideContent.ts';
import { MOVES } from '../../core/measures/move.ts';
import { VERDICTS } from '../../core/measures/reading.ts';
import { moveWord } from '../../text/moveText.ts';
import type { Phrase } from '../../text/phrase.ts';
import { verdictWord } from '../../text/verdictText.ts';
import { toneColour } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, type Piece } from './slidePlan.ts';
import { inches } from './textFit.ts';

const STRIP_HEIGHT = 0.5;
const COUNT_SIZE = 26;
const WORD_SIZE = 18;

interface Count {
  readonly count: number;
  readonly word: string;
  readonly tone: Phrase['tone'];
}

/** The counts as one bar, with their numbers and words under it. */
export function countPieces(content: SummaryContent, words: PptxWords): readonly Piece[] {
  return barAndWords(countsOf(content, words), words);
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

function barAndWords(counts: readonly Count[], { handOut }: PptxWords): readonly Piece[] {
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

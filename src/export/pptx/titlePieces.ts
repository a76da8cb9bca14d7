import type { EndContent, MissingContent, TitleContent } from '../../core/deck/slideContent.ts';
import { titleLines } from '../../text/titleLines.ts';
import { INK2 } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import { BODY, type Piece } from './slidePlan.ts';
import { shortened } from './textFit.ts';

const LONGEST_LINE = 60;

/** Under the name of the dataset: region and year, what is compared; under the thanks what it was about. */
export function titlePieces(
  content: TitleContent | EndContent,
  { slide, handOut }: PptxWords,
): readonly Piece[] {
  return [
    {
      kind: 'text',
      name: handOut.deck.subtitle,
      place: { x: 0.9, y: 4.1, w: 11.5, h: 1.4 },
      paragraphs: titleLines(content, slide).map((line) => [
        { text: shortened(line, LONGEST_LINE), colour: INK2 },
      ]),
      size: 24,
      valign: 'top',
    },
  ];
}

/** Under what a slide has lost: what can be done. */
export function missingPieces({ what }: MissingContent, { slide, handOut }: PptxWords): readonly Piece[] {
  return [
    {
      kind: 'text',
      name: handOut.columns.note,
      place: { ...BODY, h: 1 },
      paragraphs: [[{ text: slide.words.missingHint[what], colour: INK2 }]],
      size: 20,
      valign: 'top',
    },
  ];
}

import type { TitleContent } from '../../core/deck/slideContent.ts';
import { INK2 } from './colours.ts';
import type { PptxWords } from './pptxWords.ts';
import type { Piece } from './slidePlan.ts';
import { shortened } from './textFit.ts';

const LONGEST_NAME = 60;

/** Under the name of the dataset: the region and the year. */
export function titlePieces({ region, year }: TitleContent, { slide, handOut }: PptxWords): readonly Piece[] {
  const lines = [shortened(region, LONGEST_NAME), slide.words.annual(year)].filter(Boolean);
  return [
    {
      kind: 'text',
      name: handOut.deck.subtitle,
      place: { x: 0.9, y: 4.1, w: 11.5, h: 1.2 },
      paragraphs: [[{ text: lines.join(slide.words.space), colour: INK2 }]],
      size: 24,
      valign: 'top',
    },
  ];
}

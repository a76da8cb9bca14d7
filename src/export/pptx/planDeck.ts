import type { ResolvedSlide } from '../../core/deck/deckState.ts';
import type { SlideContent } from '../../core/deck/slideContent.ts';
import { plain } from '../../text/phrase.ts';
import { captionPhrases, sourceLineText } from '../../text/slideText.ts';
import { comparisonPieces } from './comparisonPieces.ts';
import { indicatorPieces } from './indicatorPieces.ts';
import { notesPieces } from './notesPieces.ts';
import type { PptxWords } from './pptxWords.ts';
import { rowsPieces } from './rowsPieces.ts';
import type { Piece, PlannedSlide } from './slidePlan.ts';
import { summaryPieces } from './summaryPieces.ts';
import { missingPieces, titlePieces } from './titlePieces.ts';

/** The slides of a file: one for each of the deck, or several where its rows do not fit on one. */
export function planDeck(slides: readonly ResolvedSlide[], words: PptxWords): readonly PlannedSlide[] {
  return slides.flatMap((slide) => planSlide(slide, words));
}

function planSlide({ slide, content }: ResolvedSlide, words: PptxWords): readonly PlannedSlide[] {
  const pages = pagesOf(content, words);
  const caption = captionPhrases(slide, content, words.slide);
  return pages.map((pieces, at) => ({
    layout: content.kind === 'title' || content.kind === 'end' ? 'title' : 'content',
    caption: [
      ...caption,
      ...(pages.length === 1 ? [] : [plain(words.slide.words.part(at + 1, pages.length))]),
    ],
    source: sourceLineText(content, words.slide),
    sample: isSample(content) ? words.handOut.sample : '',
    // said once, with the first
    notes: at === 0 ? slide.notes : '',
    hidden: slide.hidden,
    pieces,
  }));
}

function pagesOf(content: SlideContent, words: PptxWords): readonly (readonly Piece[])[] {
  switch (content.kind) {
    case 'title':
    case 'end':
      return [titlePieces(content, words)];
    case 'missing':
      return [missingPieces(content, words)];
    case 'summary':
      return [summaryPieces(content, words)];
    case 'rows':
      return rowsPieces(content, words);
    case 'indicator':
      return [indicatorPieces(content, words)];
    case 'comparison':
      return comparisonPieces(content, words);
    case 'notes':
      return notesPieces(content, words);
  }
}

function isSample(content: SlideContent): boolean {
  switch (content.kind) {
    case 'missing':
      return false;
    case 'comparison':
      return content.a.dataset.sample || content.b.dataset.sample;
    default:
      return content.dataset.sample;
  }
}

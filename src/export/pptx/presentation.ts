import PptxGenJS from 'pptxgenjs';
import { phrasesText } from '../../text/phrase.ts';
import { xmlSafe } from '../xmlSafe.ts';
import { INK, INK2, INK3, PAPER, toneColour } from './colours.ts';
import { addChart, addTable, addText } from './drawPieces.ts';
import type { PlannedSlide } from './slidePlan.ts';
import { cutTo, inches, linesIn, shortened } from './textFit.ts';

/** The name that the file's master slides have, and its captions' sizes in points. */
const MASTERS = { title: 'Title', content: 'Content' } as const;
const CAPTION_SIZE = { title: 44, content: 30 } as const;
const CAPTION_LINES = 3;
const CAPTION_WIDTH = 12.13;
const SMALLEST_CAPTION = 28;
const FOOT = { y: 6.93, h: 0.36, size: 11 } as const;
const LONGEST_SOURCE = 110;

/** The slides as the bytes of a presentation; its charts are only placed, their parts come after. */
export async function presentationBytes(
  slides: readonly PlannedSlide[],
  title: string,
  speech: string,
): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = xmlSafe(title);
  file.subject = '';
  file.author = 'Tongbi';
  // the library writes it unescaped
  file.company = '';
  file.theme = { headFontFace: 'Microsoft YaHei', bodyFontFace: 'Microsoft YaHei' };
  defineMasters(file);
  for (const planned of slides) addSlide(file, planned, speech);
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new TypeError('the presentation was not written as bytes');
  return bytes;
}

function defineMasters(file: PptxGenJS): void {
  for (const layout of ['title', 'content'] as const)
    file.defineSlideMaster({
      title: MASTERS[layout],
      background: { color: PAPER },
      objects: [
        {
          placeholder: {
            options: {
              name: 'caption',
              type: 'title',
              x: layout === 'title' ? 0.9 : 0.6,
              y: layout === 'title' ? 2.1 : 0.3,
              w: layout === 'title' ? 11.5 : CAPTION_WIDTH,
              h: layout === 'title' ? 1.8 : 1.32,
              fontSize: CAPTION_SIZE[layout],
              bold: true,
              color: INK,
              align: 'left',
              valign: layout === 'title' ? 'bottom' : 'middle',
              margin: 0,
            },
            text: '',
          },
        },
        {
          placeholder: {
            options: {
              name: 'source',
              type: 'body',
              x: 0.6,
              y: FOOT.y,
              w: 9.9,
              h: FOOT.h,
              fontSize: FOOT.size,
              color: INK3,
              align: 'left',
              valign: 'middle',
              margin: 0,
            },
            text: '',
          },
        },
      ],
      slideNumber: {
        x: 11.93,
        y: FOOT.y,
        w: 0.8,
        h: FOOT.h,
        fontSize: FOOT.size,
        color: INK3,
        align: 'right',
        margin: 0,
      },
    });
}

function addSlide(file: PptxGenJS, planned: PlannedSlide, speech: string): void {
  const { layout, caption, source, sample, notes, hidden, pieces } = planned;
  const slide = file.addSlide({ masterName: MASTERS[layout] });
  slide.hidden = hidden;
  const size = captionSize(phrasesText(caption), CAPTION_SIZE[layout]);
  slide.addText(
    fitted(caption, size).map(({ text, tone }) => ({
      text: xmlSafe(text),
      options: { color: toneColour(tone), fontSize: size, lang: speech },
    })),
    { placeholder: 'caption', objectName: 'Title' },
  );
  slide.addText([{ text: xmlSafe(shortened(source, LONGEST_SOURCE)), options: { lang: speech } }], {
    placeholder: 'source',
    objectName: 'Source',
  });
  for (const piece of pieces) {
    if (piece.kind === 'text') addText(slide, piece, speech);
    else if (piece.kind === 'table') addTable(slide, piece, speech);
    else addChart(slide, piece);
  }
  if (sample !== '')
    addText(
      slide,
      {
        kind: 'text',
        name: sample,
        place: { x: 10.75, y: FOOT.y, w: Math.max(0.95, inches(sample, FOOT.size) + 0.2), h: FOOT.h },
        paragraphs: [[{ text: sample, colour: INK2 }]],
        size: FOOT.size,
        align: 'center',
        valign: 'middle',
        framed: true,
      },
      speech,
    );
  if (notes !== '') slide.addNotes(xmlSafe(notes));
}

/** The usual size; the smallest that a caption may have where it would else be more than two lines. */
function captionSize(text: string, usual: number): number {
  return linesIn(text, usual, CAPTION_WIDTH) <= 2 ? usual : SMALLEST_CAPTION;
}

/** A caption of a thousand characters is cut where its room ends; words that move to the next line take some of it. */
function fitted(caption: PlannedSlide['caption'], size: number): PlannedSlide['caption'] {
  let room = CAPTION_LINES * CAPTION_WIDTH * 0.92;
  return caption.flatMap((phrase) => {
    if (room <= 0) return [];
    const text = cutTo(phrase.text, size, room);
    room = text === phrase.text ? room - inches(text, size) : 0;
    return [{ ...phrase, text }];
  });
}

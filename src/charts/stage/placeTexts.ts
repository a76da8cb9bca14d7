import type { CustomSeriesOption } from 'echarts';
import { SANS } from '../chartOption.ts';
import { textWidth } from '../labelWidth.ts';
import { drawnSeries } from './drawnSeries.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A place for a text: its edge or middle at x, its middle at y. */
export interface TextSpot {
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
}

export interface StageText {
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 500 | 700;
  readonly colour: string;
  /** The best first. */
  readonly spots: readonly TextSpot[];
  /** Stands in its least bad place where none is free; without it the text is left out there. */
  readonly must: boolean;
  /** Colour of the paper, put under it where it stands on a hatch or, having no free place, on a mark. */
  readonly paper?: { readonly colour: string; readonly when: 'always' | 'onMark' };
  /** Keeps its room, but is not yet revealed. */
  readonly hidden?: boolean;
}

export interface PlacedText extends Omit<StageText, 'spots' | 'must' | 'paper'>, TextSpot {
  readonly paper?: string;
}

const LINE_HEIGHT = 1.2;
/** Least distance between two texts. */
const APART = 4;
/** How much worse it is to lie on another text, or beyond the picture, than on a mark. */
const WORSE = 100;

/** Gives texts places, the first before the others: inside the bounds, on no mark and on no other text. */
export function placeTexts(
  texts: readonly StageText[],
  marks: readonly Box[],
  bounds: Box,
): readonly PlacedText[] {
  const placed: { readonly text: PlacedText; readonly box: Box }[] = [];
  for (const { spots, must, paper, ...text } of texts) {
    const tried = spots.map((spot) => {
      const box = boxOf(text.text, text.size, spot);
      const onText = placed.reduce((sum, other) => sum + shared(grown(box), other.box), 0);
      const onMark = marks.reduce((sum, mark) => sum + shared(box, mark), 0);
      return { spot, box, harm: (onText + outside(box, bounds)) * WORSE + onMark };
    });
    const best = tried.reduce<(typeof tried)[number] | null>(
      (least, one) => (least === null || one.harm < least.harm ? one : least),
      null,
    );
    if (best === null || (best.harm > 0 && !must)) continue;
    const under = paper?.when === 'always' || best.harm > 0 ? paper?.colour : undefined;
    placed.push({
      text: { ...text, ...best.spot, ...(under === undefined ? {} : { paper: under }) },
      box: best.box,
    });
  }
  return placed.map(({ text }) => text);
}

/** Small boxes along a stroke, as marks that no text should lie on. */
export function strokeBoxes(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  width: number,
): readonly Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 12));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const x = from.x + ((to.x - from.x) * at) / steps;
    const y = from.y + ((to.y - from.y) * at) / steps;
    return squareAt(x, y, width);
  });
}

export function squareAt(x: number, y: number, size: number): Box {
  return { left: x - size / 2, right: x + size / 2, top: y - size / 2, bottom: y + size / 2 };
}

/** The placed texts that are revealed, drawn over all marks. */
export function textSeries(placed: readonly PlacedText[]): CustomSeriesOption[] {
  const texts = placed.filter(({ hidden }) => hidden !== true);
  if (texts.length === 0) return [];
  return [
    drawnSeries(
      () =>
        texts.map(({ text, size, weight, colour, x, y, align, paper }) => ({
          type: 'text' as const,
          style: {
            text,
            x,
            y,
            align,
            verticalAlign: 'middle' as const,
            fill: colour,
            fontSize: size,
            fontWeight: weight,
            fontFamily: SANS,
            ...(paper === undefined ? {} : { backgroundColor: paper, padding: [2, 10] }),
          },
        })),
      { clip: false, z: 9 },
    ),
  ];
}

function boxOf(text: string, size: number, { x, y, align }: TextSpot): Box {
  const width = textWidth(text, size);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const half = (size * LINE_HEIGHT) / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

function grown({ left, top, right, bottom }: Box): Box {
  return { left: left - APART, right: right + APART, top, bottom };
}

function shared(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, bounds: Box): number {
  const area = (box.right - box.left) * (box.bottom - box.top);
  return Math.max(0, area - shared(box, bounds));
}

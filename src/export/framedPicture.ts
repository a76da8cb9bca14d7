import { SANS } from '../charts/chartOption.ts';
import { textWidth } from '../charts/labelWidth.ts';
import { LIGHT } from '../charts/palette.ts';
import { wrapText } from './wrapText.ts';
import { xmlSafe } from './xmlSafe.ts';

/** One chart of a picture: SVG elements without a root. */
export interface Drawing {
  /** Stands over it where there are several. */
  readonly caption: string | null;
  readonly elements: string;
  readonly width: number;
  readonly height: number;
}

/** What a picture says beside its charts, so that it can stand alone. */
export interface PictureContent {
  /** What it is of. */
  readonly title: string;
  /** The measure with its unit, and what the marks mean. */
  readonly subtitle: string;
  /** The mark of made-up numbers; null for real ones. */
  readonly sample: string | null;
  readonly drawings: readonly Drawing[];
  /** Source and dates, a paragraph each. */
  readonly foot: readonly string[];
}

/** A picture of a size in pixels; its SVG may be asked for larger, and is drawn anew at that size. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly svg: (scale: number) => string;
}

/** The width that charts of a picture have, in pixels. */
export const PICTURE_INNER = 960;
const MARGIN = 32;
const GAP = 24;
const CAPTION = 24;
const FONT = SANS.replaceAll('"', "'");

/** Charts on white paper under their title, with unit, source, dates and, where due, the mark of made-up numbers. */
export function framedPicture({ title, subtitle, sample, drawings, foot }: PictureContent): Picture {
  const parts: string[] = [];
  const width = PICTURE_INNER + 2 * MARGIN;
  const badge = sample === null ? 0 : textWidth(sample, 14) + 20;
  let y = MARGIN;
  const write = (text: string, size: number, lineHeight: number, look: string, room: number): void => {
    for (const line of wrapText(text, size, room)) {
      y += lineHeight;
      parts.push(textAt(line, MARGIN, y - (lineHeight - size) / 2 - size * 0.14, size, look));
    }
  };
  if (sample !== null) parts.push(badgeAt(sample, width - MARGIN - badge, MARGIN + 3, badge));
  write(title, 24, 34, `fill="${LIGHT.ink}" font-weight="600"`, PICTURE_INNER - badge - GAP);
  write(subtitle, 15, 24, `fill="${LIGHT.ink2}"`, PICTURE_INNER);
  y += 12;
  let x = 0;
  let row = 0;
  for (const { caption, elements, width: wide, height } of drawings) {
    if (x > 0 && x + wide > PICTURE_INNER) {
      y += row + GAP;
      x = 0;
      row = 0;
    }
    const top = caption === null ? 0 : CAPTION;
    if (caption !== null)
      parts.push(textAt(caption, MARGIN + x, y + 16, 15, `fill="${LIGHT.ink}" font-weight="600"`));
    parts.push(`<g transform="translate(${MARGIN + x} ${y + top})">${elements}</g>`);
    x += wide + GAP;
    row = Math.max(row, height + top);
  }
  y += row + 8;
  parts.push(
    `<path d="M${MARGIN} ${y}H${width - MARGIN}" stroke="${LIGHT.hair}" stroke-width="1" fill="none"/>`,
  );
  y += 6;
  for (const line of foot) write(line, 13, 20, `fill="${LIGHT.ink3}"`, PICTURE_INNER);
  const height = Math.ceil(y + MARGIN - 8);
  return {
    width,
    height,
    svg: (scale) =>
      `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width * scale}" height="${height * scale}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><title>${escaped(title)}</title><rect width="${width}" height="${height}" fill="${LIGHT.paper}"/>${parts.join('')}</svg>`,
  };
}

function textAt(text: string, x: number, y: number, size: number, look: string): string {
  return `<text x="${x}" y="${y}" font-size="${size}" ${look}>${escaped(text)}</text>`;
}

function badgeAt(text: string, x: number, y: number, width: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="26" rx="2" fill="none" stroke="${LIGHT.edge}" stroke-dasharray="4 3"/>${textAt(text, x + 10, y + 18, 14, `fill="${LIGHT.ink2}" font-weight="500"`)}`;
}

/** Names come from files: characters of XML only, and none that would be markup. */
function escaped(text: string): string {
  return xmlSafe(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

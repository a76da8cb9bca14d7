import type { Page } from '@playwright/test';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A piece of text as it stands on the slide: where, how large, and in what. */
export interface Piece extends Box {
  readonly text: string;
  readonly size: number;
  readonly of: 'caption' | 'chart' | 'foot' | 'body';
  /** What must hold it: the chart's picture, else the slide. */
  readonly frame: Box;
  /** The element whose edge cuts it off; null where it is whole. */
  readonly cutBy: string | null;
}

/** Every visible text of the slide shown. The height of a piece is that of its letters, not of the line around them. */
export function piecesOf(page: Page): Promise<readonly Piece[]> {
  return page.evaluate(() => {
    const face = document.querySelector('section[data-stage]');
    if (face === null) throw new Error('no slide');
    const boxOf = ({ left, top, right, bottom }: DOMRect): Box => ({ left, top, right, bottom });
    const cutter = (element: Element, box: Box): string | null => {
      for (let at: Element | null = element; at !== null && at !== face; at = at.parentElement) {
        if (at.tagName === 'svg' || getComputedStyle(at).overflow !== 'hidden') continue;
        const edge = at.getBoundingClientRect();
        const outside =
          box.left < edge.left - 1 ||
          box.right > edge.right + 1 ||
          box.top < edge.top - 1 ||
          box.bottom > edge.bottom + 1;
        if (outside) return at.className.toString();
      }
      return null;
    };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(face, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (element === null || text === '' || element.closest('.hidden-text, sub, style') !== null) continue;
      const style = getComputedStyle(element);
      if (style.visibility === 'hidden') continue;
      const size = Number.parseFloat(style.fontSize);
      const chart = element.closest('[data-chart] svg');
      const of =
        chart !== null
          ? 'chart'
          : element.closest('h1') !== null
            ? 'caption'
            : element.closest('footer') !== null
              ? 'foot'
              : 'body';
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = chart === null ? [...range.getClientRects()] : [element.getBoundingClientRect()];
      for (const rect of rects) {
        if (rect.width < 1) continue;
        const middle = (rect.top + rect.bottom) / 2;
        const box = { ...boxOf(rect), top: middle - size * 0.42, bottom: middle + size * 0.42 };
        const frame = boxOf((chart ?? face).getBoundingClientRect());
        pieces.push({ ...box, text, size, of, frame, cutBy: cutter(element, box) });
      }
    }
    return pieces;
  });
}

/** Pieces under the sizes that can be read from the last row. */
export function tooSmall(pieces: readonly Piece[]): readonly string[] {
  const least = { caption: 48, chart: 28, body: 28, foot: 18 } as const;
  return pieces
    .filter(({ size, of }) => size < least[of])
    .map(({ text, size, of }) => `${of} ${size}px: ${text}`);
}

/** Pieces that are cut off, or lie beyond what must hold them. */
export function cut(pieces: readonly Piece[]): readonly string[] {
  return pieces
    .filter(
      ({ left, right, top, bottom, frame, cutBy }) =>
        cutBy !== null ||
        left < frame.left - 1 ||
        right > frame.right + 1 ||
        top < frame.top - 1 ||
        bottom > frame.bottom + 1,
    )
    .map(
      ({ text, of, left, right, cutBy }) =>
        `${of} ${Math.round(left)}–${Math.round(right)} ${cutBy ?? ''}: ${text}`,
    );
}

const TOUCH = 2;

/** Pairs of pieces that lie on each other. */
export function overlapping(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((a, at) =>
    pieces
      .slice(at + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH,
      )
      .map((b) => `${a.of} “${a.text}” on ${b.of} “${b.text}”`),
  );
}

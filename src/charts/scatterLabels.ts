import { textWidth } from './labelWidth.ts';
import { type ScatterScale, shareOnScale } from './scatterScale.ts';

export type LabelSide = 'left' | 'right' | 'top' | 'bottom';

export interface LabelPlace {
  readonly position: LabelSide;
  readonly align: 'left' | 'center' | 'right';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_SIZE = 13;
const HEIGHT = 18;
const DISTANCE = 8;
const DOT = 5;

/**
 * Names beside those points, the first before the others, where they cover no point and no other name and stay in the frame;
 * a point without such a place stays nameless. `width` and `height` are those of the frame, in pixels.
 */
export function scatterLabels(
  points: readonly { readonly name: string; readonly a: number; readonly b: number }[],
  order: Iterable<number>,
  scale: ScatterScale,
  width: number,
  height: number,
): ReadonlyMap<number, LabelPlace> {
  const spots = points.map(({ a, b }) => ({
    x: shareOnScale(a, scale) * width,
    y: (1 - shareOnScale(b, scale)) * height,
  }));
  const taken: Box[] = spots.map(({ x, y }) => ({
    left: x - DOT,
    right: x + DOT,
    top: y - DOT,
    bottom: y + DOT,
  }));
  const places = new Map<number, LabelPlace>();
  for (const at of order) {
    const [point, spot] = [points[at], spots[at]];
    if (point === undefined || spot === undefined) continue;
    const above = point.b >= point.a;
    const sides: readonly LabelSide[] = above
      ? ['left', 'top', 'right', 'bottom']
      : ['right', 'bottom', 'left', 'top'];
    for (const position of sides) {
      const place: LabelPlace = {
        position,
        align: position === 'left' ? 'right' : position === 'right' ? 'left' : 'center',
      };
      const box = boxOf(spot, textWidth(point.name, LABEL_SIZE), position);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!inside || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      places.set(at, place);
      break;
    }
  }
  return places;
}

function boxOf({ x, y }: { readonly x: number; readonly y: number }, long: number, side: LabelSide): Box {
  const middle = { top: y - HEIGHT / 2, bottom: y + HEIGHT / 2 };
  const centre = { left: x - long / 2, right: x + long / 2 };
  switch (side) {
    case 'left':
      return { ...middle, left: x - DISTANCE - DOT - long, right: x - DISTANCE };
    case 'right':
      return { ...middle, left: x + DISTANCE, right: x + DISTANCE + DOT + long };
    case 'top':
      return { ...centre, top: y - DISTANCE - DOT - HEIGHT, bottom: y - DISTANCE };
    case 'bottom':
      return { ...centre, top: y + DISTANCE, bottom: y + DISTANCE + DOT + HEIGHT };
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

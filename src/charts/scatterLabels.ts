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

/** Sizes in pixels: of the names, of the room that one takes in height, from a point to its name, of half a point. */
export interface LabelLook {
  /** A name over or under its point may also begin or end there, and stands off the diagonal where it can. */
  readonly isShifted?: boolean;
  /** No more names than these. */
  readonly most?: number;
  readonly size: number;
  readonly height: number;
  readonly distance: number;
  readonly dot: number;
}

export const PAGE_LABELS: LabelLook = { size: 13, height: 18, distance: 8, dot: 5 };

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
  look: LabelLook = PAGE_LABELS,
): ReadonlyMap<number, LabelPlace> {
  const spots = points.map(({ a, b }) => ({
    x: shareOnScale(a, scale) * width,
    y: (1 - shareOnScale(b, scale)) * height,
  }));
  const taken: Box[] = spots.map(({ x, y }) => ({
    left: x - look.dot,
    right: x + look.dot,
    top: y - look.dot,
    bottom: y + look.dot,
  }));
  const places = new Map<number, LabelPlace>();
  for (const at of order) {
    if (places.size === look.most) break;
    const [point, spot] = [points[at], spots[at]];
    if (point === undefined || spot === undefined) continue;
    const above = point.b >= point.a;
    const sides: readonly LabelSide[] = above
      ? ['left', 'top', 'right', 'bottom']
      : ['right', 'bottom', 'left', 'top'];
    const long = textWidth(point.name, look.size);
    const straightOn = sides.map(straight);
    const all = look.isShifted === true ? [...straightOn, ...sides.flatMap(shifted)] : straightOn;
    const free = all.filter((place) => !isOnDiagonal(boxOf(spot, long, place, look), width, height));
    for (const place of look.isShifted === true ? [...free, ...all] : all) {
      const box = boxOf(spot, long, place, look);
      const inside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!inside || taken.some((other) => overlaps(box, other))) continue;
      taken.push({ ...box, left: box.left - look.dot, right: box.right + look.dot });
      places.set(at, place);
      break;
    }
  }
  return places;
}

function straight(position: LabelSide): LabelPlace {
  return { position, align: position === 'left' ? 'right' : position === 'right' ? 'left' : 'center' };
}

function shifted(position: LabelSide): readonly LabelPlace[] {
  if (position === 'left' || position === 'right') return [];
  return [
    { position, align: 'left' },
    { position, align: 'right' },
  ];
}

function boxOf(
  { x, y }: { readonly x: number; readonly y: number },
  long: number,
  { position, align }: LabelPlace,
  { height, distance, dot }: LabelLook,
): Box {
  const middle = { top: y - height / 2, bottom: y + height / 2 };
  const left = align === 'left' ? x : align === 'right' ? x - long : x - long / 2;
  const centre = { left, right: left + long };
  switch (position) {
    case 'left':
      return { ...middle, left: x - distance - dot - long, right: x - distance };
    case 'right':
      return { ...middle, left: x + distance, right: x + distance + dot + long };
    case 'top':
      return { ...centre, top: y - distance - dot - height, bottom: y - distance };
    case 'bottom':
      return { ...centre, top: y + distance, bottom: y + distance + dot + height };
  }
}

/** The line of no change runs from corner to corner. */
function isOnDiagonal({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  const at = (x: number): number => height * (1 - x / width);
  return at(right) < bottom && at(left) > top;
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

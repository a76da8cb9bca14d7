import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef, useState } from 'react';

export interface SlideDrag {
  readonly from: number;
  /** Where it would stand when it is let go. */
  readonly to: number;
}

interface Held {
  readonly from: number;
  readonly x: number;
  readonly y: number;
}

/** So many pixels make a drag of a click. */
const SLACK = 6;
/** Near the edge the list scrolls by so much with each movement. */
const EDGE = 36;
const SCROLL = 14;

/**
 * Dragging the rows of a list: with the mouse anywhere on a row, with a finger or a pen by its handle ([data-handle]), since a finger
 * elsewhere scrolls. Escape lets go without moving. Rows carry their place as data-at.
 */
export function useSlideDrag(
  list: RefObject<HTMLOListElement | null>,
  onMove: (from: number, to: number) => void,
): { readonly drag: SlideDrag | null; readonly take: (event: ReactPointerEvent) => void } {
  const [held, setHeld] = useState<Held | null>(null);
  const [drag, setDrag] = useState<SlideDrag | null>(null);
  const move = useRef(onMove);
  useEffect(() => {
    move.current = onMove;
  });
  useEffect(() => {
    if (held === null) return;
    let current: SlideDrag | null = null;
    const end = (): void => {
      setHeld(null);
      setDrag(null);
    };
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (current === null && Math.hypot(clientX - held.x, clientY - held.y) < SLACK) return;
      current = { from: held.from, to: placeAt(list.current, held.from, clientY) };
      scrollNear(list.current, clientY);
      setDrag(current);
    };
    const drop = (): void => {
      if (current !== null) dropClick();
      if (current !== null && current.to !== current.from) move.current(current.from, current.to);
      end();
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (current !== null) dropClick();
      end();
    };
    window.addEventListener('pointermove', follow);
    window.addEventListener('pointerup', drop);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', press);
    return () => {
      window.removeEventListener('pointermove', follow);
      window.removeEventListener('pointerup', drop);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', press);
    };
  }, [held, list]);
  const take = ({ target, button, pointerType, clientX, clientY }: ReactPointerEvent): void => {
    if (button !== 0 || !(target instanceof Element)) return;
    const row = target.closest<HTMLElement>('[data-at]');
    if (row === null || (pointerType !== 'mouse' && target.closest('[data-handle]') === null)) return;
    setHeld({ from: Number(row.dataset.at), x: clientX, y: clientY });
  };
  return { drag, take };
}

/** The place of a row that is held at this height: behind all others whose middle is above it. */
function placeAt(list: HTMLElement | null, from: number, y: number): number {
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-at]') ?? [])];
  return rows.filter((row) => {
    const { top, height } = row.getBoundingClientRect();
    return Number(row.dataset.at) !== from && top + height / 2 < y;
  }).length;
}

function scrollNear(list: HTMLElement | null, y: number): void {
  if (list === null) return;
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE) list.scrollTop -= SCROLL;
  else if (y > bottom - EDGE) list.scrollTop += SCROLL;
}

/** The click that follows a drag is none. */
function dropClick(): void {
  const stop = (event: Event): void => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', stop, { capture: true }));
}

import type { PointerEvent } from 'react';
import type { StageCommand } from './keys.ts';

/** What can be operated on a slide keeps its clicks. */
const OPERABLE = 'a, button, input, select, textarea, summary, label, [tabindex], [role="application"]';
/** Pixels a finger moves for a swipe, and a pointer still stands for a click. */
const SWIPE = 60;
const STILL = 10;

export interface PressedAt {
  readonly x: number;
  readonly y: number;
}

/**
 * What a press that began at one point and ended at another asks for: a swipe to the left goes on and one to the right back; a click
 * goes back in the left third of the window and on in the rest.
 */
export function pointed(
  from: PressedAt,
  to: PressedAt,
  width: number,
  isTouch: boolean,
): Extract<StageCommand, 'next' | 'back'> | null {
  const [across, down] = [to.x - from.x, to.y - from.y];
  if (Math.abs(across) < STILL && Math.abs(down) < STILL) return to.x < width / 3 ? 'back' : 'next';
  if (!isTouch || Math.abs(across) < SWIPE || Math.abs(across) < 2 * Math.abs(down)) return null;
  return across < 0 ? 'next' : 'back';
}

function isOperable(target: EventTarget): boolean {
  return target instanceof Element && target.closest(OPERABLE) !== null;
}

/** Only the main button, one finger, and not what a slide can be operated by. */
export function isForTurning(event: PointerEvent): boolean {
  return event.button === 0 && event.isPrimary && !isOperable(event.target);
}

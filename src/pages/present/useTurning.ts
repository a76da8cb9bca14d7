import { type PointerEvent, useRef } from 'react';
import type { StageCommand } from './keys.ts';
import { isForTurning, type PressedAt, pointed } from './stagePointer.ts';

interface TurningHandlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/** Clicks and swipes on the stage turn the page. */
export function useTurning(onCommand: (command: StageCommand) => void): TurningHandlers {
  const from = useRef<PressedAt | null>(null);
  return {
    onPointerDown: (event) => {
      from.current = isForTurning(event) ? { x: event.clientX, y: event.clientY } : null;
    },
    onPointerUp: (event) => {
      if (from.current === null) return;
      const to = { x: event.clientX, y: event.clientY };
      const command = pointed(from.current, to, window.innerWidth, event.pointerType === 'touch');
      from.current = null;
      if (command !== null) onCommand(command);
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}

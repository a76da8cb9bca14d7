import { type PointerEvent, useRef } from 'react';
import css from './DrawLayer.module.css';
import type { Size } from './stageFit.ts';

/** Points of one line in the slide's own measure, x and y in turn. */
export type Stroke = readonly number[];

interface DrawLayerProps {
  readonly size: Size;
  readonly strokes: readonly Stroke[];
  readonly isDrawing: boolean;
  readonly onStrokes: (strokes: readonly Stroke[]) => void;
}

/** What is drawn over a slide with the pen; pointers pass through while the pen is down on the desk. */
export function DrawLayer({ size, strokes, isDrawing, onStrokes }: DrawLayerProps) {
  const isDown = useRef(false);
  const pointOf = ({ clientX, clientY, currentTarget }: PointerEvent<SVGSVGElement>): Stroke => {
    const box = currentTarget.getBoundingClientRect();
    const [x, y] = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
    return [Math.round(x * size.width), Math.round(y * size.height)];
  };
  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    isDown.current = true;
    onStrokes([...strokes, pointOf(event)]);
  };
  const goOn = (event: PointerEvent<SVGSVGElement>): void => {
    const last = strokes.at(-1);
    if (isDown.current && last !== undefined)
      onStrokes([...strokes.slice(0, -1), [...last, ...pointOf(event)]]);
  };
  const end = (): void => {
    isDown.current = false;
  };
  return (
    <svg
      className={isDrawing ? css.drawing : css.layer}
      viewBox={`0 0 ${size.width} ${size.height}`}
      aria-hidden="true"
      data-draw={isDrawing}
      onPointerDown={begin}
      onPointerMove={goOn}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {strokes.map((stroke, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end
        <polyline key={at} points={pointsOf(stroke)} />
      ))}
    </svg>
  );
}

/** A line of one point is drawn as a dot. */
function pointsOf(stroke: Stroke): string {
  return (stroke.length === 2 ? [...stroke, ...stroke] : stroke).join(' ');
}

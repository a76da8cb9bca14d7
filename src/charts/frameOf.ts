export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The frame that a custom series is drawn in; null for a coordinate system without one. */
export function frameOf(system: object): Frame | null {
  const number = (key: string): number | null => {
    const value: unknown = Reflect.get(system, key);
    return typeof value === 'number' ? value : null;
  };
  const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
  return x === null || y === null || width === null || height === null ? null : { x, y, width, height };
}

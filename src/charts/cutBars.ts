import type { CustomSeriesOption } from 'echarts';
import type { Palette } from './palette.ts';

/** How many times the next largest a bar must be to be cut, and how long, in the next largest, what is left of it is. */
const OUTSIZED = 5;
const LEFT = 1.6;
const MOST_CUT = 2;

/**
 * Where bars are cut so that one or two huge ones do not flatten the rest; null when none is. Needs three bars that keep their
 * size: among fewer there is no usual size to speak of.
 */
export function cutOf(sizes: readonly number[]): number | null {
  const lengths = sizes.map(Math.abs).filter((size) => size > 0);
  lengths.sort((a, b) => b - a);
  for (let cut = MOST_CUT; cut > 0; cut--) {
    const [longest, next] = [lengths[cut - 1], lengths[cut]];
    if (longest === undefined || next === undefined || lengths.length - cut < 3) continue;
    if (longest > next * OUTSIZED) return next * LEFT;
  }
  return null;
}

/** The length that is drawn. */
export function drawnSize(size: number, cut: number | null): number {
  return cut === null ? size : Math.max(-cut, Math.min(cut, size));
}

/** Two slanted strokes of paper across every cut bar. */
export function cutMarks(
  sizes: readonly (number | null)[],
  cut: number,
  axis: number,
  palette: Palette,
  scale = 1,
): CustomSeriesOption {
  const bars = sizes.flatMap((size, at) => (size !== null && Math.abs(size) > cut ? [{ at, size }] : []));
  return {
    type: 'custom',
    xAxisIndex: axis,
    yAxisIndex: axis,
    silent: true,
    z: 4,
    encode: { x: 0, y: 1 },
    data: bars.map(({ at, size }) => [at, Math.sign(size) * cut * 0.72]),
    renderItem: (_, api) => {
      const [x = 0, y = 0] = api.coord([api.value(0), api.value(1)]);
      return {
        type: 'group',
        children: [-4, 4].map((shift) => ({
          type: 'line',
          shape: {
            x1: x - 24 * scale,
            y1: y + (shift + 5) * scale,
            x2: x + 24 * scale,
            y2: y + (shift - 5) * scale,
          },
          style: { stroke: palette.paper, lineWidth: 3 * scale },
        })),
      };
    },
  };
}

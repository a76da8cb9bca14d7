import type { CustomSeriesOption } from 'echarts';
import { frameOf } from './frameOf.ts';
import { textWidth } from './labelWidth.ts';
import type { Palette } from './palette.ts';
import { spreadLabels } from './spreadLabels.ts';

/** What stands at the end of a line. */
export interface EndLabel {
  readonly name: string;
  readonly value: string;
  readonly strong: boolean;
  /** Where the line ends: the position of its last year, and its value there. */
  readonly at: number;
  readonly height: number;
}

const FONT = 13;
const GAP = 18;
/** From the frame to the names; the leaders bridge it. */
const LEADER = 18;

/** Names and last values beside the frame, never over or under it, each tied to the end of its line by a hairline. */
export function endLabels(labels: readonly EndLabel[], room: number, palette: Palette): CustomSeriesOption[] {
  if (labels.length === 0) return [];
  return [
    {
      type: 'custom',
      silent: true,
      clip: false,
      z: 6,
      data: [[labels[0]?.at ?? 0, labels[0]?.height ?? 0]],
      renderItem: (params, api) => {
        const frame = frameOf(params.coordSys);
        if (frame === null) return null;
        const ends = labels.map(({ at, height }) => api.coord([at, height]));
        const heights = spreadLabels(
          ends.map((end) => end[1] ?? 0),
          GAP,
          frame.y,
          frame.y + frame.height - FONT / 2,
        );
        const x = frame.x + frame.width + LEADER;
        return {
          type: 'group',
          children: labels.flatMap((label, at) => {
            const [fromX = 0, fromY = 0] = ends[at] ?? [];
            const y = heights[at] ?? fromY;
            return [
              {
                type: 'line' as const,
                shape: { x1: fromX + 7, y1: fromY, x2: x - 3, y2: y },
                style: { stroke: label.strong ? palette.ink2 : palette.line2, lineWidth: 0.75 },
              },
              {
                type: 'text' as const,
                style: {
                  text: `${fitName(label.name, room - LEADER - textWidth(label.value, FONT) - 8)} ${label.value}`,
                  x,
                  y,
                  align: 'left' as const,
                  verticalAlign: 'middle' as const,
                  fill: label.strong ? palette.ink : palette.ink2,
                  fontSize: FONT,
                  fontWeight: label.strong ? (700 as const) : (400 as const),
                },
              },
            ];
          }),
        };
      },
    },
  ];
}

/** The room that the longest label needs beside the frame. */
export function endLabelRoom(labels: readonly EndLabel[]): number {
  const widths = labels.map(({ name, value }) => textWidth(`${name} ${value}`, FONT));
  return Math.ceil(Math.max(0, ...widths)) + LEADER + 8;
}

/** A name cut to a width, so that the value after it is never cut. */
function fitName(name: string, width: number): string {
  if (textWidth(name, FONT) <= width) return name;
  const letters = [...name];
  while (letters.length > 1 && textWidth(letters.join(''), FONT) > width - FONT) letters.pop();
  return `${letters.join('')}…`;
}

import { textWidth } from '../../charts/labelWidth.ts';
import { wrapName } from '../../charts/stage/wrapName.ts';

interface RowTexts {
  readonly name: string;
  readonly values: string;
  readonly change: string;
}

export interface RowRoom {
  readonly width: number;
  readonly height: number;
  /** A column that the change has for itself; null where it takes as much as it needs. */
  readonly changeColumn: number | null;
}

export interface RowFit {
  readonly nameSize: number;
  readonly changeSize: number;
  /** The values stand under name and change alike, since beside the change they have no room. */
  readonly spread: boolean;
  /** Rows that the name may take at most. */
  readonly nameRows: number;
}

export const VALUES = { size: 30, line: 40 };
const NAMES = [44, 40, 36, 32, 30, 28];
/** Sizes at which a name may go on in a second row. */
const BROKEN = [32, 30, 28];
const CHANGES = [72, 60, 52, 44, 38, 34];
/** What the change may take of the row. */
const CHANGE_SHARE = 0.42;
const GAP = 24;
const NAME_LINE = 1.25;
const EDGE = 8;

/** The largest type in which name, values and change have room in a row; a name before it is broken, the change before it is small. */
export function rowFit(texts: RowTexts, room: RowRoom): RowFit {
  const { width, height, changeColumn } = room;
  const from = height < 120 ? 2 : height < 150 ? 1 : 0;
  const changes = CHANGES.slice(from).filter(
    (size) =>
      textWidth(texts.change, size) <= (changeColumn ?? width) * (changeColumn === null ? CHANGE_SHARE : 0.8),
  );
  const sizes = changes.length === 0 ? CHANGES.slice(-1) : changes;
  for (const changeSize of sizes) {
    const left = nameWidth(texts, changeSize, room);
    const valueRows = Math.ceil(textWidth(texts.values, VALUES.size) / left);
    const spread = valueRows > 1;
    const under = (spread ? rowsOf(texts.values, width) : 1) * VALUES.line;
    for (const [list, most] of [
      [NAMES.slice(from), 1],
      [BROKEN, 9],
    ] as const) {
      for (const nameSize of list) {
        const rows = wrapName(texts.name, nameSize, left).length;
        if (rows <= most && rows * nameSize * NAME_LINE + under <= height - EDGE)
          return { nameSize, changeSize, spread, nameRows: rows };
      }
    }
  }
  const nameSize = BROKEN.at(-1) ?? 0;
  const under = rowsOf(texts.values, width) * VALUES.line;
  const nameRows = Math.max(1, Math.floor((height - EDGE - under) / (nameSize * NAME_LINE)));
  return { nameSize, changeSize: CHANGES.at(-1) ?? 0, spread: true, nameRows };
}

function nameWidth({ change }: RowTexts, size: number, { width, changeColumn }: RowRoom): number {
  const taken = changeColumn ?? textWidth(change, size) + size * 0.74 + 20;
  return width - taken - GAP;
}

function rowsOf(values: string, width: number): number {
  return Math.max(1, Math.ceil(textWidth(values, VALUES.size) / width));
}

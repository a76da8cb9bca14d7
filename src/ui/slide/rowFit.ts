import { textWidth } from '../../charts/labelWidth.ts';
import { wrapName } from '../../charts/stage/wrapName.ts';
import type { RowTexts } from './rowTexts.ts';

/** What of a row's texts takes room. */
type Texts = Pick<RowTexts, 'name' | 'values' | 'change'> & Partial<Pick<RowTexts, 'signed'>>;

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
  readonly valueSize: number;
  readonly valueLine: number;
  /** The name needs the room of the values, which are left out. */
  readonly bare: boolean;
}

/** The largest type that a name and a change may have. */
export type RowLimits = Pick<RowFit, 'nameSize' | 'changeSize'>;

const VALUES = { size: 30, line: 40 };
/** Where rows are many, so that each still has both of its lines. */
const DENSE_VALUES = { size: 28, line: 34 };
const DENSE = 90;
const NAMES = [44, 40, 36, 32, 30, 28];
/** Sizes at which a name may go on in a second row. */
const BROKEN = [32, 30, 28];
const CHANGES = [72, 60, 52, 44, 38, 34];
/** What the change may take of the row. */
const CHANGE_SHARE = 0.42;
const GAP = 24;
const NAME_LINE = 1.25;
const EDGE = 8;
const NO_LIMITS: RowLimits = { nameSize: Number.POSITIVE_INFINITY, changeSize: Number.POSITIVE_INFINITY };

/** The largest type in which name, values and change have room in a row; a name before it is broken, the change before it is small. */
export function rowFit(texts: Texts, room: RowRoom, limits: RowLimits = NO_LIMITS): RowFit {
  const { width, height, changeColumn } = room;
  const { size: valueSize, line: valueLine } = height < DENSE ? DENSE_VALUES : VALUES;
  const values = { valueSize, valueLine };
  const from = height < 120 ? 2 : height < 150 ? 1 : 0;
  const changes = CHANGES.slice(from).filter(
    (size) =>
      size <= limits.changeSize &&
      textWidth(texts.change, size) <= (changeColumn ?? width) * (changeColumn === null ? CHANGE_SHARE : 0.8),
  );
  const sizes = changes.length === 0 ? CHANGES.slice(-1) : changes;
  for (const changeSize of sizes) {
    const left = nameWidth(texts, changeSize, room);
    const valueRows = Math.ceil(textWidth(texts.values, valueSize) / left);
    const spread = valueRows > 1;
    const under = (spread ? rowsOf(texts.values, valueSize, width) : valueRows) * valueLine;
    for (const [list, most] of [
      [NAMES.slice(from).filter((size) => size <= limits.nameSize), 1],
      [BROKEN, 9],
    ] as const) {
      for (const nameSize of list) {
        const rows = wrapName(texts.name, nameSize, left).length;
        if (rows <= most && rows * nameSize * NAME_LINE + under <= height - EDGE)
          return { nameSize, changeSize, spread, nameRows: rows, bare: false, ...values };
      }
    }
  }
  const nameSize = BROKEN.at(-1) ?? 0;
  const least = CHANGES.at(-1) ?? 0;
  const alone = wrapName(texts.name, nameSize, nameWidth(texts, least, room)).length;
  if (alone * nameSize * NAME_LINE <= height)
    return { nameSize, changeSize: least, spread: false, nameRows: alone, bare: true, ...values };
  const under = rowsOf(texts.values, valueSize, width) * valueLine;
  const nameRows = Math.max(1, Math.floor((height - EDGE - under) / (nameSize * NAME_LINE)));
  return { nameSize, changeSize: least, spread: true, nameRows, bare: false, ...values };
}

function nameWidth({ change, signed = true }: Texts, size: number, { width, changeColumn }: RowRoom): number {
  const taken = changeColumn ?? textWidth(change, size) + (signed ? size * 0.74 + 20 : 0);
  return width - taken - GAP;
}

function rowsOf(values: string, size: number, width: number): number {
  return Math.max(1, Math.ceil(textWidth(values, size) / width));
}

/** The sizes that most rows of a list can have: larger ones come down to them, so that no row is loud by chance. */
export function alikeLimits(fits: readonly RowFit[]): RowLimits {
  return {
    nameSize: lowerMedian(fits.map(({ nameSize }) => nameSize)),
    changeSize: lowerMedian(fits.map(({ changeSize }) => changeSize)),
  };
}

function lowerMedian(sizes: readonly number[]): number {
  return [...sizes].sort((a, b) => a - b)[Math.floor((sizes.length - 1) / 2)] ?? NO_LIMITS.nameSize;
}

import { textWidth } from '../../charts/labelWidth.ts';
import { shortenName, wrapName } from '../../charts/stage/wrapName.ts';
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
  /** The name, in a row without room for all of it shortened in its middle. */
  readonly name: string;
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

/** Largest type by the height of a row, the tallest first: where rows are few they are read from farther away, where they are many each still has both of its lines. */
const LOOKS = [
  { height: 300, name: 60, change: 104, values: { size: 36, line: 52 } },
  { height: 220, name: 52, change: 88, values: { size: 34, line: 48 } },
  { height: 150, name: 44, change: 72, values: { size: 30, line: 40 } },
  { height: 120, name: 40, change: 60, values: { size: 30, line: 40 } },
  { height: 90, name: 36, change: 52, values: { size: 30, line: 40 } },
] as const;
const DENSE = { name: 36, change: 52, values: { size: 28, line: 34 } };
const NAMES = [60, 52, 44, 40, 36, 32, 30, 28];
/** Where there is height, a name goes on in a second row before it is smaller than this, a little smaller than in one. */
const BROKEN_FROM = 40;
const HALVED = 0.8;
/** Sizes at which a name may take as many rows as it needs. */
const BROKEN = [32, 30, 28];
const CHANGES = [104, 88, 72, 60, 52, 44, 38, 34];
/** What the change may take of the row. */
const CHANGE_SHARE = 0.42;
const GAP = 24;
const NAME_LINE = 1.25;
const EDGE = 8;
const NO_LIMITS: RowLimits = { nameSize: Number.POSITIVE_INFINITY, changeSize: Number.POSITIVE_INFINITY };

/** The largest type in which name, values and change have room in a row; a name before it is broken, the change before it is small. */
export function rowFit(texts: Texts, room: RowRoom, limits: RowLimits = NO_LIMITS): RowFit {
  const { width, height, changeColumn } = room;
  const look = LOOKS.find((one) => height >= one.height) ?? DENSE;
  const { size: valueSize, line: valueLine } = look.values;
  const values = { valueSize, valueLine };
  const names = NAMES.filter((size) => size <= Math.min(look.name, limits.nameSize));
  const halved = NAMES.filter((size) => size <= Math.min(look.name * HALVED, limits.nameSize));
  const changes = CHANGES.filter(
    (size) =>
      size <= Math.min(look.change, limits.changeSize) &&
      (changeColumn === null
        ? textWidth(texts.change, size) <= width * CHANGE_SHARE
        : changeWidth(texts, size) <= changeColumn),
  );
  const sizes = changes.length === 0 ? CHANGES.slice(-1) : changes;
  for (const changeSize of sizes) {
    const left = nameWidth(texts, changeSize, room);
    const valueRows = Math.ceil(textWidth(texts.values, valueSize) / left);
    const spread = valueRows > 1;
    const under = (spread ? rowsOf(texts.values, valueSize, width) : valueRows) * valueLine;
    for (const [list, most] of [
      [names.filter((size) => size > BROKEN_FROM), 1],
      [halved.filter((size) => size > BROKEN_FROM), 2],
      [names, 1],
      [BROKEN, 9],
    ] as const) {
      for (const nameSize of list) {
        const rows = wrapName(texts.name, nameSize, left).length;
        if (rows <= most && rows * nameSize * NAME_LINE + under <= height - EDGE)
          return { name: texts.name, nameSize, changeSize, spread, nameRows: rows, bare: false, ...values };
      }
    }
  }
  const nameSize = BROKEN.at(-1) ?? 0;
  const least = CHANGES.at(-1) ?? 0;
  const left = nameWidth(texts, least, room);
  const nameRows = Math.max(1, Math.floor(height / (nameSize * NAME_LINE)));
  const name = shortenName(texts.name, nameSize, left, nameRows);
  return { name, nameSize, changeSize: least, spread: false, nameRows, bare: true, ...values };
}

function nameWidth(texts: Texts, size: number, { width, changeColumn }: RowRoom): number {
  return width - (changeColumn ?? changeWidth(texts, size)) - GAP;
}

/** With the arrow before it. */
function changeWidth({ change, signed = true }: Texts, size: number): number {
  return textWidth(change, size) + (signed ? size * 0.74 + 20 : 0);
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

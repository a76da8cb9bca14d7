import { isNumeric } from './columnContent.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { Column } from './columns.ts';
import { isPartName, placeLevel } from './nameLikeness.ts';

/** The columns of a table whose cells together name an observation. */
export interface KeyColumns {
  readonly region: number | null;
  readonly indicator: number | null;
  readonly period: Iterable<number>;
  /** Places and groups that the person added. */
  readonly chosen: AddedKeys;
}

/** What must be added to the keys so that rows which mean different things do not share one. */
export interface AddedKeys {
  /** Coarser places, whose names go before the region's. */
  readonly parents: readonly number[];
  /** Columns of words that divide an indicator: 性别, 行业. */
  readonly dimensions: readonly number[];
  /** 其中 stands under several indicators and is named by the one above it. */
  readonly partsByParent: boolean;
}

export interface Candidates {
  readonly places: readonly number[];
  readonly words: readonly number[];
}

type Row = readonly string[];

/**
 * Adds columns of words that nothing else uses, the fewest that part all rows with one key; none when they cannot.
 * Decided on the first rows of data; a coarser place is tried before any other word.
 */
export function addedKeys(rows: readonly Row[], keys: KeyColumns, { places, words }: Candidates): AddedKeys {
  const none = keys.chosen;
  const known = [keys.region, keys.indicator, ...keys.period, ...none.parents, ...none.dimensions].flatMap(
    (column) => column ?? [],
  );
  const isShared = (columns: readonly number[], all = rows): boolean => {
    const seen = new Set<string>();
    return all.some((row) => {
      const key = columns.map((column) => row[column] ?? '').join('\u0001');
      return seen.size === seen.add(key).size;
    });
  };
  if (!isShared(known)) return none;
  const { indicator } = keys;
  if (indicator !== null) {
    const whole = rows.filter((row) => !isPartName(row[indicator] ?? ''));
    if (whole.length < rows.length && !isShared(known, whole)) return { ...none, partsByParent: true };
  }
  for (const place of places)
    if (!isShared([...known, place])) return { ...none, parents: [...none.parents, place] };
  const added: number[] = [];
  for (const word of words) {
    added.push(word);
    if (!isShared([...known, ...added]))
      return { ...none, dimensions: [...none.dimensions, ...fewest(added, known, isShared)] };
  }
  return none;
}

/** Without the columns that the others do not need. */
function fewest(
  columns: readonly number[],
  known: readonly number[],
  isShared: (columns: readonly number[]) => boolean,
): readonly number[] {
  return columns.reduce<readonly number[]>((kept, column) => {
    const without = kept.filter((one) => one !== column);
    return isShared([...known, ...without]) ? kept : without;
  }, columns);
}

/** The places and groups among the columns that the person named so. */
export function chosenKeys(columns: readonly Column[], { region }: ColumnRoles): AddedKeys {
  const at = (role: 'region' | 'dimension'): readonly number[] =>
    columns.filter(({ chosen, at }) => chosen === role && at !== region).map((column) => column.at);
  return { parents: at('region'), dimensions: at('dimension'), partsByParent: false };
}

/** Columns of words without a role: coarser places, and others that are filled and say more than one thing. */
export function candidatesOf(columns: readonly Column[], { of }: ColumnRoles): Candidates {
  const free = columns.filter(
    ({ at, content, chosen }) =>
      chosen === null &&
      of.get(at)?.role === 'ignored' &&
      !isNumeric(content) &&
      content.blank === 0 &&
      content.distinct > 1,
  );
  const levelOf = ({ header }: Column): number => placeLevel(header.text);
  return {
    places: free
      .filter((column) => column.named === 'region')
      .sort((a, b) => levelOf(b) - levelOf(a))
      .map(({ at }) => at),
    words: free.filter((column) => column.named !== 'region').map(({ at }) => at),
  };
}

import type { Aggregation, Direction, Indicator, Kind } from './indicator.ts';

/** A known indicator: what a file's indicator of the same name is taken to be. */
export interface DictionaryEntry extends Indicator {
  /** Other exact names under which files print it. */
  readonly aliases: readonly string[];
  /** Place among the four headline indicators of the overview, from 1; null for the others. */
  readonly headline: number | null;
}

const KINDS: readonly Kind[] = ['amount', 'count', 'concentration', 'rate', 'index', 'rank', 'level'];
const DIRECTIONS: readonly Direction[] = ['higher_better', 'lower_better', 'neutral'];
const AGGREGATIONS: readonly Aggregation[] = ['sum', 'mean', 'last'];

/**
 * The dictionary from the rows of data/indicators.csv, header first.
 * It is our own file: an unknown word in it is a mistake of ours and throws, with its row.
 */
export function readDictionary(rows: readonly (readonly string[])[]): DictionaryEntry[] {
  const [header, ...body] = rows;
  if (header === undefined) throw new Error('indicators.csv is empty');
  const at = new Map(header.map((name, position) => [name, position]));
  return body.map((row, position) => {
    const line = position + 2;
    const cell = (name: string): string => row[at.get(name) ?? -1] ?? fail(line, `no column ${name}`);
    const oneOf = <T extends string>(name: string, allowed: readonly T[]): T =>
      allowed.find((word) => word === cell(name)) ?? fail(line, `${name} = ${cell(name)}`);
    const text = (name: string): string | null => cell(name) || null;
    const zh = text('definition_zh');
    return {
      id: text('id') ?? fail(line, 'no id'),
      name: text('name_zh') ?? fail(line, 'no name'),
      nameEn: text('name_en'),
      section: text('section'),
      group: text('group'),
      unit: cell('unit'),
      kind: oneOf('kind', KINDS),
      direction: oneOf('direction', DIRECTIONS),
      aggregation: oneOf('aggregation', AGGREGATIONS),
      decimals: Number(cell('decimals')),
      rounding: text('rounding') === 'half_even' ? 'halfEven' : 'halfAway',
      neutralBand: Number(cell('neutral_band')),
      formula: text('formula'),
      definition: zh === null ? null : { zh, en: cell('definition_en') },
      aliases: cell('aliases').split('|').filter(Boolean),
      headline: text('headline') === null ? null : Number(cell('headline')),
    };
  });
}

function fail(line: number, what: string): never {
  throw new Error(`indicators.csv line ${line}: ${what}`);
}

import { columnRanges } from '../core/import/columnRanges.ts';
import type { Choices, Encoding } from '../core/import/report.ts';

export interface InspectArguments {
  readonly file: string;
  readonly region: string | null;
  readonly indicator: string | null;
  readonly period: string | null;
  readonly choices: Choices;
}

const ENCODINGS: readonly Encoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5', 'shift_jis'];

/** A width that no file has: which of its columns exist is found while it is read. */
const MOST_COLUMNS = 1_000_000;

/** FILE and --name value pairs; null without a file. */
export function readArguments(args: readonly string[]): InspectArguments | null {
  const options = new Map<string, string>();
  let file: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    const [name = '', inline] = word.split(/=(.*)/s, 2);
    if (name.startsWith('--')) options.set(name.slice(2), inline ?? args[++at] ?? '');
    else file ??= word;
  }
  if (file === null) return null;
  const one = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((word) => word === options.get(name));
  const encoding = one('encoding', ENCODINGS);
  const decimal = one('decimal', ['point', 'comma']);
  const percent = one('percent', ['percent', 'ratio']);
  const duplicates = one('duplicates', ['first', 'last']);
  const blankKeys = one('blank-keys', ['fillDown', 'reject']);
  const dateOrder = one('date-order', ['dayFirst', 'monthFirst']);
  const pointMonth = one('point-month', ['january', 'october']);
  const numbersAs = one('numbers-as', ['shown', 'stored']);
  const sheet = options.get('sheet');
  const range = options.get('range');
  const year = Number(options.get('year') ?? Number.NaN);
  const columns = columnRanges(options.get('columns') ?? '', MOST_COLUMNS) ?? [];
  return {
    file,
    region: options.get('region') ?? null,
    indicator: options.get('indicator') ?? null,
    period: options.get('period') ?? null,
    choices: {
      ...(encoding === undefined ? {} : { encoding }),
      ...(decimal === undefined ? {} : { decimal }),
      ...(percent === undefined ? {} : { percent }),
      ...(duplicates === undefined ? {} : { duplicates }),
      ...(blankKeys === undefined ? {} : { blankKeys }),
      ...(dateOrder === undefined ? {} : { dateOrder }),
      ...(pointMonth === undefined ? {} : { pointMonth }),
      ...(Number.isInteger(year) ? { year } : {}),
      ...(columns.length === 0 ? {} : { columns }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(range === undefined ? {} : { range }),
      ...(numbersAs === undefined ? {} : { numbersAs }),
    },
  };
}

import type { Choices, ColumnRole } from '../import/report.ts';

type Check = (value: unknown) => boolean;

const MOST = 100_000;
const LONGEST = 32_767;

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const isText: Check = (value) => typeof value === 'string' && value.length <= LONGEST;
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= MOST && value.every(check);
/** An object with all of the required and any of the optional keys, and no other. */
const objectOf =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    const keys = new Set(entries.map(([key]) => key));
    return (
      Object.keys(required).every((key) => keys.has(key)) &&
      entries.every(([key, one]) => {
        const check = Object.hasOwn(required, key)
          ? required[key]
          : Object.hasOwn(optional, key)
            ? optional[key]
            : undefined;
        return check?.(one) === true;
      })
    );
  };

const ROLES: Readonly<Record<ColumnRole, true>> = {
  region: true,
  indicator: true,
  period: true,
  year: true,
  half: true,
  quarter: true,
  month: true,
  day: true,
  value: true,
  unit: true,
  target: true,
  bound: true,
  note: true,
  section: true,
  code: true,
  published: true,
  dimension: true,
  ignored: true,
};

/** One check for each choice there is: a new choice does not compile without one. */
const CHECKS: Readonly<Record<keyof Choices, Check>> = {
  encoding: oneOf('utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5', 'shift_jis'),
  delimiter: oneOf(',', ';', '\t', '|', '，', '；'),
  decimal: oneOf('point', 'comma'),
  percent: oneOf('percent', 'ratio'),
  duplicates: oneOf('first', 'last'),
  blankKeys: oneOf('fillDown', 'reject'),
  dateOrder: oneOf('dayFirst', 'monthFirst'),
  pointMonth: oneOf('january', 'october'),
  year: isCount,
  columns: listOf(isCount),
  header: listOf(isCount),
  noteLines: listOf(isCount),
  dataLines: listOf(isCount),
  roles: listOf(
    objectOf({ column: isCount, role: oneOf(...Object.keys(ROLES)) }, { period: isText, indicator: isText }),
  ),
  columnNames: oneOf('regions', 'indicators'),
  missing: listOf(isText),
  notMissing: listOf(isText),
  names: listOf(objectOf({ kind: oneOf('region', 'indicator'), from: isText, to: isText })),
  indicators: listOf(
    objectOf(
      { name: isText },
      {
        unit: isText,
        aggregation: oneOf('sum', 'mean', 'last'),
        direction: oneOf('higher_better', 'lower_better', 'neutral'),
      },
    ),
  ),
};

const check = objectOf({}, CHECKS);

/** Whether a value from outside is choices that this version knows: one that it does not know would be read otherwise than it was. */
export function isChoices(value: unknown): value is Choices {
  return check(value);
}

import { LIMITS } from './limits.ts';
import type { Choices, ColumnRole, IndicatorChoice, NameChoice, RoleChoice } from './report.ts';
import { type Guard, isList, isObject, isOneOf, isPartial, isText, isWhole } from './shapeGuards.ts';

const MOST = 100_000;
const isName = isText(LIMITS.cellCharacters);
const isLine = isWhole(1, Number.MAX_SAFE_INTEGER);

export const isRoleName: Guard<ColumnRole> = isOneOf(
  'region',
  'indicator',
  'period',
  'year',
  'half',
  'quarter',
  'month',
  'day',
  'value',
  'unit',
  'target',
  'bound',
  'note',
  'section',
  'code',
  'published',
  'dimension',
  'ignored',
);

const isRoleChoice = isObject<RoleChoice>(
  { column: isLine, role: isRoleName, period: isName, indicator: isName },
  ['period', 'indicator'],
);

const isNameChoice = isObject<NameChoice>({ kind: isOneOf('region', 'indicator'), from: isName, to: isName });

const isIndicatorChoice = isObject<IndicatorChoice>(
  {
    name: isName,
    unit: isName,
    aggregation: isOneOf('sum', 'mean', 'last'),
    direction: isOneOf('higher_better', 'lower_better', 'neutral'),
  },
  ['unit', 'aggregation', 'direction'],
);

/** What each choice from outside must be: a new one does not compile without its guard. */
export const CHOICE_GUARDS: { readonly [Key in keyof Choices]-?: Guard<NonNullable<Choices[Key]>> } = {
  encoding: isOneOf('utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'big5', 'shift_jis'),
  delimiter: isOneOf(',', ';', '\t', '|', '，', '；'),
  decimal: isOneOf('point', 'comma'),
  percent: isOneOf('percent', 'ratio'),
  duplicates: isOneOf('first', 'last'),
  blankKeys: isOneOf('fillDown', 'reject'),
  dateOrder: isOneOf('dayFirst', 'monthFirst'),
  pointMonth: isOneOf('january', 'october'),
  year: isWhole(0, 9999),
  columns: isList(isLine, MOST),
  sheet: isName,
  range: isName,
  numbersAs: isOneOf('shown', 'stored'),
  header: isList(isLine, MOST),
  noteLines: isList(isLine, MOST),
  dataLines: isList(isLine, MOST),
  roles: isList(isRoleChoice, MOST),
  columnNames: isOneOf('regions', 'indicators'),
  missing: isList(isName, MOST),
  notMissing: isList(isName, MOST),
  names: isList(isNameChoice, MOST),
  indicators: isList(isIndicatorChoice, MOST),
};

const isChoicesShape = isPartial<Choices>(CHOICE_GUARDS);

/** Whether a value from outside is choices that this version knows: one that it does not know would be read otherwise than it was. */
export function isChoices(value: unknown): value is Choices {
  return isChoicesShape(value, '$', { path: null });
}

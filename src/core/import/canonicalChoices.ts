import type { Choices, IndicatorChoice, NameChoice, RoleChoice } from './report.ts';

/** The same choices in one form: keys and lists in one order, each thing once, empty lists left out. Equal choices are then equal as JSON. */
export function canonicalChoices(choices: Choices): Choices {
  const { encoding, delimiter, decimal, percent, duplicates, blankKeys, dateOrder, pointMonth } = choices;
  const { year, columns, header, columnNames, sheet, range, numbersAs } = choices;
  const noteLines = ascending(choices.noteLines);
  const dataLines = ascending(choices.dataLines).filter((line) => !noteLines.includes(line));
  const roles = lastOfEach(choices.roles, ({ column }) => column).map(plainRole);
  const missing = distinct(choices.missing);
  const notMissing = distinct(choices.notMissing).filter((mark) => !missing.includes(mark));
  const names = lastOfEach(choices.names, ({ kind, from }) => `${kind} ${from}`)
    .map(plainName)
    // a name that is blank is none
    .filter(({ from, to }) => from !== to && to !== '');
  const indicators = lastOfEach(choices.indicators, ({ name }) => name).flatMap(plainIndicator);
  return {
    ...(encoding && { encoding }),
    ...(delimiter && { delimiter }),
    ...(decimal && { decimal }),
    ...(percent && { percent }),
    ...(duplicates && { duplicates }),
    ...(blankKeys && { blankKeys }),
    ...(dateOrder && { dateOrder }),
    ...(pointMonth && { pointMonth }),
    ...(year !== undefined && { year }),
    ...(columns && { columns: ascending(columns) }),
    ...(sheet !== undefined && { sheet }),
    ...(range && { range }),
    ...(numbersAs && { numbersAs }),
    // no line at all says that there is no header
    ...(header && { header: ascending(header) }),
    ...(noteLines.length > 0 && { noteLines }),
    ...(dataLines.length > 0 && { dataLines }),
    ...(roles.length > 0 && { roles }),
    ...(columnNames && { columnNames }),
    ...(missing.length > 0 && { missing }),
    ...(notMissing.length > 0 && { notMissing }),
    ...(names.length > 0 && { names }),
    ...(indicators.length > 0 && { indicators }),
  };
}

function plainRole({ column, role, period, indicator }: RoleChoice): RoleChoice {
  return {
    column,
    role,
    ...(period !== undefined && { period }),
    ...(indicator !== undefined && { indicator }),
  };
}

function plainName({ kind, from, to }: NameChoice): NameChoice {
  return { kind, from, to: to.trim() };
}

function plainIndicator({ name, unit, aggregation, direction }: IndicatorChoice): readonly IndicatorChoice[] {
  if ((unit ?? aggregation ?? direction) === undefined) return [];
  return [
    {
      name,
      ...(unit !== undefined && { unit }),
      ...(aggregation && { aggregation }),
      ...(direction && { direction }),
    },
  ];
}

function ascending(numbers: readonly number[] = []): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function distinct(texts: readonly string[] = []): readonly string[] {
  return [...new Set(texts)].sort();
}

/** What was said last of each thing, in the order of the keys. */
function lastOfEach<T>(list: readonly T[] = [], keyOf: (one: T) => string | number): readonly T[] {
  return [...new Map(list.map((one) => [keyOf(one), one]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

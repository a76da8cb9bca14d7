import type { Choices, IndicatorChoice, NameChoice, RoleChoice } from '../../../core/import/report.ts';

/** The choices without some of their parts: these are found automatically again. */
export function without(choices: Choices, ...parts: readonly (keyof Choices)[]): Choices {
  const kept: { -readonly [Part in keyof Choices]: Choices[Part] } = { ...choices };
  for (const part of parts) delete kept[part];
  return kept;
}

/** A list as a part of the choices; an empty one is no choice. */
function listed<Part extends 'roles' | 'names' | 'indicators'>(
  choices: Choices,
  part: Part,
  list: NonNullable<Choices[Part]>,
): Choices {
  return list.length === 0 ? without(choices, part) : { ...choices, [part]: list };
}

/** What a column is; null gives it back to the automatic reading. */
export function withRole(choices: Choices, column: number, role: Omit<RoleChoice, 'column'> | null): Choices {
  const others = (choices.roles ?? []).filter((choice) => choice.column !== column);
  return listed(choices, 'roles', role === null ? others : [...others, { column, ...role }]);
}

export function roleChosen(choices: Choices, column: number): RoleChoice | null {
  return choices.roles?.find((choice) => choice.column === column) ?? null;
}

/** What the record on a line is; null gives it back to the automatic reading. */
export function withLine(choices: Choices, line: number, kind: 'data' | 'note' | null): Choices {
  const others = (lines: readonly number[] = []): readonly number[] => lines.filter((one) => one !== line);
  const data = [...others(choices.dataLines), ...(kind === 'data' ? [line] : [])];
  const notes = [...others(choices.noteLines), ...(kind === 'note' ? [line] : [])];
  return withLines(withLines(choices, 'dataLines', data), 'noteLines', notes);
}

export function withLines(
  choices: Choices,
  part: 'dataLines' | 'noteLines',
  lines: readonly number[],
): Choices {
  return lines.length === 0
    ? without(choices, part)
    : { ...choices, [part]: [...lines].sort((a, b) => a - b) };
}

/** A name of the dataset read as another, by way of the name in the file; what was said of the indicator stays with it. */
export function renamed(choices: Choices, kind: NameChoice['kind'], from: string, to: string): Choices {
  if (from === to) return choices;
  const names = choices.names ?? [];
  const isOf = (choice: NameChoice): boolean => choice.kind === kind && choice.to === from;
  const known = names.filter(isOf);
  const sources = known.length === 0 ? [from] : known.map((choice) => choice.from);
  const next = sources.filter((source) => source !== to).map((source) => ({ kind, from: source, to }));
  const named = listed(choices, 'names', [...names.filter((choice) => !isOf(choice)), ...next]);
  if (kind === 'region') return named;
  const said = (choices.indicators ?? []).filter(({ name }) => name !== to);
  return listed(
    named,
    'indicators',
    said.map((choice) => (choice.name === from ? { ...choice, name: to } : choice)),
  );
}

/** The names in the file that are read as this one. */
export function sourcesOf(choices: Choices, kind: NameChoice['kind'], name: string): readonly string[] {
  const sources = (choices.names ?? []).filter((choice) => choice.kind === kind && choice.to === name);
  return sources.length === 0 ? [name] : sources.map(({ from }) => from);
}

/** What is so of an indicator; a part that is null is found automatically again. */
export function withIndicator(
  choices: Choices,
  name: string,
  change: { readonly [Part in 'unit' | 'aggregation' | 'direction']?: IndicatorChoice[Part] | null },
): Choices {
  const all = choices.indicators ?? [];
  const known = all.find((choice) => choice.name === name) ?? { name };
  const parts = Object.entries({ ...known, ...change }).filter(([, value]) => value !== null);
  const next: IndicatorChoice = { name, ...Object.fromEntries(parts) };
  const others = all.filter((choice) => choice.name !== name);
  return listed(choices, 'indicators', Object.keys(next).length === 1 ? others : [...others, next]);
}

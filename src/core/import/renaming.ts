import { unitOf } from '../quantity/unit.ts';
import type { Choices, NameChoice } from './report.ts';

/** The name that the person gave a name, of which others may have been made before; itself where nothing was said. */
export function renamingOf({ names = [] }: Choices, kind: NameChoice['kind']): (name: string) => string {
  const given = new Map(names.flatMap((one) => (one.kind === kind ? [[one.from, one.to]] : [])));
  return (name) => {
    const seen = new Set([name]);
    let last = name;
    // 甲 is 乙 and 乙 is 甲: the person said both, and the name stays
    for (let next = given.get(last); next !== undefined && !seen.has(next); next = given.get(last)) {
      seen.add(next);
      last = next;
    }
    return last;
  };
}

/** The unit that the person gave to the indicator that a name stands for; null where none was given. */
export function chosenUnits(choices: Choices): ((name: string) => string | undefined) | null {
  const units = new Map(
    (choices.indicators ?? []).flatMap(({ name, unit }) =>
      unit === undefined ? [] : [[name, unitOf(unit) ?? unit.trim()]],
    ),
  );
  if (units.size === 0) return null;
  const rename = renamingOf(choices, 'indicator');
  return (name) => units.get(rename(name));
}

import { canonicalChoices } from '../../../core/import/canonicalChoices.ts';
import type { Choices } from '../../../core/import/report.ts';

/** All that a person has said of one reading: how it is read, and which warnings were looked at. */
export interface Correction {
  readonly choices: Choices;
  /** Keys of findings, as findingKey makes them. */
  readonly acknowledged: readonly string[];
}

/** Every step that was taken, so that each can be taken back and taken again. */
export interface Steps {
  readonly past: readonly Correction[];
  readonly present: Correction;
  /** The next one first. */
  readonly future: readonly Correction[];
}

export type StepAction =
  | { readonly kind: 'take'; readonly next: Correction }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

export function firstStep(present: Correction): Steps {
  return { past: [], present, future: [] };
}

/** One step on, back or forth; a step that changes nothing is none, and a new step forgets those taken back. */
export function takeStep(steps: Steps, action: StepAction): Steps {
  const { past, present, future } = steps;
  switch (action.kind) {
    case 'take':
      return isSame(present, action.next)
        ? steps
        : { past: [...past, present], present: action.next, future: [] };
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? steps
        : { past: past.slice(0, -1), present: before, future: [present, ...future] };
    }
    case 'redo': {
      const [next, ...later] = future;
      return next === undefined ? steps : { past: [...past, present], present: next, future: later };
    }
  }
}

/** What a step changed: the parts of the choices that differ, or the looking at a warning. */
export type ChangedPart = keyof Choices | 'acknowledged';

export function changedParts(one: Correction, other: Correction): readonly ChangedPart[] {
  const parts = changedChoices(one.choices, other.choices);
  const looked = ({ acknowledged }: Correction): string => JSON.stringify([...acknowledged].sort());
  return looked(one) === looked(other) ? parts : [...parts, 'acknowledged'];
}

export function isSame(one: Correction, other: Correction): boolean {
  return changedParts(one, other).length === 0;
}

/** The choices with what another step changed of those that it began with: a step that was offered before the last one was read. */
export function withStepOf(choices: Choices, from: Choices, to: Choices): Choices {
  const next: { -readonly [Part in keyof Choices]: Choices[Part] } = { ...choices };
  for (const part of changedChoices(from, to)) {
    delete next[part];
    Object.assign(next, part in to ? { [part]: to[part] } : {});
  }
  return canonicalChoices(next);
}

function changedChoices(from: Choices, to: Choices): readonly (keyof Choices)[] {
  const [one, other] = [canonicalChoices(from), canonicalChoices(to)];
  const parts: (keyof Choices)[] = [];
  let part: keyof Choices;
  for (part in { ...one, ...other })
    if (JSON.stringify(one[part]) !== JSON.stringify(other[part])) parts.push(part);
  return parts;
}

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
  const parts = new Set<keyof Choices>();
  const collect = (choices: Choices, against: Choices): void => {
    let part: keyof Choices;
    for (part in choices) if (!alike(choices[part], against[part])) parts.add(part);
  };
  collect(one.choices, other.choices);
  collect(other.choices, one.choices);
  return alike(one.acknowledged, other.acknowledged) ? [...parts] : [...parts, 'acknowledged'];
}

export function isSame(one: Correction, other: Correction): boolean {
  return changedParts(one, other).length === 0;
}

/** By content, whatever the order of an object's keys. */
function alike(one: unknown, other: unknown): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}

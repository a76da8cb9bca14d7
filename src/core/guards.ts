/** Whether a value that came from outside is what it should be. */
export type Guard = (value: unknown) => boolean;

/** An object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const isText: Guard = (value) => typeof value === 'string';
export const isFlag: Guard = (value) => typeof value === 'boolean';
export const isNumber: Guard = (value) => Number.isFinite(value);
export const isCount: Guard = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export function orNull(guard: Guard): Guard {
  return (value) => value === null || guard(value);
}

export function oneOf(...values: readonly string[]): Guard {
  return (value) => typeof value === 'string' && values.includes(value);
}

export function listOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(guard);
}

/** A list of just so many, each with a guard of its own. */
export function tupleOf(...guards: readonly Guard[]): Guard {
  return (value) =>
    Array.isArray(value) && value.length === guards.length && guards.every((guard, at) => guard(value[at]));
}

/** An object that has these keys of its own and no others. */
export function recordOf(guards: Readonly<Record<string, Guard>>): Guard {
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const entries = Object.entries(value);
    return (
      entries.length === Object.keys(guards).length &&
      entries.every(([key, inner]) => Object.hasOwn(guards, key) && guards[key]?.(inner) === true)
    );
  };
}

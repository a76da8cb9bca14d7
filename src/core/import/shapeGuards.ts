/** Where a check first failed: the path of a value, as in roles.2.column. */
export interface Fault {
  path: string | null;
}

/** True when a value is of a type; else the first value that is not is named. */
export type Guard<T> = (value: unknown, path: string, fault: Fault) => value is T;

function guard<T>(test: (value: unknown) => boolean): Guard<T> {
  return (value, path, fault): value is T => {
    if (test(value)) return true;
    fault.path ??= path;
    return false;
  };
}

export function isText(longest: number): Guard<string> {
  return guard((value) => typeof value === 'string' && value.length <= longest);
}

export function isWhole(least: number, most: number): Guard<number> {
  return guard((value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most);
}

export function isOneOf<const T extends string | number>(...words: readonly T[]): Guard<T> {
  return guard((value) => words.some((word) => word === value));
}

export function isList<T>(of: Guard<T>, most: number): Guard<readonly T[]> {
  return (value, path, fault): value is readonly T[] => {
    if (!Array.isArray(value) || value.length > most) {
      fault.path ??= path;
      return false;
    }
    return value.every((one, at) => of(one, `${path}.${at}`, fault));
  };
}

/** An object with these keys and no other, each under its guard; those in `optional` may be missing. */
export function isObject<T extends object>(
  guards: { readonly [Key in keyof T]-?: Guard<NonNullable<T[Key]>> },
  optional: readonly (keyof T)[] = [],
): Guard<T> {
  const known = new Map<string, Guard<unknown>>(Object.entries(guards));
  return (value, path, fault): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fault.path ??= path;
      return false;
    }
    const given = new Map<string, unknown>(Object.entries(value));
    const missing = [...known.keys()].find((key) => !given.has(key) && !optional.some((one) => one === key));
    const strange = [...given.keys()].find((key) => !known.has(key));
    const wrong = missing ?? strange;
    if (wrong !== undefined) {
      fault.path ??= `${path}.${wrong}`;
      return false;
    }
    return [...given].every(([key, one]) => known.get(key)?.(one, `${path}.${key}`, fault) === true);
  };
}

/** An object with any of these keys and no other, each under its guard. */
export function isPartial<T extends object>(
  guards: {
    readonly [Key in keyof T]-?: Guard<NonNullable<T[Key]>>;
  },
): Guard<T> {
  return isObject<T>(guards, keysOf(guards));
}

function keysOf<T extends object>(of: T): readonly (keyof T)[] {
  const isKey = (key: string): key is keyof T & string => key in of;
  return Object.keys(of).filter(isKey);
}

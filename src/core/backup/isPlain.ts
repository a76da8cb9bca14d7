const DEEPEST = 12;
const MOST = 2_000_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether parsed JSON has no key that reaches into objects themselves, is not nested without end and is not endless. */
export function isPlain(value: unknown): boolean {
  let left = MOST;
  const check = (one: unknown, depth: number): boolean => {
    if (--left < 0 || depth > DEEPEST) return false;
    if (typeof one !== 'object' || one === null) return true;
    return Object.entries(one).every(([key, inner]) => !FORBIDDEN.has(key) && check(inner, depth + 1));
  };
  return check(value, 0);
}

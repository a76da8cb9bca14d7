import { useEffect } from 'react';

/** Digits of the longest number that is typed. */
const LONGEST = 4;
/** A number that was begun and not sent off is forgotten after so long. */
const STANDS_MS = 5_000;

export function withDigit(typed: string, digit: string): string {
  return `${typed}${digit}`.slice(0, LONGEST);
}

/** Forgets a number that nobody sends off. */
export function useForgottenNumber(typed: string, forget: () => void): void {
  useEffect(() => {
    if (typed === '') return;
    const timer = setTimeout(forget, STANDS_MS);
    return () => clearTimeout(timer);
  }, [typed, forget]);
}

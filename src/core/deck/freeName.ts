import type { Deck } from './deck.ts';

/** The name as it is, or with the first number that makes it unlike those of the decks. */
export function freeName(name: string, decks: readonly Pick<Deck, 'name'>[]): string {
  const taken = new Set(decks.map((deck) => deck.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

import type { Language, Widen } from '../language.ts';
import { deckMenu as en } from './en/deckMenu.ts';
import { deckMenu as zh } from './zh/deckMenu.ts';

export type DeckMenuMessages = Widen<typeof zh>;

/** The words of the menu under 演示, which come after the first screen. */
export function deckMenuMessages(language: Language): DeckMenuMessages {
  return language === 'zh' ? zh : en;
}

import type { Language, Widen } from '../language.ts';
import { decks as en } from './en/decks.ts';
import { decks as zh } from './zh/decks.ts';

export type DecksMessages = Widen<typeof zh>;

/** The words of the pages of decks, which come with these pages. */
export function decksMessages(language: Language): DecksMessages {
  return language === 'zh' ? zh : en;
}

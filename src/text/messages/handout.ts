import type { Language, Widen } from '../language.ts';
import { handout as en } from './en/handout.ts';
import { handout as zh } from './zh/handout.ts';

export type HandOutMessages = Widen<typeof zh>;

/** The words of what is handed out, which come with the menu and not with the first screen. */
export function handOutMessages(language: Language): HandOutMessages {
  return language === 'zh' ? zh : en;
}

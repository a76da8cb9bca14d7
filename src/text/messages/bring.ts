import type { Language, Widen } from '../language.ts';
import { bring as en } from './en/bring.ts';
import { bring as zh } from './zh/bring.ts';

export type BringMessages = Widen<typeof zh>;

/** The words of bringing a table, which come with the page and not with the first screen. */
export function bringMessages(language: Language): BringMessages {
  return language === 'zh' ? zh : en;
}

import type { Language, Widen } from '../language.ts';
import { keeping as en } from './en/keeping.ts';
import { keeping as zh } from './zh/keeping.ts';

export type KeepingMessages = Widen<typeof zh>;

/** The words for what happens to kept files outside the page of files, which come after the first screen. */
export function keepingMessages(language: Language): KeepingMessages {
  return language === 'zh' ? zh : en;
}

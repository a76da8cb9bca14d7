import type { Language, Widen } from '../language.ts';
import { importing as en } from './en/importing.ts';
import { importing as zh } from './zh/importing.ts';

export type ImportingMessages = Widen<typeof zh>;

/** The words of reading a file, which come with the first file and not with the first screen. */
export function importingMessages(language: Language): ImportingMessages {
  return language === 'zh' ? zh : en;
}

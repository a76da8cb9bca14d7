import type { Language, Widen } from '../language.ts';
import { library as en } from './en/library.ts';
import { library as zh } from './zh/library.ts';

export type LibraryMessages = Widen<typeof zh>;

/** The words of the library page, which come with the page and not with the first screen. */
export function libraryMessages(language: Language): LibraryMessages {
  return language === 'zh' ? zh : en;
}

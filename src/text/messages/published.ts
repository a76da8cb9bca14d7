import type { Language, Widen } from '../language.ts';
import { published as en } from './en/published.ts';
import { published as zh } from './zh/published.ts';

export type PublishedMessages = Widen<typeof zh>;

/** The words on changes that a file prints itself; not in the first screen. */
export function publishedMessages(language: Language): PublishedMessages {
  return language === 'zh' ? zh : en;
}

import type { Language, Widen } from '../language.ts';
import { compare as en } from './en/compare.ts';
import { compare as zh } from './zh/compare.ts';

export type CompareMessages = Widen<typeof zh>;

/** The words of the compare page, which come with the page and not with the first screen. */
export function compareMessages(language: Language): CompareMessages {
  return language === 'zh' ? zh : en;
}

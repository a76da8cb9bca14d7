import type { Language, Widen } from '../language.ts';
import { readback as en } from './en/readback.ts';
import { readback as zh } from './zh/readback.ts';

export type ReadBackMessages = Widen<typeof zh>;

/** The words of reading back and correcting, which come with the page and not with the first screen. */
export function readBackMessages(language: Language): ReadBackMessages {
  return language === 'zh' ? zh : en;
}

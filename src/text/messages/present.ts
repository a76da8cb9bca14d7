import type { Language, Widen } from '../language.ts';
import { present as en } from './en/present.ts';
import { present as zh } from './zh/present.ts';

export type PresentMessages = Widen<typeof zh>;

/** The words of slides: they come with the stage, not with the first screen. */
export function presentMessages(language: Language): PresentMessages {
  return language === 'zh' ? zh : en;
}

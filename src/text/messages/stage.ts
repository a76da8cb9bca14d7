import type { Language, Widen } from '../language.ts';
import { stage as en } from './en/stage.ts';
import { stage as zh } from './zh/stage.ts';

export type StageMessages = Widen<typeof zh>;

/** The words of the stage and the presenter's window, which come with them and not with the first screen. */
export function stageMessages(language: Language): StageMessages {
  return language === 'zh' ? zh : en;
}

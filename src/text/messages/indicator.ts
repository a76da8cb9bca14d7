import type { Language, Widen } from '../language.ts';
import { indicator as en } from './en/indicator.ts';
import { indicator as zh } from './zh/indicator.ts';

export type IndicatorMessages = Widen<typeof zh>;

/** The words of the indicator page and its charts, which come with the page and not with the first screen. */
export function indicatorMessages(language: Language): IndicatorMessages {
  return language === 'zh' ? zh : en;
}

import type { Language, Widen } from '../language.ts';
import { offline as en } from './en/offline.ts';
import { offline as zh } from './zh/offline.ts';

export type OfflineMessages = Widen<typeof zh>;

/** The words for working without a network, which come after the first screen. */
export function offlineMessages(language: Language): OfflineMessages {
  return language === 'zh' ? zh : en;
}

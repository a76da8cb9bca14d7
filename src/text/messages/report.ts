import type { Language, Widen } from '../language.ts';
import { report as en } from './en/report.ts';
import { report as zh } from './zh/report.ts';

export type ReportMessages = Widen<typeof zh>;

/** The words of what is printed: they come with the report page. */
export function reportMessages(language: Language): ReportMessages {
  return language === 'zh' ? zh : en;
}

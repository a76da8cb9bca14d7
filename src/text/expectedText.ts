import type { Problem } from '../core/problem.ts';
import type { Language } from './language.ts';
import { expected as en } from './messages/en/expected.ts';
import { expected as zh } from './messages/zh/expected.ts';

/** What should stand where a finding is; null where its sentence says it all. */
export function expectedText(problem: Problem, lang: Language): string | null {
  return (lang === 'zh' ? zh : en)[problem.code]?.(problem) ?? null;
}

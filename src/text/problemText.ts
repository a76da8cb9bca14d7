import type { Problem } from '../core/problem.ts';
import type { Language } from './language.ts';
import { problems as en } from './messages/en/problems.ts';
import { type ProblemWords, problems as zh } from './messages/zh/problems.ts';

/** What a problem is and what was done about it, in words; where it stands is said by placeText. */
export function problemText(problem: Problem, lang: Language): ProblemWords {
  return (lang === 'zh' ? zh : en)[problem.code](problem);
}

/** 第 49 行第 6 列; '' for a problem of the whole file. */
export function placeText({ line, column }: Problem, lang: Language): string {
  if (line === null) return '';
  if (lang === 'zh') return column === null ? `第 ${line} 行` : `第 ${line} 行第 ${column} 列`;
  return column === null ? `line ${line}` : `line ${line}, column ${column}`;
}

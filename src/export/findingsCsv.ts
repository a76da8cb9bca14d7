import type { Problem } from '../core/problem.ts';
import { columnLetter } from '../text/columnLetter.ts';
import { expectedText } from '../text/expectedText.ts';
import type { Language } from '../text/language.ts';
import { linesText } from '../text/linesText.ts';
import type { ReadBackMessages } from '../text/messages/readback.ts';
import { problemText } from '../text/problemText.ts';
import { type Cell, toCsv } from './csv.ts';

/** One finding of a reading, and whether a person has looked at it. */
export interface ListedFinding {
  readonly problem: Problem;
  readonly acknowledged: boolean;
}

/** The findings of a reading as one table: weight, place, the text as it stands, what was expected, what was done; the file's name last. */
export function findingsCsv(
  fileName: string,
  findings: readonly ListedFinding[],
  words: ReadBackMessages,
  lang: Language,
): string {
  const { list } = words;
  return toCsv([
    [
      list.group,
      list.what,
      list.line,
      list.column,
      list.raw,
      list.expected,
      list.action,
      list.count,
      list.lines,
      list.looked,
      list.code,
    ],
    ...findings.map(({ problem, acknowledged }): readonly Cell[] => {
      const { title, action } = problemText(problem, lang);
      return [
        words.groups[problem.severity],
        title,
        problem.line ?? '',
        problem.column === null ? '' : columnLetter(problem.column),
        problem.raw ?? '',
        problem.severity === 'note' ? '' : (expectedText(problem, lang) ?? ''),
        action,
        problem.count,
        linesText(problem.lines, lang),
        problem.severity !== 'warning' ? '' : acknowledged ? list.yes : list.no,
        problem.code,
      ];
    }),
    [`${list.file}: ${fileName}`],
  ]);
}

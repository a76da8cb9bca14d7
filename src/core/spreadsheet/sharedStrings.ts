import { problemAt } from '../import/findings.ts';
import type { Problem } from '../problem.ts';
import { failure, type Result, success } from '../result.ts';
import { raised, unescapeCell } from './cellText.ts';
import { WORKBOOK_LIMITS } from './workbookLimits.ts';
import type { ReadPart } from './workbookParts.ts';

/** The texts that cells refer to by number, rich text as plain; pinyin above the characters is left out. */
export async function readSharedStrings(
  path: string,
  readPart: ReadPart,
): Promise<Result<readonly string[], Problem>> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPinyin = false;
  let isRaised = false;
  const problem = await readPart(path, {
    open(name, attribute) {
      if (name === 'si') text = '';
      if (name === 'r') isRaised = false;
      if (name === 'vertAlign') isRaised = attribute('val') === 'superscript';
      if (name === 'rPh') inPinyin = true;
      inText = name === 't' && !inPinyin;
    },
    text(piece) {
      if (inText) text += isRaised ? raised(piece) : piece;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'r') isRaised = false;
      if (name === 'rPh') inPinyin = false;
      if (name === 'si') strings.push(unescapeCell(text));
    },
    enough: () => strings.length > WORKBOOK_LIMITS.sharedStrings,
  });
  if (problem !== null) return failure(problem);
  return strings.length > WORKBOOK_LIMITS.sharedStrings
    ? failure(
        problemAt('spreadsheet_too_large', 'error', { expected: String(WORKBOOK_LIMITS.sharedStrings) }),
      )
    : success(strings);
}

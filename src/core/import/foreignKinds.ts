import type { FileProblem, ProblemCode } from '../problem.ts';

const KINDS: readonly FileProblem[] = [
  'empty_file',
  'image',
  'pdf',
  'archive',
  'binary',
  'word_document',
  'presentation',
  'open_document',
  'old_spreadsheet',
  'encrypted_spreadsheet',
  'binary_spreadsheet',
];

/** Problems of a file that holds no text that could be read another way: no line of it tells anything, and there is nothing to correct. */
export const FOREIGN_KINDS: ReadonlySet<ProblemCode> = new Set(KINDS);

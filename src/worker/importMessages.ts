import type { LineOrigin } from '../core/import/importSource.ts';
import type { ImportProgress } from '../core/import/importTable.ts';
import type { ReadBack } from '../core/import/readBack.ts';
import type { Choices, ImportedTable, Refusal } from '../core/import/report.ts';
import type { Result } from '../core/result.ts';

/** What the page asks of the import Worker: one thing of a file, or to keep it open and read it as often as choices change. */
export type ImportRequest =
  | { readonly kind: 'import'; readonly file: File; readonly choices: Choices; readonly thisYear: number }
  | { readonly kind: 'hash'; readonly file: File }
  | { readonly kind: 'line'; readonly file: File; readonly origin: LineOrigin; readonly line: number }
  | { readonly kind: 'open'; readonly file: File; readonly thisYear: number }
  | SessionRequest;

/** Of an open file. The latest number counts; what was asked before it is given up. */
export type SessionRequest =
  | { readonly kind: 'read'; readonly number: number; readonly choices: Choices }
  | { readonly kind: 'finish'; readonly number: number; readonly choices: Choices };

/** What the Worker answers: progress as often as pieces are read, then one result; of a large open file first its beginning. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'imported'; readonly result: Result<ImportedTable, Refusal> }
  | { readonly kind: 'hash'; readonly sha256: string }
  | { readonly kind: 'line'; readonly text: string | null }
  | { readonly kind: 'read'; readonly number: number; readonly back: ReadBack };

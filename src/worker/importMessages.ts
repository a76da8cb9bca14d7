import type { ImportProgress } from '../core/import/importTable.ts';
import type { Choices, Encoding, ImportedTable, Refusal } from '../core/import/report.ts';
import type { Result } from '../core/result.ts';

/** What the page asks of the import Worker. */
export type ImportRequest =
  | { readonly kind: 'import'; readonly file: File; readonly choices: Choices; readonly thisYear: number }
  | { readonly kind: 'hash'; readonly file: File }
  | { readonly kind: 'line'; readonly file: File; readonly encoding: Encoding; readonly line: number };

/** What the Worker answers: progress as often as pieces are read, then one result. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'imported'; readonly result: Result<ImportedTable, Refusal> }
  | { readonly kind: 'hash'; readonly sha256: string }
  | { readonly kind: 'line'; readonly text: string | null };

import type { Draft } from '../../../library/drafts.ts';
import type { OpenedFile } from '../../../library/openedFiles.ts';
import type { Correction } from './correctionSteps.ts';

/** What is corrected: a file that has a dataset, or one that was refused and has none yet. */
export type ReadBackSource =
  | { readonly kind: 'opened'; readonly opened: OpenedFile }
  | { readonly kind: 'draft'; readonly draft: Draft };

export function fileOf(source: ReadBackSource): File {
  return source.kind === 'draft' ? source.draft.file : source.opened.file;
}

/** The reading that the correction begins with. */
export function begunWith(source: ReadBackSource): Correction {
  return source.kind === 'draft'
    ? { choices: source.draft.choices, acknowledged: [] }
    : { choices: source.opened.report.choices, acknowledged: source.opened.acknowledged ?? [] };
}

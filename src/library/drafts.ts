import type { Choices, Refusal } from '../core/import/report.ts';

/** A file that was brought and could not be read as it is: no dataset yet, only the file and what it was refused for. */
export interface Draft {
  readonly id: string;
  readonly file: File;
  readonly refusal: Refusal;
  readonly choices: Choices;
}

const MOST = 20;

const drafts = new Map<string, Draft>();

/** Holds a refused file in this window, under an id that an address can name; the oldest beyond twenty are let go. */
export function holdDraft(file: File, refusal: Refusal, choices: Choices): Draft {
  const random = crypto.getRandomValues(new Uint32Array(2));
  const id = `draft-${[...random].map((part) => part.toString(36)).join('')}`;
  const draft: Draft = { id, file, refusal, choices };
  drafts.set(id, draft);
  for (const oldest of drafts.keys()) {
    if (drafts.size <= MOST) break;
    drafts.delete(oldest);
  }
  return draft;
}

export function draftOf(id: string): Draft | null {
  return drafts.get(id) ?? null;
}

export function letGoDraft(id: string): void {
  drafts.delete(id);
}

/** True for the id of a draft, of this window or another. */
export function isDraftId(id: string): boolean {
  return id.startsWith('draft-');
}

import type { Result } from '../core/result.ts';
import type { HandOutMessages } from './messages/handout.ts';

/** What became of an export. A download is only started: whether it arrives, the page is not told. */
export type HandedOut =
  | { readonly kind: 'started' }
  | { readonly kind: 'startedSmaller'; readonly scale: number }
  | { readonly kind: 'copied' };

/** Why there is no picture. */
export type PictureProblem = 'tooLarge' | 'notDrawn' | 'noClipboard' | 'clipboardDenied';

/** What became of an export, in a sentence. */
export function handedOutText(result: Result<HandedOut, PictureProblem>, words: HandOutMessages): string {
  if (!result.ok) return words.problems[result.problem];
  switch (result.value.kind) {
    case 'started':
      return words.started;
    case 'startedSmaller':
      return words.startedSmaller(result.value.scale);
    case 'copied':
      return words.copied;
  }
}
